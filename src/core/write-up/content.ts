/** What a write-up says of a design, in words and figures, before it is set as HTML or Markdown. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { findKind } from "../catalogue/kinds.ts";
import { requirementFigure, settingFigure } from "../case-page/figures.ts";
import { DESIGN_LEVELS, TASKS } from "../document/about.ts";
import { REQUIREMENT_FIELDS } from "../document/requirements.ts";
import { STEPS } from "../document/steps.ts";
import type { Diagram, DiagramNode } from "../document/types.ts";
import { envelopeOf } from "../estimates/envelope/envelope.ts";
import { estimateLatency } from "../estimates/latency.ts";
import { about as aboutFigure, show, showMs } from "../estimates/show.ts";
import { buildGraph } from "../graph/graph.ts";
import { t } from "../messages/late.ts";
import { isMark, kindOfBox } from "../scene/box-text.ts";

/** What kind of design it is: its task and level, where it says so. */
export function kickerOf({ about }: Diagram): string {
  const task = TASKS.find(({ id }) => id === about?.task)?.name;
  const level = DESIGN_LEVELS.find(({ id }) => id === about?.level)?.name;
  return [task, level].filter((word) => word !== undefined).join(" · ");
}

export interface RequirementRow {
  readonly name: string;
  readonly figure: string;
  readonly assumed: boolean;
  readonly source: string;
}

export interface StepPart {
  readonly name: string;
  readonly answer: string;
  readonly rows: readonly RequirementRow[];
}

/** The steps that say anything, each with the requirements that belong to it. */
export const stepParts = ({ answers, requirements }: Diagram): readonly StepPart[] =>
  STEPS.map(({ id, name }) => ({
    name,
    answer: (answers[id] ?? "").trim(),
    rows: REQUIREMENT_FIELDS.filter(({ step }) => step === id).flatMap((field) => {
      const requirement = requirements[field.id];
      if (!requirement) return [];
      const { assumed = false, source = "" } = requirement;
      return [{ name: field.name, figure: requirementFigure(field, requirement), assumed, source }];
    }),
  })).filter(({ answer, rows }) => answer !== "" || rows.length > 0);

export interface ComponentPart {
  readonly label: string;
  /** What it is, where its label does not say so. */
  readonly name: string;
  readonly why: string;
  readonly settings: readonly string[];
  /** Its targets by label, each with what flows there. */
  readonly gives: readonly string[];
}

export interface ComponentGroup {
  /** Empty where there are no bands. */
  readonly band: string;
  readonly parts: readonly ComponentPart[];
}

/** The boxes band by band, in the order of the document; bands without boxes are left out. */
export function componentGroups(diagram: Diagram, catalogue: Catalogue): readonly ComponentGroup[] {
  const boxes = diagram.nodes.filter((node) => kindOfBox(node) === "card");
  const gives = outgoing(diagram);
  const bands = new Set(diagram.lanes.map(({ id }) => id));
  const partOf = (node: DiagramNode): ComponentPart => {
    const name = catalogue.find(node.component)?.name ?? node.component;
    return {
      label: node.label,
      name: name === node.label ? "" : name,
      why: (node.why ?? "").trim(),
      settings: Object.entries(node.settings ?? {}).map(([id, value]) => settingFigure(id, value)),
      gives: gives.get(node.id) ?? [],
    };
  };
  const outside = boxes.filter(({ lane }) => lane === undefined || !bands.has(lane));
  return [
    ...diagram.lanes.map(({ id, name }) => ({
      band: name,
      parts: boxes.filter(({ lane }) => lane === id).map(partOf),
    })),
    { band: bands.size === 0 ? "" : t("casePage.elsewhere"), parts: outside.map(partOf) },
  ].filter(({ parts }) => parts.length > 0);
}

function outgoing({ nodes, edges }: Diagram): ReadonlyMap<string, readonly string[]> {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const gives = new Map<string, string[]>();
  for (const { source, target, kind, label } of edges) {
    const to = labels.get(target);
    if (to === undefined) continue;
    const flows = label ?? (kind === undefined ? undefined : findKind(kind)?.name);
    const said = flows === undefined ? to : t("casePage.flow", { target: to, kind: flows });
    gives.set(source, [...(gives.get(source) ?? []), said]);
  }
  return gives;
}

/** What is written on the canvas beside the boxes. */
export const notesOf = ({ nodes }: Diagram): readonly string[] =>
  nodes
    .filter((node) => isMark(node))
    .map(({ label }) => label.trim())
    .filter((text) => text !== "");

export interface EstimateRow {
  readonly name: string;
  /** With a tilde where it rests on what nobody stated. */
  readonly figure: string;
  readonly formula: string;
}

/** What can be worked out from the sheet and the drawing; what is missing something is left out. */
export function estimateRows(diagram: Diagram, catalogue: Catalogue): readonly EstimateRow[] {
  const graph = buildGraph(diagram, catalogue);
  const path = estimateLatency(graph)?.accept;
  const isGuess = (path?.assumed.length ?? 0) + (path?.missing.length ?? 0) > 0;
  const latency = path && {
    name: t("numbers.latency"),
    figure: aboutFigure(t("numbers.atP99", { ms: showMs(path.p99Ms) }), isGuess),
    formula: path.calls.map(({ node }) => node.label).join(" + "),
  };
  const envelope = envelopeOf(graph).flatMap(({ item, value, assumed }) =>
    value === undefined
      ? []
      : [
          {
            name: t(item.name),
            figure: aboutFigure(show(value, item.unit), assumed),
            formula: t(item.formula),
          },
        ],
  );
  return [...envelope, ...(latency ? [latency] : [])];
}
