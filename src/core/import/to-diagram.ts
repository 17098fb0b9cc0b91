/** Turns a stranger's drawing into a diagram: boxes recognised, arrows given kinds, groups made lanes or boundaries. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Role } from "../catalogue/roles.ts";
import type { UsualKinds } from "../catalogue/usual-kinds.ts";
import { LIMITS } from "../document/limits.ts";
import {
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
  emptyDiagram,
  type NodeId,
} from "../document/types.ts";
import { boxSize, boxText } from "../scene/box.ts";
import type { Measure } from "../scene/measure.ts";
import { flowOf } from "./edge-kinds.ts";
import type { ForeignDrawing, ForeignEdge, ForeignNode, ForeignShape } from "./foreign-drawing.ts";
import { type Loss, lossWords } from "./foreign-fault.ts";
import { spreadGroupEdges } from "./group-edges.ts";
import { framesOf } from "./frames.ts";
import { askers } from "./askers.ts";
import { withOwnEncoders, withServers } from "./missing-server.ts";
import { withNeighbours } from "./neighbour-guesses.ts";
import { gridPlaces, placesOf } from "./places.ts";
import { type Guess, type Recognised, recognise } from "./recognise.ts";
import { bounded } from "./bounded.ts";

export interface ImportContext {
  readonly catalogue: Catalogue;
  readonly usualKinds: UsualKinds;
  readonly measure: Measure;
}

/** A box that nobody is sure of. */
export interface Doubt {
  readonly node: NodeId;
  /** Up to three, best first; may be empty. */
  readonly guesses: readonly Guess[];
}

export interface Imported {
  readonly diagram: Diagram;
  /** Boxes that stand for a component of the catalogue. */
  readonly recognised: number;
  readonly review: readonly Doubt[];
  /** Sentences. */
  readonly losses: readonly string[];
  /** Whether the source had places; else the boxes stand on a grid and want a layout. */
  readonly isPlaced: boolean;
}

export function importDrawing(foreign: ForeignDrawing, context: ImportContext): Imported {
  const { drawing, cut } = bounded(foreign);
  const { edges, spread, lost } = spreadGroupEdges(drawing);
  const ids = new Map(drawing.nodes.map(({ id }, at) => [id, `n${at + 1}`]));
  const boxes = boxesOf(drawing, edges, ids, context);
  const wired = wiresOf(edges, boxes, ids, context);
  const isPlaced = drawing.nodes.every(({ position }) => position !== undefined);
  const nodes = placed(drawing, boxes, isPlaced);
  const { lanes, boundaries, laneOf, parentOf } = framesOf(drawing, nodes, ids, isPlaced);
  const losses: readonly Loss[] = [
    ...drawing.losses,
    { code: "groupEnds", count: spread },
    { code: "looseEnds", count: lost },
    { code: "turned", count: wired.turned },
    { code: "selfLoops", count: wired.selfLoops },
    { code: "tooMany", count: cut },
  ];
  return {
    diagram: {
      ...emptyDiagram(drawing.title.slice(0, LIMITS.label)),
      lanes,
      nodes: [
        ...boundaries,
        ...nodes.map((node) => ({ ...node, ...laneOf(node.id), ...parentOf(node.id) })),
      ],
      edges: wired.edges,
    },
    recognised: boxes.filter(({ isSure }) => isSure).length,
    review: boxes.flatMap(({ node, isDoubtful, guesses }) =>
      isDoubtful ? [{ node: node.id, guesses }] : [],
    ),
    losses: lossWords(losses),
    isPlaced,
  };
}

interface Box {
  readonly node: DiagramNode;
  readonly isSure: boolean;
  readonly isDoubtful: boolean;
  readonly guesses: readonly Guess[];
}

function boxesOf(
  { nodes, groups }: ForeignDrawing,
  edges: readonly ForeignEdge[],
  ids: ReadonlyMap<string, NodeId>,
  { catalogue, measure, usualKinds }: ImportContext,
): readonly Box[] {
  const parents = new Map(groups.map((group) => [group.id, group]));
  const [incoming, outgoing] = [wordsBy(edges, "target"), wordsBy(edges, "source")];
  const groupsOf = ({ group }: ForeignNode): readonly string[] => {
    const labels: string[] = [];
    const seen = new Set<string>();
    for (
      let at = parents.get(group ?? "");
      at && !seen.has(at.id);
      at = parents.get(at.parent ?? "")
    ) {
      seen.add(at.id);
      labels.push(at.label);
    }
    return labels;
  };
  const found = new Map(
    nodes.map((foreign) => {
      const { id, label, shape = "box", hint } = foreign;
      const around = {
        shape,
        ...(hint === undefined ? {} : { hint }),
        groups: groupsOf(foreign),
        incoming: incoming.get(id) ?? [],
        outgoing: outgoing.get(id) ?? [],
      };
      return [id, isWords(shape) ? IN_WORDS : recognise(label, around, catalogue)];
    }),
  );
  const meant = new Map(
    [...found].flatMap(([id, { component }]) =>
      component === undefined ? [] : [[id, component] as const],
    ),
  );
  const components = withOwnEncoders(withServers(meant, nodes, edges, catalogue), catalogue);
  const asking = askers(components, nodes, edges, catalogue);
  return nodes.map(({ id, label, shape = "box" }) => {
    const { alsoPlays: named, guesses } = found.get(id) ?? IN_WORDS;
    const alsoPlays: readonly Role[] = asking.has(id) ? [...named, "client"] : named;
    const known = components.get(id);
    const component = isWords(shape) ? shape : (known ?? PLAIN.get(shape) ?? "generic-service");
    const text = { component, label: label.slice(0, LIMITS.label) };
    const node: DiagramNode = {
      id: ids.get(id) ?? id,
      ...text,
      position: { x: 0, y: 0 },
      size: boxSize(boxText(text, catalogue), measure),
      ...(alsoPlays.length > 0 ? { rolesAdded: alsoPlays } : {}),
    };
    const isSure = known !== undefined;
    if (isSure || isWords(shape)) return { node, isSure, isDoubtful: false, guesses };
    const filled = withNeighbours(guesses, id, edges, components, { catalogue, usualKinds });
    return { node, isSure, isDoubtful: true, guesses: filled };
  });
}

const isWords = (shape: ForeignShape): boolean => shape === "text" || shape === "note";
const IN_WORDS: Recognised = { component: undefined, alsoPlays: [], guesses: [] };

/** The box that stands for what nobody knows. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["store", "generic-store"],
  ["decision", "decision-shape"],
  ["person", "actor"],
  ["queue", "generic-queue"],
]);

function wordsBy(
  edges: readonly ForeignEdge[],
  end: "source" | "target",
): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const edge of edges) {
    if (edge.label === undefined) continue;
    const list = words.get(edge[end]);
    if (list) list.push(edge.label);
    else words.set(edge[end], [edge.label]);
  }
  return words;
}

interface Wires {
  readonly edges: readonly DiagramEdge[];
  readonly turned: number;
  readonly selfLoops: number;
}

function wiresOf(
  foreign: readonly ForeignEdge[],
  boxes: readonly Box[],
  ids: ReadonlyMap<string, NodeId>,
  context: ImportContext,
): Wires {
  const components = new Map(boxes.map(({ node }) => [node.id, node.component]));
  const edges: DiagramEdge[] = [];
  const drawn = new Set<string>();
  let [turned, selfLoops] = [0, 0];
  const draw = (from: NodeId, to: NodeId, label: string | undefined, both: boolean): void => {
    const ends = [components.get(from) ?? "", components.get(to) ?? ""] as const;
    const flow = flowOf(label ?? "", ends[0], ends[1], context);
    // One half of a double arrow is never turned: the other half says the same.
    if (both && flow.isTurned) return;
    const [source, target] = flow.isTurned ? [to, from] : [from, to];
    const name = JSON.stringify([source, target, flow.kind, label]);
    if (drawn.has(name)) return;
    drawn.add(name);
    if (flow.isTurned) turned += 1;
    edges.push({
      id: `e${edges.length + 1}`,
      source,
      target,
      ...(flow.kind === undefined ? {} : { kind: flow.kind }),
      ...(label === undefined ? {} : { label: label.slice(0, LIMITS.label) }),
    });
  };
  for (const { source, target, label, heads } of foreign) {
    const [from, to] = [ids.get(source), ids.get(target)];
    if (from === undefined || to === undefined) continue;
    if (from === to) {
      selfLoops += 1;
      continue;
    }
    if (heads === "back") draw(to, from, label, false);
    else draw(from, to, label, heads === "both");
    if (heads === "both") draw(to, from, label, true);
  }
  return { edges, turned, selfLoops };
}

function placed(
  { nodes: foreign }: ForeignDrawing,
  boxes: readonly Box[],
  isPlaced: boolean,
): readonly DiagramNode[] {
  const sizes = boxes.map(({ node }) => node.size);
  const corners = isPlaced
    ? placesOf(
        foreign.map(({ position = ORIGIN, size = NOTHING }, at) => ({
          middle: { x: position.x + size.width / 2, y: position.y + size.height / 2 },
          size: sizes[at] ?? NOTHING,
        })),
      )
    : gridPlaces(sizes);
  return boxes.map(({ node }, at) => ({ ...node, position: corners[at] ?? node.position }));
}

const ORIGIN = { x: 0, y: 0 };
const NOTHING = { width: 0, height: 0 };
