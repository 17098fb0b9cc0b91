/** Problems of whole files, with their words from the messages. */
import { t } from "../messages/index.ts";
import type { formats } from "../messages/en/formats.ts";
import { failure, type Result } from "../problem.ts";

type Keys = keyof typeof formats & string;
/** Every code that has both a message and a hint. */
export type FaultCode = { [K in Keys]: K extends `${infer C}-hint` ? C : never }[Keys] & Keys;

/** The failure of that code; `values` fill its words. */
export const fault = (
  code: FaultCode,
  values: Readonly<Record<string, string | number>> = {},
): Result<never> =>
  failure({
    code,
    path: "",
    message: t(`formats.${code}`, values),
    hint: t(`formats.${code}-hint`, values),
  });
