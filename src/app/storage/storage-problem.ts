/** What the browser's errors in storing mean to a person. */
import { t } from "../../core/messages/index.ts";
import type { storage } from "../../core/messages/en/storage.ts";
import { failure, type Problem, type Result } from "../../core/problem.ts";
import { BLOCKED } from "./database.ts";

type Keys = keyof typeof storage & string;
type Code = { [K in Keys]: K extends `${infer C}-hint` ? C : never }[Keys] & Keys;
type Values = Readonly<Record<string, string | number>>;

/** The problem of that code; `values` fill its words. */
export const storageProblem = (code: Code, values: Values = {}): Problem => ({
  code,
  path: "",
  message: t(`storage.${code}`, values),
  hint: t(`storage.${code}-hint`, values),
});

export const storageFault = (code: Code, values: Values = {}): Result<never> =>
  failure(storageProblem(code, values));

/** Names of DOMExceptions (IndexedDB 3.0) whose cause is known. */
const CAUSES: ReadonlyMap<string, Code> = new Map([
  ["QuotaExceededError", "storage-full"],
  ["SecurityError", "storage-refused"],
  ["InvalidStateError", "storage-refused"],
  ["VersionError", "storage-newer"],
  [BLOCKED, "storage-blocked"],
]);

/** The problem behind an error that IndexedDB threw. */
export function problemOfStorage(error: unknown): Problem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  const reason = error instanceof Error ? error.message : String(error);
  const code = CAUSES.get(name);
  return code ? storageProblem(code) : storageProblem("storage-failed", { reason });
}
