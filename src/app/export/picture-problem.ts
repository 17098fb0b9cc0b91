/** Problems of exporting a picture, with their words from the messages. */
import type { picture } from "../../core/messages/en/picture.ts";
import { t } from "../../core/messages/late.ts";
import { failure, type Result } from "../../core/problem.ts";

type Keys = keyof typeof picture & string;
type Code = { [K in Keys]: K extends `${infer C}-hint` ? C : never }[Keys] & Keys;

/** The failure of that code; `values` fill its words. */
export const pictureFault = (
  code: Code,
  values: Readonly<Record<string, string | number>> = {},
): Result<never> =>
  failure({
    code,
    path: "",
    message: t(`picture.${code}`, values),
    hint: t(`picture.${code}-hint`, values),
  });
