/** Puts another component in a box's place: what was said of the box and still makes sense stays. */
import type { Component } from "../catalogue/component.ts";
import type { KindId } from "../catalogue/kinds.ts";
import { rolesOf } from "../catalogue/node-roles.ts";
import { checkSetting, findSetting, settingsFor } from "../catalogue/settings.ts";
import { likeliestKinds, type UsualKinds } from "../catalogue/usual-kinds.ts";
import { removeElements, updateEdge, updateNode } from "../document/edit.ts";
import type { Diagram, DiagramEdge, DiagramNode, NodeId } from "../document/types.ts";
import type { FixContext } from "../lint/rule.ts";
import { componentOf, newNode } from "./new-node.ts";

export interface ReplaceContext extends FixContext {
  readonly usualKinds: UsualKinds;
}

export interface Replaced {
  readonly document: Diagram;
  /** Arrows that nothing can flow along any more; they are gone. */
  readonly removed: readonly DiagramEdge[];
}

/** The box keeps its id and place, its own label, and the settings and arrows that fit the new component. */
export function replaceNode(
  document: Diagram,
  context: ReplaceContext,
  id: NodeId,
  component: string,
): Replaced {
  const node = document.nodes.find((candidate) => candidate.id === id);
  if (!node || node.component === component) return { document, removed: [] };
  const swapped = updateNode(document, id, {
    component,
    ...labelAndSize(document, context, node, component),
    settings: settingsLeft(node, context, component),
  });
  return refit(swapped, context, id);
}

/** Which kind each of the box's arrows would carry with that component in its place; `undefined` for none. */
export function kindsAfter(
  document: Diagram,
  { catalogue, usualKinds }: Pick<ReplaceContext, "catalogue" | "usualKinds">,
  id: NodeId,
  component: Component,
): ReadonlyMap<DiagramEdge, KindId | undefined> {
  const components = new Map(document.nodes.map((node) => [node.id, node.component]));
  const at = (end: NodeId): Component =>
    end === id ? component : componentOf({ catalogue }, components.get(end) ?? "");
  const touching = document.edges.filter(({ source, target }) => source === id || target === id);
  const drawn = new Set(touching.map((edge) => wireName(edge, edge.kind)));
  const kinds = new Map<DiagramEdge, KindId | undefined>();
  for (const edge of touching) {
    const legal = likeliestKinds(at(edge.source), at(edge.target), usualKinds);
    if (edge.kind !== undefined && legal.includes(edge.kind)) {
      kinds.set(edge, edge.kind);
      continue;
    }
    const kind = legal.find((candidate) => !drawn.has(wireName(edge, candidate)));
    drawn.add(wireName(edge, kind));
    kinds.set(edge, kind);
  }
  return kinds;
}

/** Arrows that go on carrying what they did are left as they are; one without a kind stays without. */
function refit(document: Diagram, context: ReplaceContext, id: NodeId): Replaced {
  const node = document.nodes.find((candidate) => candidate.id === id);
  const component = componentOf(context, node?.component ?? "");
  const kinds = kindsAfter(document, context, id, component);
  const removed = [...kinds].flatMap(([edge, kind]) => (kind === undefined ? [edge] : []));
  let next = removeElements(document, new Set(removed.map((edge) => edge.id)));
  for (const [edge, kind] of kinds) {
    if (kind === undefined || edge.kind === undefined || kind === edge.kind) continue;
    next = updateEdge(next, edge.id, { kind, mode: undefined });
  }
  return { document: next, removed };
}

const wireName = ({ source, target }: DiagramEdge, kind: KindId | undefined): string =>
  JSON.stringify([source, target, kind]);

/** A label that was only the old component's name gives way to the new one's. */
function labelAndSize(
  document: Diagram,
  context: FixContext,
  node: DiagramNode,
  component: string,
): Pick<DiagramNode, "label" | "size"> {
  const others = { ...document, nodes: document.nodes.filter(({ id }) => id !== node.id) };
  const old = componentOf(context, node.component).name;
  const isNamed = node.label === old || /^ \d+$/.test(node.label.replace(old, ""));
  const options = isNamed ? {} : { label: node.label };
  const { label, size } = newNode(others, context, component, node.position, options);
  return { label, size };
}

/** Without those that the new component has not, or not with such values; what is unknown here is kept. */
function settingsLeft(
  node: DiagramNode,
  { catalogue }: FixContext,
  id: string,
): DiagramNode["settings"] {
  if (!node.settings) return undefined;
  const component = catalogue.find(id);
  const has = new Set<string>(
    settingsFor(component, rolesOf({ ...node, component: id }, catalogue)).map(
      (setting) => setting.id,
    ),
  );
  const left = Object.entries(node.settings).filter(([name, value]) => {
    const setting = findSetting(name);
    return !setting || (has.has(name) && checkSetting(setting, value) === undefined);
  });
  return left.length === 0 ? undefined : Object.fromEntries(left);
}
