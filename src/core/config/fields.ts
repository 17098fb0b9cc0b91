/** The parts that schemas of hand-written files are made of; each message says what was expected. */
import * as v from "valibot";
import { type LateKey, t } from "../messages/late.ts";

/** What was expected, asked for late so that it comes in the person's language. */
export const expects =
  (key: LateKey, values: Readonly<Record<string, string | number>> = {}) =>
  (): string =>
    t(key, values);

/** No other fields than these. A list is no object, though it would pass for an empty one. */
export const strict = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), expects("config.expectsObject")),
    v.strictObject(entries, (issue) =>
      issue.expected === "never" ? Object.keys(entries).join(", ") : t("config.expectsObject"),
    ),
  );

export const text = (max: number) => {
  const message = expects("config.expectsText", { max });
  return v.pipe(v.string(message), v.minLength(1, message), v.maxLength(max, message));
};

/** Text without a line break. */
export const line = (max: number) => {
  const message = expects("config.expectsLine", { max });
  const oneLine = v.regex(/^[^\n\r]*$/, message);
  return v.pipe(v.string(message), v.minLength(1, message), v.maxLength(max, message), oneLine);
};

/** Counted before its items are looked at: a list of wrong ones would make a problem of each. */
export const listOf = <const Item extends v.GenericSchema>(item: Item, max: number) => {
  const message = expects("config.expectsList", { max });
  const counted = v.pipe(v.array(v.unknown(), message), v.maxLength(max, message));
  return v.pipe(counted, v.array(item, message));
};

/** A list with something in it. */
export const someOf = <const Item extends v.GenericSchema>(item: Item, max: number) => {
  const message = expects("config.expectsSome", { max });
  const list = v.array(v.unknown(), message);
  const counted = v.pipe(list, v.minLength(1, message), v.maxLength(max, message));
  return v.pipe(counted, v.array(item, message));
};

/** One of the known names; the problem will name those near to a slip. */
export const known = <const Name extends string>(names: readonly Name[], key: LateKey) =>
  v.picklist(names, expects(key));

export const flag = () => v.boolean(expects("config.expectsFlag"));

export const whole = (min: number, max: number) => {
  const message = expects("config.expectsWhole", { min, max });
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
};
