/** Sound files made unsound: their bytes cut, doubled and mixed, the values in their JSON put in each other's place. */
import fc from "fast-check";
import { jsonOf, storedOf, TOKENS, VALUES } from "./nasty.ts";

/** Where in a file, as a share of it. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const byteEdit = fc.record({
  kind: fc.constantFrom("insert", "replace", "cut", "double", "end", "flip", "mix"),
  at: place,
  from: place,
  length: fc.oneof(fc.nat(8), fc.nat(300)),
  token: fc.constantFrom(...TOKENS),
});
type ByteEdit = typeof byteEdit extends fc.Arbitrary<infer T> ? T : never;

const encoder = new TextEncoder();

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** How often a piece is doubled. */
const AGAIN = 7;

function editBytes(bytes: Uint8Array, edit: ByteEdit, other: Uint8Array): Uint8Array {
  const { kind, length } = edit;
  const at = Math.floor(edit.at * bytes.length);
  const [head, rest] = [bytes.subarray(0, at), bytes.subarray(at)];
  const piece = rest.subarray(0, length);
  switch (kind) {
    case "insert":
      return joined(head, encoder.encode(edit.token), rest);
    case "replace":
      return joined(head, encoder.encode(edit.token), rest.subarray(length));
    case "cut":
      return joined(head, rest.subarray(length));
    case "double":
      return joined(head, ...Array.from({ length: AGAIN }, () => piece), rest);
    case "end":
      return head;
    case "flip":
      return joined(
        head,
        piece.subarray(0, 1).map((byte) => byte ^ (1 << (length % 8))),
        rest.subarray(1),
      );
    case "mix": {
      const from = Math.floor(edit.from * other.length);
      return joined(head, other.subarray(from, from + 4 * length), rest);
    }
  }
}

/** Bytes that once were one of the seeds. */
export const mutatedBytes = (seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      seed: fc.constantFrom(...seeds),
      other: fc.constantFrom(...seeds),
      edits: fc.array(byteEdit, { maxLength: 6 }),
    })
    .map(({ seed, other, edits }) =>
      edits.reduce((bytes, edit) => editBytes(bytes, edit, other), seed),
    );

const valueEdit = fc.record({
  kind: fc.constantFrom("set", "set", "drop", "rename", "add", "double", "copy"),
  at: place,
  from: place,
  name: fc.constantFrom(...TOKENS.filter((token) => token.length < 3_000)),
  value: fc.constantFrom(...VALUES),
});
type ValueEdit = typeof valueEdit extends fc.Arbitrary<infer T> ? T : never;

/** A place within a value: the object or list, and the name or index in it. */
interface Slot {
  readonly holder: object;
  readonly name: string;
}

function slotsOf(value: unknown): readonly Slot[] {
  const slots: Slot[] = [];
  const open: unknown[] = [value];
  for (let holder = open.pop(); holder !== undefined; holder = open.pop()) {
    if (typeof holder !== "object" || holder === null) continue;
    for (const name of Object.keys(holder)) {
      slots.push({ holder, name });
      open.push(Reflect.get(holder, name));
    }
  }
  return slots;
}

/** As own property, whatever it is called. */
const put = (holder: object, name: string, value: unknown): void => {
  Object.defineProperty(holder, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
};

/** Changes the value in place: it is a copy. */
function editValue(whole: { value: unknown }, { kind, at, from, name, value }: ValueEdit): void {
  const slots = slotsOf(whole);
  const slot = slots[Math.floor(at * slots.length)];
  const source = slots[Math.floor(from * slots.length)];
  if (!slot || !source) return;
  const { holder } = slot;
  const there: unknown = Reflect.get(holder, slot.name);
  if (kind === "set") put(holder, slot.name, structuredClone(value));
  else if (kind === "drop" && Array.isArray(holder)) holder.splice(Number(slot.name), 1);
  else if (kind === "drop") Reflect.deleteProperty(holder, slot.name);
  else if (kind === "rename" && !Array.isArray(holder)) {
    Reflect.deleteProperty(holder, slot.name);
    put(holder, name, there);
  } else if (kind === "add" && !Array.isArray(holder)) put(holder, name, structuredClone(value));
  else if (Array.isArray(holder)) holder.push(structuredClone(there));
  else put(holder, slot.name, structuredClone(Reflect.get(source.holder, source.name)));
}

/** Grown past this, a value is not mixed further: it would only be slow. */
const MOST_SLOTS = 4_000;

const mutated = (seeds: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .record({ seed: fc.constantFrom(...seeds), edits: fc.array(valueEdit, { maxLength: 5 }) })
    .map(({ seed, edits }) => {
      const whole = { value: structuredClone(seed) };
      for (const edit of edits) if (slotsOf(whole).length < MOST_SLOTS) editValue(whole, edit);
      return whole.value;
    });

/** JSON that once was one of the seeds: mostly still JSON. */
export const mutatedJson = (seeds: readonly unknown[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: mutated(seeds).map(jsonOf) },
    {
      weight: 1,
      arbitrary: mutatedText(seeds.map((seed) => JSON.stringify(seed))),
    },
  );

/** As a database gives it, with what no text can hold. */
export const mutatedStored = (seeds: readonly unknown[]): fc.Arbitrary<unknown> =>
  mutated(seeds).map(storedOf);

export const mutatedText = (seeds: readonly string[]): fc.Arbitrary<string> =>
  mutatedBytes(seeds.map((seed) => encoder.encode(seed))).map((bytes) =>
    new TextDecoder().decode(bytes),
  );
