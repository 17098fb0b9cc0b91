/** What can be wrong with a person's data, and the Result that carries it instead of an exception. */

/** One fault in user data. `path` is a JSON path such as `nodes[3].label`, empty for the whole. */
export interface Problem {
  /** Stable, kebab-case; tests and callers compare this, never the prose. */
  readonly code: string;
  readonly path: string;
  /** What is wrong and why, in a sentence a person can read. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (...problems: readonly Problem[]): Result<never> => ({
  ok: false,
  problems,
});

/** `nodes[3].size.width`: where the keys, as a schema names them, lead in the file. */
export const pathOf = (keys: readonly unknown[]): string =>
  keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${inShort(String(key))}`))
    .join("")
    .replace(/^\./, "");

const LONGEST = 60;

/** As much of a text from a file as a sentence can hold: a hostile one may have millions of letters. */
export const inShort = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
