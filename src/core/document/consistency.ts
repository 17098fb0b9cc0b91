/** What no single field of a document can tell alone: ids that clash, edges that hang loose, figures of the wrong type. */
import { t } from "../messages/index.ts";
import type { Problem } from "../problem.ts";
import { isMark } from "../scene/box-text.ts";
import { LIMITS } from "./limits.ts";
import { REQUIREMENT_FIELDS, type RequirementField } from "./requirements.ts";
import type { Diagram, DiagramNode, NodeId, Requirement } from "./types.ts";

/** Everything that is wrong with a document of the right shape; empty for a sound one. */
export const inconsistencies = (diagram: Diagram): readonly Problem[] => [
  ...duplicateIds(diagram),
  ...looseEdges(diagram),
  ...brokenParents(diagram),
  ...longLabels(diagram),
  ...wrongRequirements(diagram),
];

function duplicateIds({ nodes, edges, lanes }: Diagram): readonly Problem[] {
  const elements = [
    ...nodes.map(({ id }, index) => ({ id, path: `nodes[${index}].id` })),
    ...edges.map(({ id }, index) => ({ id, path: `edges[${index}].id` })),
  ];
  return [
    ...repeated(elements).map(({ id, path }) => ({
      code: "duplicate-id",
      path,
      message: t("document.duplicateId", { id }),
      hint: t("document.duplicateIdHint"),
    })),
    ...repeated(lanes.map(({ id }, index) => ({ id, path: `lanes[${index}].id` }))).map(
      ({ id, path }) => ({
        code: "duplicate-lane",
        path,
        message: t("document.duplicateLane", { id }),
        hint: t("document.duplicateLaneHint"),
      }),
    ),
  ];
}

interface Located {
  readonly id: string;
  readonly path: string;
}

function repeated(items: readonly Located[]): readonly Located[] {
  const seen = new Set<string>();
  return items.filter(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again;
  });
}

function looseEdges({ nodes, edges }: Diagram): readonly Problem[] {
  const labels = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  return edges.flatMap(({ id, source, target }, index) =>
    (["source", "target"] as const).flatMap((end): readonly Problem[] => {
      const missing = end === "source" ? source : target;
      if (labels.has(missing)) return [];
      const names = {
        source: labels.get(source) ?? source,
        target: labels.get(target) ?? target,
      };
      return [
        {
          code: "missing-end",
          path: `edges[${index}].${end}`,
          message: t("document.missingEnd", { edge: id, missing, ...names }),
          hint: t("document.missingEndHint"),
        },
      ];
    }),
  );
}

function brokenParents({ nodes }: Diagram): readonly Problem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const inThemselves = onCycles(nodes, byId);
  return nodes.flatMap((node, index): readonly Problem[] => {
    if (node.parent === undefined) return [];
    const path = `nodes[${index}].parent`;
    if (!byId.has(node.parent)) {
      const message = t("document.missingParent", { node: nameOf(node), parent: node.parent });
      return [{ code: "missing-parent", path, message, hint: t("document.missingParentHint") }];
    }
    if (!inThemselves.has(node.id)) return [];
    const message = t("document.parentCycle", { node: nameOf(node) });
    return [{ code: "parent-cycle", path, message, hint: t("document.parentCycleHint") }];
  });
}

/** Nodes that are their own ancestors; every node is walked past once, however deep the boundaries nest. */
function onCycles(
  nodes: readonly DiagramNode[],
  byId: ReadonlyMap<NodeId, DiagramNode>,
): ReadonlySet<NodeId> {
  const walked = new Set<NodeId>();
  const cyclic = new Set<NodeId>();
  for (const { id } of nodes) {
    const walk: NodeId[] = [];
    let at: NodeId | undefined = id;
    while (at !== undefined && !walked.has(at)) {
      walked.add(at);
      walk.push(at);
      at = byId.get(at)?.parent;
    }
    const start = at === undefined ? -1 : walk.indexOf(at);
    if (start >= 0) for (const member of walk.slice(start)) cyclic.add(member);
  }
  return cyclic;
}

const longLabels = ({ nodes }: Diagram): readonly Problem[] =>
  nodes.flatMap((node, index): readonly Problem[] => {
    // A mark's label is a whole text.
    if (isMark(node) || node.label.length <= LIMITS.label) return [];
    const values = { node: node.id, length: node.label.length, max: LIMITS.label };
    return [
      {
        code: "label-too-long",
        path: `nodes[${index}].label`,
        message: t("document.labelTooLong", values),
        hint: t("document.labelTooLongHint"),
      },
    ];
  });

const wrongRequirements = ({ requirements }: Diagram): readonly Problem[] =>
  REQUIREMENT_FIELDS.flatMap((field): readonly Problem[] => {
    const requirement = requirements[field.id];
    if (!requirement || hasRightType(field, requirement)) return [];
    const message = t("document.wrongRequirement", { name: field.name, expected: wanted(field) });
    const path = `requirements.${field.id}.value`;
    return [{ code: "wrong-requirement", path, message, hint: t("document.wrongRequirementHint") }];
  });

function hasRightType(field: RequirementField, { value }: Requirement): boolean {
  switch (field.type) {
    case "number":
      return typeof value === "number";
    case "text":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "choice":
      return typeof value === "string" && (field.choices?.includes(value) ?? false);
    case "list":
      return typeof value === "object";
  }
}

function wanted(field: RequirementField): string {
  switch (field.type) {
    case "number":
      return t("document.expectsAnyNumber");
    case "text":
      return t("document.expectsAnyText");
    case "boolean":
      return t("document.expectsFlag");
    case "choice":
      return t("document.expectsChoice", { choices: field.choices?.join(", ") ?? "" });
    case "list":
      return t("document.expectsTexts");
  }
}

const nameOf = (node: DiagramNode): string => node.label || node.id;
