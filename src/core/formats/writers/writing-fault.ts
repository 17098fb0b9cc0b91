/** What keeps a file from being written, with its words from the messages. */
import type { writing } from "../../messages/en/writing.ts";
import { t } from "../../messages/late.ts";
import { failure, type Result } from "../../problem.ts";

type Keys = keyof typeof writing & string;
type FaultCode = { [K in Keys]: K extends `${infer C}-hint` ? C : never }[Keys] & Keys;

/** The failure of that code; `values` fill its words. */
export const writingFault = (
  code: FaultCode,
  values: Readonly<Record<string, string | number>> = {},
): Result<never> =>
  failure({
    code,
    path: "",
    message: t(`writing.${code}`, values),
    hint: t(`writing.${code}-hint`, values),
  });
