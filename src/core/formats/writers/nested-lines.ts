/** Lanes, boundaries and boxes in each other, as lines of a text format. */
import type { GraphPlan, PlannedBox } from "./graph-plan.ts";

/** How a format says each of them, without the indent. */
export interface Words {
  open(id: string, name: string): string;
  readonly close: string;
  box(box: PlannedBox): string;
}

/** What holds others first, each with what it holds; then what stands alone. */
export function nestedLines(plan: GraphPlan, words: Words, indent: string): readonly string[] {
  const within = (group: string | undefined, margin: string): readonly string[] => [
    ...(group === undefined
      ? plan.lanes.flatMap(({ id, lane }) => held(id, lane.name, margin))
      : []),
    ...plan.boundaries
      .filter((box) => box.group === group)
      .flatMap(({ id, says }) => held(id, says, margin)),
    ...plan.boxes.filter((box) => box.group === group).map((box) => margin + words.box(box)),
  ];
  const held = (id: string, name: string, margin: string): readonly string[] => [
    margin + words.open(id, name),
    ...within(id, `${margin}  `),
    margin + words.close,
  ];
  return within(undefined, indent);
}
