/** Whether two values that JSON can hold are the same; the order of an object's fields counts for nothing. */

export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return changedFields(a, b).length === 0;
}

/** The names of the fields that differ, those of `after` first; a field without a value is a missing one. */
export function changedFields(before: object, after: object): readonly string[] {
  if (before === after) return [];
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].filter(
    (name) => !sameValue(was.get(name), is.get(name)),
  );
}

/** A Map, for names from files are hostile. */
export const fieldsOf = (object: object): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>(Object.entries(object));
