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
