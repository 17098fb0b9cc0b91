/** A declarative rule as a rule like the built-in ones. */
import type { GraphNode } from "../../graph/elements.ts";
import { t } from "../../messages/late.ts";
import type { Example, LintContext, Observation, Rule } from "../rule.ts";
import { idsOf, listed } from "../words.ts";
import { evaluate, type Match } from "./evaluate.ts";
import type { RuleEntry } from "./rule-schema.ts";

/** Where a message wants the boxes named. */
const BOXES = "{boxes}";

export function compileRule(
  entry: RuleEntry,
  examples: { readonly good: readonly Example[]; readonly bad: readonly Example[] },
): Rule {
  const { id, group, severity, level, title, why, youngBelow, when } = entry;
  return {
    id,
    title,
    group,
    severity,
    ...(level ? { level } : {}),
    ...(youngBelow === undefined ? {} : { youngBelow }),
    why,
    fires: entry.fires ?? t("config.defaultFires"),
    asks: entry.asks ?? t("config.defaultAsks", { title }),
    source: entry.source ?? t("config.defaultSource"),
    check: ({ document, graph }: LintContext) => {
      const match = evaluate(when, { document, graph });
      return match ? [observed(entry, match)] : [];
    },
    ...examples,
  };
}

/** One cause, one finding: all that the condition is about is named in it. */
const observed = ({ title, message }: RuleEntry, { nodes, edges }: Match): Observation => ({
  title,
  message: worded(message, new Set([...nodes, ...[...edges].flatMap(endsOf)])),
  nodes: idsOf(nodes),
  edges: [...edges].map(({ id }) => id),
  fixes: [],
});

const endsOf = ({ source, target }: { readonly source: GraphNode; readonly target: GraphNode }) => [
  source,
  target,
];

/** The boxes are named where the message says, else after it. */
function worded(message: string, boxes: ReadonlySet<GraphNode>): string {
  const names = boxes.size === 0 ? t("config.theDesign") : listed(boxes).replaceAll(/\s+/g, " ");
  if (message.includes(BOXES)) return message.replaceAll(BOXES, () => names);
  return boxes.size === 0 ? message : `${message}: ${names}`;
}
