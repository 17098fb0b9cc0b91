/** Lists of boxes in a sentence, and what a box says of itself. */
import type { GraphNode } from "../graph/elements.ts";
import { enumerated, perLanguage } from "../messages/language.ts";
import { say } from "../messages/say.ts";

/** As many as fit one line. */
const MOST = 3;

/** "A", "A and B", "A, B and C", "A, B, C and 4 more". */
export function listed(nodes: Iterable<GraphNode>): string {
  const labels = [...nodes].map((node) => node.label);
  const shown = labels.slice(0, MOST);
  if (labels.length > MOST) shown.push(say`${labels.length - MOST} more`);
  return enumerated(shown);
}

export const idsOf = (elements: Iterable<{ readonly id: string }>): readonly string[] =>
  [...elements].map(({ id }) => id);

/** Whether the label or the reason of the box has such a word; for what a person may say without a setting. */
export const mentions = ({ label, node }: GraphNode, words: RegExp): boolean =>
  words.test(label) || (node.why !== undefined && words.test(node.why));

/** A quantity to three digits, as one says it: "92,600", "0.35". */
export const roughly = (value: number): string => threeDigits().format(value);

const threeDigits = perLanguage((id) => new Intl.NumberFormat(id, { maximumSignificantDigits: 3 }));

/** A count to the last digit: "5,000,000". */
export const counted = (value: number): string => whole().format(value);

const whole = perLanguage((id) => new Intl.NumberFormat(id));
