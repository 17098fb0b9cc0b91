/** Turns a stranger's drawing into a diagram: boxes recognised, arrows given kinds, groups made lanes or boundaries. */
import { LIMITS } from "../document/limits.ts";
import { type Diagram, type DiagramNode, emptyDiagram, type NodeId } from "../document/types.ts";
import { bounded } from "./bounded.ts";
import { type Box, boxesOf } from "./boxes.ts";
import type { ForeignDrawing } from "./foreign-drawing.ts";
import { type Loss, lossWords } from "./foreign-fault.ts";
import { framesOf } from "./frames.ts";
import { spreadGroupEdges } from "./group-edges.ts";
import type { ImportContext } from "./import-context.ts";
import { isOwn, ownParts } from "./own-drawing.ts";
import { gridPlaces, placesOf } from "./places.ts";
import type { Guess } from "./recognise.ts";
import { wiresOf } from "./wires.ts";

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
  if (isOwn(drawing)) return ownImport(drawing, cut, context);
  const { edges, spread, lost } = spreadGroupEdges(drawing);
  const ids = new Map(drawing.nodes.map(({ id }, at) => [id, `n${at + 1}`]));
  const boxes = boxesOf(drawing, edges, ids, context);
  const wired = wiresOf(edges, boxes, ids, context);
  const isPlaced = drawing.nodes.every(({ position }) => position !== undefined);
  const nodes = placed(drawing, boxes, isPlaced);
  const { lanes, boundaries, laneOf, parentOf } = framesOf(drawing, nodes, isPlaced);
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

/** Our own drawing, which another program has kept for us. */
function ownImport(drawing: ForeignDrawing, cut: number, context: ImportContext): Imported {
  const parts = ownParts(drawing, context);
  const lost = drawing.edges.length - parts.edges.length;
  return {
    diagram: { ...emptyDiagram(drawing.title.slice(0, LIMITS.label)), ...parts },
    recognised: drawing.nodes.length,
    review: [],
    losses: lossWords([
      ...drawing.losses,
      { code: "looseEnds", count: lost },
      { code: "tooMany", count: cut },
    ]),
    isPlaced: [...drawing.nodes, ...drawing.groups].every(({ position }) => position !== undefined),
  };
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
