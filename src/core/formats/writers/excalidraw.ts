/** An Excalidraw scene: boxes with bound words, bound arrows, lanes as frames, strokes and pictures as they are. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Box } from "../../document/grid.ts";
import type { Diagram, DiagramNode, Point } from "../../document/types.ts";
import { BOUNDARY } from "../../scene/geometry.ts";
import type { Measure } from "../../scene/measure.ts";
import { pointsOf } from "../../scene/marks/mark-pieces.ts";
import { type Routes, routeEdges } from "../../scene/router/index.ts";
import {
  arrowElement,
  boundText,
  type Element,
  type Files,
  frameElement,
  imageElement,
  lineElement,
  shapeElement,
  textElement,
} from "./excalidraw-elements.ts";
import {
  type GraphPlan,
  lineWords,
  type PlannedBox,
  type PlannedEdge,
  planOf,
  unfolded,
} from "./graph-plan.ts";

export function writeExcalidraw(diagram: Diagram, catalogue: Catalogue, measure: Measure): string {
  const open = unfolded(diagram);
  const plan = planOf(open, catalogue);
  const files: Files = new Map();
  const draw = drawing(plan, catalogue, measure);
  const routes = routeEdges(open);
  const elements = [
    ...plan.lanes.map(({ id, lane }) => frameElement(id, lane, lane.name)),
    ...plan.boundaries.flatMap(draw.boundary),
    ...plan.boxes.flatMap(draw.box),
    ...plan.edges.flatMap((edge) => draw.arrow(edge, routes)),
    ...plan.sketched.flatMap((node, at) => sketched(node, `m${at + 1}`, files)),
  ];
  const scene = {
    type: "excalidraw",
    version: 2,
    source: "https://excalidraw.com",
    elements: elements.map((element, at) => ({ ...element, seed: at + 1, versionNonce: at + 1 })),
    appState: { gridSize: 8, viewBackgroundColor: "#ffffff" },
    files: Object.fromEntries(files),
  };
  return `${JSON.stringify(scene, null, 1)}\n`;
}

function drawing(plan: GraphPlan, catalogue: Catalogue, measure: Measure) {
  const groups = new Map(plan.boundaries.map(({ id, group }) => [id, group]));
  const arrows = arrowsAt(plan.edges);
  const places = new Map<string, Box>(
    [...plan.boundaries, ...plan.boxes].map(({ id, node }) => [id, node]),
  );
  /** The lane of a box, through the boundaries around it. */
  const frameOf = (group: string | undefined): string | null => {
    let at = group;
    while (at !== undefined && groups.has(at)) at = groups.get(at);
    return at ?? null;
  };
  const box = (own: Readonly<Record<string, unknown>>, { id, node, says, group }: PlannedBox) => {
    const held = { ...own, ...(groups.has(group ?? "") ? { group } : {}) };
    const frameId = frameOf(group);
    if (node.component === "text")
      return [textElement({ id, node, says, frameId, data: held, arrows: arrows(id) })];
    const shape = shapeElement({ id, node, frameId, data: held, arrows: arrows(id) }, catalogue);
    const isTitle = node.component === "boundary";
    const words = boundText({ holder: id, says, at: node, isTitle, frameId }, measure);
    return words ? [bound(shape, words), words] : [shape];
  };
  return {
    boundary: (one: PlannedBox) => box({ loopboard: "boundary" }, one),
    box: (one: PlannedBox) => box({ loopboard: "box", component: one.node.component }, one),
    arrow: (edge: PlannedEdge, routes: Routes) =>
      arrowWithWords(edge, routes.get(edge.edge.id)?.points ?? centres(edge, places), measure),
  };
}

function arrowWithWords(
  edge: PlannedEdge,
  points: readonly Point[],
  measure: Measure,
): readonly Element[] {
  const words = lineWords(edge);
  const { kind } = edge.edge;
  const data = {
    loopboard: "edge",
    ...(kind === undefined ? {} : { kind }),
    mode: edge.mode,
    ...(edge.says === "" && words !== "" ? { shown: words } : {}),
  };
  const arrow = arrowElement(edge, points, data);
  const middle = points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
  const at = { position: { x: middle.x - 40, y: middle.y - 8 }, size: { width: 80, height: 16 } };
  const label = boundText({ holder: edge.id, says: words, at, fontSize: 12 }, measure);
  return label ? [bound(arrow, label), label] : [arrow];
}

const bound = (element: Element, words: Element): Element => ({
  ...element,
  boundElements: [...element.boundElements, { type: "text", id: words.id }],
});

/** Asks for the arrows that end at a box. */
function arrowsAt(edges: readonly PlannedEdge[]): (id: string) => readonly string[] {
  const ends = new Map<string, string[]>();
  for (const { id, source, target } of edges)
    for (const end of new Set([source, target])) ends.set(end, [...(ends.get(end) ?? []), id]);
  return (id) => ends.get(id) ?? [];
}

function centres(
  { source, target }: PlannedEdge,
  places: ReadonlyMap<string, Box>,
): readonly Point[] {
  return [source, target].map((id) => {
    const { position, size } = places.get(id) ?? { position: { x: 0, y: 0 }, size: BOUNDARY_SIZE };
    return { x: position.x + size.width / 2, y: position.y + size.height / 2 };
  });
}
const BOUNDARY_SIZE = { width: BOUNDARY.paddingX, height: BOUNDARY.paddingY };

function sketched(node: DiagramNode, id: string, files: Files): readonly Element[] {
  if (node.component !== "image") return [lineElement(id, node, pointsOf(node))];
  return node.image === undefined ? [] : [imageElement(id, node, node.image, files)];
}
