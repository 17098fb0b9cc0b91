/** Each of the seven steps as it stands: what is drawn for it, what the sheet says, what the review found, how far it is. */
import { REQUIREMENT_FIELDS, type RequirementField } from "../document/requirements.ts";
import type { StepId } from "../document/steps.ts";
import type { Diagram } from "../document/types.ts";
import type { GraphNode } from "../graph/elements.ts";
import type { Graph } from "../graph/graph.ts";
import type { Finding } from "../lint/rule.ts";
import { isUnanswered } from "../lint/sheet.ts";
import { stepOfFinding, STEP_IDS, stepsOfRoles } from "./step-map.ts";

/** Nothing said or drawn yet, some of it, or answered with nothing pressing left. */
export type StepMark = "empty" | "begun" | "settled";

export interface StepView {
  readonly id: StepId;
  /** Markdown; empty while nothing is written. */
  readonly answer: string;
  /** In the order of the drawing. */
  readonly boxes: readonly GraphNode[];
  readonly findings: readonly Finding[];
  /** Fields of the sheet that say something, out of those that belong to the step. */
  readonly filled: readonly RequirementField[];
  readonly mark: StepMark;
}

/** `findings` are those that the person may see. */
export function stepViews(
  document: Diagram,
  graph: Graph,
  findings: readonly Finding[],
): readonly StepView[] {
  const boxes = grouped(graph.nodes, ({ roles }) => stepsOfRoles(roles));
  const found = grouped(findings, (finding) => [stepOfFinding(finding, graph)]);
  return STEP_IDS.map((id) => {
    const view = {
      id,
      answer: document.answers[id] ?? "",
      boxes: boxes.get(id) ?? [],
      findings: found.get(id) ?? [],
      filled: REQUIREMENT_FIELDS.filter(
        (field) => field.step === id && !isUnanswered(document, field.id),
      ),
    };
    return { ...view, mark: markOf(view) };
  });
}

/** What is settled in words: there is nothing to draw for it. */
const IN_WORDS: ReadonlySet<StepId> = new Set<StepId>(["clarify", "frame"]);

function markOf(view: Omit<StepView, "mark">): StepMark {
  const isWritten = view.answer.trim() !== "";
  const isDrawn = view.boxes.length > 0;
  if (!isWritten && !isDrawn && view.filled.length === 0) return "empty";
  const isPressed = view.findings.some(
    ({ severity }) => severity === "error" || severity === "warn",
  );
  return isWritten && (isDrawn || IN_WORDS.has(view.id)) && !isPressed ? "settled" : "begun";
}

function grouped<T>(
  items: readonly T[],
  stepsOf: (item: T) => Iterable<StepId>,
): ReadonlyMap<StepId, readonly T[]> {
  const groups = new Map<StepId, T[]>();
  for (const item of items) {
    for (const step of stepsOf(item)) {
      const group = groups.get(step);
      if (group) group.push(item);
      else groups.set(step, [item]);
    }
  }
  return groups;
}
