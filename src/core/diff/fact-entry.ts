/** What differs in what is said of a design: requirements, answers, trade-offs, accepted findings. */
import { REQUIREMENT_FIELDS } from "../document/requirements.ts";
import { STEPS } from "../document/steps.ts";
import { t } from "../messages/late.ts";
import type { FactChange } from "./diff.ts";
import type { ElementNames } from "./element-names.ts";
import type { DiffEntry } from "./entry.ts";
import { valueWords } from "./field-words.ts";
import { fieldsOf } from "./same-value.ts";

export function factEntry(fact: FactChange, names: ElementNames): DiffEntry {
  const { kind, area, id } = fact;
  const named = { key: `${area} ${id}`, verdict: kind };
  const name = nameOf(fact);
  if (area === "waiver") {
    const [rule = "", ...element] = id.split(" ");
    const where = element.length === 0 ? [] : [names.nodeById(element.join(" "))];
    return { ...named, name, details: [[rule, ...where].join(" · ")] };
  }
  if (area === "tradeoff") return { ...named, name, details: [id] };
  const [before, after] = [fact.before, fact.after].map(saidOf);
  return { ...named, name, details: toldOf(before, after) };
}

function nameOf({ area, id }: FactChange): string {
  switch (area) {
    case "requirement":
      return REQUIREMENT_FIELDS.find((field) => field.id === id)?.name ?? id;
    case "answer":
      return STEPS.find((step) => step.id === id)?.name ?? id;
    case "tradeoff":
      return t("diff.tradeoff");
    case "waiver":
      return t("diff.waiver");
    case "rule":
      return `${t("diff.rule")} ${id}`;
    case "design":
      return isNamed(id) ? t(`diff.${id}`) : id;
  }
}

const NAMED = ["title", "about", "tour", "brief"] as const;
const isNamed = (id: string): id is (typeof NAMED)[number] => NAMED.some((name) => name === id);

/** A requirement is a value with where it comes from; the value is what is read. */
function saidOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return valueWords(value);
  return valueWords(fieldsOf(value).get("value")) ?? "";
}

/** "before → after", or the one of the two that there is; nothing where either is no word. */
function toldOf(before: string | undefined, after: string | undefined): readonly string[] {
  if (before === "" || after === "") return [];
  const told = [before, after].filter((text) => text !== undefined);
  return told.length === 0 ? [] : [told.join(" → ")];
}
