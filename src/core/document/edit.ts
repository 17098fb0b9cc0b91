/** Pure edits of a diagram. Each returns the same object when nothing changed, and keeps every unchanged element. */
import type { RequirementId } from "./requirements.ts";
import type { RuleSetting } from "./rule-settings.ts";
import type { StepId } from "./steps.ts";
import type {
  About,
  Diagram,
  DiagramEdge,
  DiagramNode,
  NodeId,
  Point,
  Requirement,
  SettingValue,
  Size,
  Waiver,
} from "./types.ts";

/** A partial change; `undefined` clears an optional field. */
export type Patch<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** `stem`, or `stem-2`, `stem-3` … : the first that is not taken. */
export function uniqueId(stem: string, taken: (id: string) => boolean): string {
  if (!taken(stem)) return stem;
  let count = 2;
  while (taken(`${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}

/** Ids made from other ids stay well below the longest that a file may hold. */
const MAX_STEM = 120;

/** A new id for a node or an edge; the two share one space of ids. */
export const newElementId = (
  diagram: Diagram,
  stem: string,
  alsoTaken?: ReadonlySet<string>,
): string => newElementIds(diagram, alsoTaken)(stem);

/** Hands out new ids, none of them twice. */
export function newElementIds(
  diagram: Diagram,
  alsoTaken?: ReadonlySet<string>,
): (stem: string) => string {
  const ids = new Set([...diagram.nodes, ...diagram.edges].map((element) => element.id));
  return (stem) => {
    const short = stem.slice(0, MAX_STEM);
    const id = uniqueId(short, (taken) => ids.has(taken) || (alsoTaken?.has(taken) ?? false));
    ids.add(id);
    return id;
  };
}

export const addNodes = (diagram: Diagram, nodes: readonly DiagramNode[]): Diagram =>
  nodes.length === 0 ? diagram : { ...diagram, nodes: [...diagram.nodes, ...nodes] };

export const addEdges = (diagram: Diagram, edges: readonly DiagramEdge[]): Diagram =>
  edges.length === 0 ? diagram : { ...diagram, edges: [...diagram.edges, ...edges] };

/** Remove nodes and edges by id, with the edges that would hang loose and the waivers on what went. */
export function removeElements(diagram: Diagram, ids: ReadonlySet<string>): Diagram {
  const nodes = diagram.nodes.filter((node) => !ids.has(node.id));
  const edges = diagram.edges.filter(
    (edge) => !ids.has(edge.id) && !ids.has(edge.source) && !ids.has(edge.target),
  );
  if (nodes.length === diagram.nodes.length && edges.length === diagram.edges.length)
    return diagram;
  const left = new Set([...nodes, ...edges].map((element) => element.id));
  return {
    ...diagram,
    nodes: nodes.map((node) =>
      node.parent !== undefined && ids.has(node.parent)
        ? patched(node, { parent: undefined })
        : node,
    ),
    edges,
    waivers: diagram.waivers.filter(({ element }) => element === undefined || left.has(element)),
  };
}

/** Put nodes at new places; the rest keep theirs. */
export function moveNodes(diagram: Diagram, places: ReadonlyMap<NodeId, Point>): Diagram {
  return mapNodes(diagram, (node) => {
    const position = places.get(node.id);
    if (!position || (position.x === node.position.x && position.y === node.position.y))
      return node;
    return { ...node, position };
  });
}

export const updateNode = (diagram: Diagram, id: NodeId, patch: Patch<DiagramNode>): Diagram =>
  mapNodes(diagram, (node) => (node.id === id ? patched(node, patch) : node));

export function updateEdge(diagram: Diagram, id: string, patch: Patch<DiagramEdge>): Diagram {
  const edges = mapKept(diagram.edges, (edge) => (edge.id === id ? patched(edge, patch) : edge));
  return edges === diagram.edges ? diagram : { ...diagram, edges };
}

/** A node of another size; what is drawn by its points is stretched. */
export function resized(node: DiagramNode, size: Size): DiagramNode {
  const { width, height } = node.size;
  if (size.width === width && size.height === height) return node;
  if (!node.points) return { ...node, size };
  const points = node.points.map(({ x, y }) => ({
    x: Math.round((x * size.width * 10) / width) / 10,
    y: Math.round((y * size.height * 10) / height) / 10,
  }));
  return { ...node, size, points };
}

/** Set one of a node's settings, or clear it so that the default holds again. */
export const setSetting = (
  diagram: Diagram,
  id: NodeId,
  setting: string,
  value: SettingValue | undefined,
): Diagram =>
  mapNodes(diagram, (node) => {
    if (node.id !== id) return node;
    const settings = patched(node.settings ?? {}, { [setting]: value });
    if (settings === node.settings) return node;
    return patched(node, {
      settings: Object.keys(settings).length === 0 ? undefined : settings,
    });
  });

/** Change every node through `change`; the diagram stays itself if all of them do. */
export function mapNodes(diagram: Diagram, change: (node: DiagramNode) => DiagramNode): Diagram {
  const nodes = mapKept(diagram.nodes, change);
  return nodes === diagram.nodes ? diagram : { ...diagram, nodes };
}

export const setTitle = (diagram: Diagram, title: string): Diagram =>
  title === diagram.title ? diagram : { ...diagram, title };

/** Say what the design is about. */
export function setAbout(diagram: Diagram, patch: Patch<About>): Diagram {
  const about = patched(diagram.about ?? { summary: "" }, patch);
  return about === diagram.about ? diagram : { ...diagram, about };
}

/** Set one field of the requirements sheet, or clear it. */
export function setRequirement(
  diagram: Diagram,
  id: RequirementId,
  value: Requirement | undefined,
): Diagram {
  const requirements = patched(diagram.requirements, { [id]: value });
  return requirements === diagram.requirements ? diagram : { ...diagram, requirements };
}

/** Set the answer to one of the seven steps; empty text clears it. */
export function setAnswer(diagram: Diagram, step: StepId, answer: string): Diagram {
  const answers = patched(diagram.answers, { [step]: answer === "" ? undefined : answer });
  return answers === diagram.answers ? diagram : { ...diagram, answers };
}

function mapKept<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  let changed = false;
  const next = items.map((item) => {
    const after = change(item);
    if (after !== item) changed = true;
    return after;
  });
  return changed ? next : items;
}

/** The object with the patch laid over it; itself when the patch says nothing new. */
function patched<T extends object>(object: T, patch: Patch<T>): T {
  const before = new Map<string, unknown>(Object.entries(object));
  const entries = Object.entries(patch);
  if (entries.every(([key, value]) => before.get(key) === value)) return object;
  const next = new Map(before);
  for (const [key, value] of entries) {
    if (value === undefined) next.delete(key);
    else next.set(key, value);
  }
  return Object.fromEntries(next) as T; // the patch's own type says that what is left is a T
}

/** Accept a finding as a trade-off; an earlier waiver of the same rule at the same place makes way. */
export const addWaiver = (diagram: Diagram, waiver: Waiver): Diagram => ({
  ...diagram,
  waivers: [
    ...diagram.waivers.filter(
      ({ rule, element }) => rule !== waiver.rule || element !== waiver.element,
    ),
    waiver,
  ],
});

export const removeWaiver = (diagram: Diagram, waiver: Waiver): Diagram => ({
  ...diagram,
  waivers: diagram.waivers.filter((candidate) => candidate !== waiver),
});

/** What this document wants to hear of a rule; `undefined` for what the rule itself says. */
export function setRule(diagram: Diagram, id: string, setting: RuleSetting | undefined): Diagram {
  const { rules = {}, ...rest } = diagram;
  const entries = Object.entries(rules).filter(([rule]) => rule !== id);
  if (setting !== undefined) entries.push([id, setting]);
  return entries.length === 0 ? rest : { ...rest, rules: Object.fromEntries(entries) };
}
