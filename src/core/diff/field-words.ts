/** Which fields of an element differ, in words: "Label: Kafka → Clicks". */
import { findKind } from "../catalogue/kinds.ts";
import { findSetting } from "../catalogue/settings.ts";
import { diff } from "../messages/en/diff.ts";
import { t } from "../messages/late.ts";
import type { Changed } from "./diff.ts";
import type { ElementNames } from "./element-names.ts";
import { changedFields, fieldsOf } from "./same-value.ts";

type FieldKey = Extract<keyof typeof diff, `field-${string}`>;
const hasName = (key: string): key is FieldKey => Object.hasOwn(diff, key);

/** One line a field; several for settings, which are fields of their own. */
export function fieldWords<T extends object>(
  { before, after, fields }: Changed<T>,
  names: ElementNames,
): readonly string[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return fields.flatMap((field) =>
    field === "settings"
      ? settingWords(was.get(field), is.get(field))
      : fieldLine(
          nameOfField(field),
          shown(field, was.get(field), names),
          shown(field, is.get(field), names),
        ),
  );
}

/** A field that this program does not know goes by its own name. */
function nameOfField(field: string): string {
  const key = `field-${field}`;
  return hasName(key) ? t(`diff.${key}`) : field;
}

function settingWords(before: unknown, after: unknown): readonly string[] {
  const [was, is] = [objectOf(before), objectOf(after)];
  const [old, next] = [fieldsOf(was), fieldsOf(is)];
  return changedFields(was, is).map((id) =>
    fieldLine(findSetting(id)?.name ?? id, valueWords(old.get(id)), valueWords(next.get(id))),
  );
}

const objectOf = (value: unknown): object =>
  typeof value === "object" && value !== null ? value : {};

/** The value as a person reads it; `undefined` where there is none, `""` where it is no word. */
function shown(field: string, value: unknown, names: ElementNames): string | undefined {
  if (typeof value !== "string") return valueWords(value);
  switch (field) {
    case "lane":
      return names.laneById(value);
    case "parent":
    case "source":
    case "target":
      return names.nodeById(value);
    case "component":
      return names.component(value);
    case "kind":
      return findKind(value)?.name ?? value;
    case "image":
      return "";
    default:
      return valueWords(value);
  }
}

/** Longer texts are not repeated: that they changed is enough. */
const LONGEST = 60;

/** A short value in words; `""` for one that is too long or too deep to say. */
export function valueWords(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "boolean") return t(value ? "diff.yes" : "diff.no");
  if (typeof value === "number") return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item === "string"))
    return brief(value.join(", "));
  return typeof value === "string" ? brief(value) : "";
}

const brief = (text: string): string =>
  text.length > LONGEST || text.includes("\n") ? "" : text.trim();

/** "Field: before → after", or as much of it as there is to say. */
export function fieldLine(
  field: string,
  before: string | undefined,
  after: string | undefined,
): string {
  if (before === "" || after === "") return t("diff.touched", { field });
  if (before === undefined && after === undefined) return t("diff.touched", { field });
  if (before === undefined) return t("diff.set", { field, after: after ?? "" });
  if (after === undefined) return t("diff.cleared", { field, before });
  return t("diff.became", { field, before, after });
}
