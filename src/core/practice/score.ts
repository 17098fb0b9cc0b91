/**
 * What an interview came to, step by step: what of the reference is there, what is missing, and what
 * the rules of the level find. No marks out of a hundred: solid, partly or missing.
 */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { RequirementId } from "../document/requirements.ts";
import type { StepId } from "../document/steps.ts";
import type { Diagram, NodeId } from "../document/types.ts";
import { buildGraph } from "../graph/graph.ts";
import type { Finding, Level, Rule } from "../lint/rule.ts";
import { isUnanswered } from "../lint/sheet.ts";
import { findingsAt } from "./at-stake.ts";
import { boxPieces, fieldPieces, playersOf } from "./pieces.ts";
import { stepOfFinding, STEP_IDS } from "./step-map.ts";

export const VERDICTS = ["solid", "partly", "missing"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One thing that the reference has, and whether the answer has it as well. */
export type Point = { readonly there: boolean } & (
  | { readonly kind: "answer" }
  | { readonly kind: "field"; readonly field: RequirementId; readonly name: string }
  | {
      readonly kind: "box";
      readonly name: string;
      /** To be added where it is missing. */
      readonly component: string;
      /** The boxes that do it; empty where it is missing. */
      readonly nodes: readonly NodeId[];
    }
);

export interface StepScore {
  readonly step: StepId;
  readonly verdict: Verdict;
  /** Those that are there and those that are missing, in the order of the reference. */
  readonly points: readonly Point[];
  /** What the rules of the level find here. */
  readonly findings: readonly Finding[];
}

export interface StepResult extends Pick<StepScore, "step" | "verdict"> {
  /** Points that are there, out of so many. */
  readonly there: number;
  readonly of: number;
}

/** What is held against what. */
export interface Interview {
  readonly document: Diagram;
  readonly reference: Diagram;
  readonly level: Level;
  /** Fields whose values the candidate has asked for: what was said aloud needs not be written down. */
  readonly asked: ReadonlySet<RequirementId>;
  readonly catalogue: Catalogue;
  readonly findings: readonly Finding[];
  readonly rules: ReadonlyMap<string, Rule>;
}

/** The share of a step's points that makes it solid. */
const SOLID_FROM: Readonly<Record<Level, number>> = { mid: 0.5, senior: 0.65, staff: 0.8 };

export function scoreOf(interview: Interview): readonly StepScore[] {
  const { document, catalogue, level, rules } = interview;
  const graph = buildGraph(document, catalogue);
  const points = pointsOf(interview);
  const settled = new Set(
    points.flatMap(({ point }) => (point.kind === "field" ? point.field : [])),
  );
  // What a point says of a field is not said twice.
  const findings = findingsAt(interview.findings, rules, level).filter(
    ({ field }) => field === undefined || !settled.has(field),
  );
  return STEP_IDS.map((step) => {
    const own = {
      step,
      points: points.filter((point) => point.step === step).map((point) => point.point),
      findings: findings.filter((finding) => stepOfFinding(finding, graph) === step),
    };
    return { ...own, verdict: verdictOf(own, level) };
  });
}

export const thereOf = ({ points }: Pick<StepScore, "points">): number =>
  points.filter(({ there }) => there).length;

/** Of each step as much as a history keeps. */
export const summaryOf = (score: readonly StepScore[]): readonly StepResult[] =>
  score.map(({ step, verdict, points }) => ({
    step,
    verdict,
    there: thereOf({ points }),
    of: points.length,
  }));

function verdictOf({ points, findings }: Omit<StepScore, "verdict">, level: Level): Verdict {
  const there = thereOf({ points });
  if (there === 0) return "missing";
  // An info asks for a thought, not for a change.
  const isPressed = findings.some(({ severity }) => severity !== "info");
  return there >= SOLID_FROM[level] * points.length && !isPressed ? "solid" : "partly";
}

interface Placed {
  readonly step: StepId;
  readonly point: Point;
}

function pointsOf(interview: Interview): readonly Placed[] {
  const { document, reference, level, asked, catalogue } = interview;
  const answers = STEP_IDS.map((step): Placed => {
    const there = (document.answers[step] ?? "").trim() !== "";
    return { step, point: { kind: "answer", there } };
  });
  const fields = fieldPieces(reference, level).map(({ id, name, step }): Placed => {
    const there = !isUnanswered(document, id) || asked.has(id);
    return { step, point: { kind: "field", field: id, name, there } };
  });
  const boxes = boxPieces(reference, catalogue).map((piece): Placed => {
    const nodes = playersOf(piece, document, catalogue);
    const { step, name, component } = piece;
    return { step, point: { kind: "box", name, component, nodes, there: nodes.length > 0 } };
  });
  return [...answers, ...fields, ...boxes];
}
