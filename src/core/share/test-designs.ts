/** Large designs with usual names and no notes; for tests only. */
import { newElementIds } from "../document/edit.ts";
import {
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
  emptyDiagram,
} from "../document/types.ts";
import { legalKinds } from "../catalogue/catalogue.ts";
import { newNode } from "../insert/new-node.ts";
import { type LinkContext, usualSize } from "./columns.ts";

interface Wanted {
  readonly seed: number;
  readonly boxes: number;
  readonly lines: number;
}

/** Random numbers below `most` that are the same on every run. */
function randomFrom(seed: number): (most: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

/** Components at random, in bands and on the grid, each line between two boxes that may be far apart. */
export function ofCatalogue(context: LinkContext, { seed, boxes, lines }: Wanted): Diagram {
  const random = randomFrom(seed);
  const { components } = context.catalogue;
  const lanes = ["Data", "Training", "Serving", "Feedback"].map((name, index) => ({
    id: name.toLowerCase(),
    name,
    position: { x: 0, y: index * 1000 },
    size: { width: 4000, height: 960 },
  }));
  let design: Diagram = { ...emptyDiagram("Everything"), lanes };
  const nodes: DiagramNode[] = [];
  for (let index = 0; index < boxes; index += 1) {
    const component = components[random(components.length)]?.id ?? "kafka";
    const at = { x: random(480) * 8, y: random(480) * 8 };
    const lane = lanes[Math.floor(at.y / 1000)]?.id ?? "data";
    nodes.push(newNode({ ...design, nodes }, context, component, at, { lane }));
  }
  design = { ...design, nodes };
  const newId = newElementIds(design);
  const edges = Array.from({ length: lines }, () => {
    const [source, target] = [nodes[random(boxes)], nodes[random(boxes)]];
    if (!source || !target) throw new Error("No boxes");
    const [from, to] = [source, target].map(({ component }) => context.catalogue.find(component));
    const kinds = from && to ? legalKinds(from, to) : [];
    const kind = kinds[random(kinds.length)];
    const id = newId(`${source.id}-${target.id}`);
    return { id, source: source.id, target: target.id, ...(kind === undefined ? {} : { kind }) };
  });
  return { ...design, edges };
}

/** The drawing alone: names and sizes as the catalogue has them, nothing else written on it. */
export function plainOf(diagram: Diagram, context: LinkContext): Diagram {
  const nodes = diagram.nodes.map(({ id, component, position, lane }) => {
    const label = context.catalogue.find(component)?.name ?? component;
    const size = usualSize({ component, label }, context);
    return { id, component, label, position, size, ...(lane === undefined ? {} : { lane }) };
  });
  const edges = diagram.edges.map(({ id, source, target, kind }) => ({
    id,
    source,
    target,
    ...(kind === undefined ? {} : { kind }),
  }));
  return { ...emptyDiagram(diagram.title), lanes: diagram.lanes, nodes, edges };
}

/** The drawings below one another, again and again, up to so many boxes; each copy's ids begin with its number. */
export function copies(drawings: readonly Diagram[], boxes: number): Diagram {
  const nodes: DiagramNode[] = [];
  const edges: DiagramEdge[] = [];
  for (let copy = 0; nodes.length < boxes; copy += 1) {
    const drawing = drawings[copy % drawings.length];
    if (!drawing) break;
    const own = (id: string): string => (copy === 0 ? id : `copy${copy}-${id}`);
    const drawn = drawing.nodes.slice(0, boxes - nodes.length).map((node) => ({
      ...node,
      id: own(node.id),
      position: { x: node.position.x, y: node.position.y + copy * 1600 },
    }));
    const there = new Set(drawn.map(({ id }) => id));
    nodes.push(...drawn);
    for (const { id, source, target, ...rest } of drawing.edges)
      if (there.has(own(source)) && there.has(own(target)))
        edges.push({ ...rest, id: own(id), source: own(source), target: own(target) });
  }
  const [first] = drawings;
  return { ...emptyDiagram(first?.title ?? ""), lanes: first?.lanes ?? [], nodes, edges };
}
