/** A diff in a line: "3 boxes added, 1 line removed". */
import { t } from "../messages/late.ts";
import { isMark } from "../scene/box-text.ts";
import type { DiagramNode } from "../document/types.ts";
import type { Change, DiagramDiff, FactArea, FactChange } from "./diff.ts";

export const VERDICTS = ["added", "removed", "changed", "moved"] as const;
/** What happened to an element, in one word: who was edited and moved was changed. */
export type Verdict = (typeof VERDICTS)[number];

export const verdictOf = (change: Change<unknown>): Verdict =>
  change.kind === "changed" && !change.edited ? "moved" : change.kind;

const SUBJECTS = ["boxes", "marks", "lines", "bands"] as const;
type Subject = (typeof SUBJECTS)[number];

const WORDS = { added: "Added", removed: "Removed", changed: "Changed", moved: "Moved" } as const;

export type DiffCounts = Readonly<Record<Subject, Readonly<Record<Verdict, number>>>> & {
  readonly facts: number;
};

/** How many of each; a mark is a box that only people read. */
export function countChanges({ nodes, edges, lanes, facts }: DiagramDiff): DiffCounts {
  const marks = nodes.filter((change) => isMark(nodeOf(change)));
  const boxes = nodes.filter((change) => !isMark(nodeOf(change)));
  return {
    boxes: tally(boxes),
    marks: tally(marks),
    lines: tally(edges),
    bands: tally(lanes),
    facts: facts.length,
  };
}

/** What there is now, or was before it was removed. */
const nodeOf = (change: Change<DiagramNode>): DiagramNode =>
  change.kind === "removed" ? change.before : change.after;

function tally(changes: readonly Change<unknown>[]): Readonly<Record<Verdict, number>> {
  const counts = { added: 0, removed: 0, changed: 0, moved: 0 };
  for (const change of changes) counts[verdictOf(change)] += 1;
  return counts;
}

/** The counts in words, what was added first. */
export function summaryOf(diff: DiagramDiff): string {
  const counts = countChanges(diff);
  const drawn = VERDICTS.flatMap((verdict) =>
    SUBJECTS.flatMap((subject) => {
      const count = counts[subject][verdict];
      return count === 0 ? [] : [t(`diff.${subject}${WORDS[verdict]}`, { count })];
    }),
  );
  const words = [...drawn, ...factsIn(diff.facts)];
  return words.length === 0 ? t("diff.none") : words.join(", ");
}

/** Each sort of fact has its word; the rest are counted together. */
function factsIn(facts: readonly FactChange[]): readonly string[] {
  const isTitle = ({ area, id }: FactChange) => area === "design" && id === "title";
  const of = (area: FactArea) => facts.filter((fact) => fact.area === area).length;
  const title = facts.filter(isTitle).length;
  const counts = [
    ["titleChanged", title],
    ["requirementsChanged", of("requirement")],
    ["answersChanged", of("answer")],
    ["tradeoffsChanged", of("tradeoff")],
    ["waiversChanged", of("waiver")],
    ["otherChanged", of("rule") + of("design") - title],
  ] as const;
  return counts.flatMap(([key, count]) => (count === 0 ? [] : [t(`diff.${key}`, { count })]));
}
