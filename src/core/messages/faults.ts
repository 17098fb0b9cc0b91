/** Problems of something as a whole, with their words from an area of the messages. */
import { failure, type Result } from "../problem.ts";

/** Every code of an area that has both a message and a hint. */
export type FaultCodes<Area> = {
  [K in keyof Area & string]: K extends `${infer C}-hint` ? C : never;
}[keyof Area & string] &
  keyof Area &
  string;

type Values = Readonly<Record<string, string | number>>;

/** Makes the failure of a code from the words of its area; `values` fill them. */
export const faultsIn =
  <Code extends string>(words: (key: Code | `${Code}-hint`, values: Values) => string) =>
  (code: Code, values: Values = {}): Result<never> =>
    failure({
      code,
      path: "",
      message: words(code, values),
      hint: words(`${code}-hint`, values),
    });
