/** Lists of boxes in a sentence, and what a box says of itself. */
import type { GraphNode } from "../graph/elements.ts";

/** As many as fit one line. */
const MOST = 3;

/** "A", "A and B", "A, B and C", "A, B, C and 4 more". */
export function listed(nodes: Iterable<GraphNode>): string {
  const labels = [...nodes].map((node) => node.label);
  const shown = labels.slice(0, MOST);
  if (labels.length > MOST) shown.push(`${labels.length - MOST} more`);
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

export const idsOf = (elements: Iterable<{ readonly id: string }>): readonly string[] =>
  [...elements].map(({ id }) => id);

/** Whether the label or the reason of the box has such a word; for what a person may say without a setting. */
export const mentions = ({ label, node }: GraphNode, words: RegExp): boolean =>
  words.test(label) || (node.why !== undefined && words.test(node.why));

/** A quantity to three digits, as one says it: "92,600", "0.35". */
export const roughly = (value: number): string => THREE_DIGITS.format(value);

const THREE_DIGITS = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });
