/** Turns document and catalogue into what is drawn and where: canvas, thumbnails and exports share it. */
import { ANYTHING } from "../catalogue/anything.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Hue } from "../catalogue/component.ts";
import { findKind, type KindId } from "../catalogue/kinds.ts";
import { isFolded, shownOf } from "../document/fold.ts";
import type { Box } from "../document/grid.ts";
import type {
  Diagram,
  DiagramEdge,
  DiagramNode,
  EdgeId,
  Emphasis,
  Lane,
  LaneId,
  NodeId,
  Point,
} from "../document/types.ts";
import { type BoxKind, boxLines, isMark, kindOfBox } from "./box.ts";
import { isSolid } from "./box-text.ts";
import { placedLabels, type SceneLabel, wordsOn } from "./edge-labels.ts";
import { type EdgeLook, edgeLook } from "./edge-look.ts";
import { CARD, LANE, PICTURE } from "./geometry.ts";
import { legendOf } from "./legend.ts";
import type { Measure, TextStyle } from "./measure.ts";
import { markPieces } from "./marks/mark-pieces.ts";
import type { Piece } from "./marks/piece.ts";
import type { Route, Routes } from "./router/index.ts";
import { knownRoutes } from "./router/known-routes.ts";
import { shortened, tidyText } from "./wrap.ts";

export interface SceneBox extends Box {
  readonly id: NodeId;
  /** A boundary that is folded up into a card. */
  readonly folded?: boolean;
  readonly kind: BoxKind;
  readonly title: readonly string[];
  readonly subtitle: string;
  /** Its text does not fit and ends in an ellipsis. */
  readonly cut: boolean;
  /** A name in the icon set; empty for notes and boundaries. */
  readonly icon: string;
  readonly hue: Hue;
  /** The person's own colour, in place of that of the group. */
  readonly colour: Hue | undefined;
  readonly emphasis: Emphasis | undefined;
  /** What a loose mark is drawn from; empty for cards and boundaries. */
  readonly pieces: readonly Piece[];
}

export interface SceneEdge {
  readonly id: EdgeId;
  readonly source: NodeId;
  readonly target: NodeId;
  /** Unset while the person has not said, or where this program does not know it. */
  readonly kind: KindId | undefined;
  readonly look: EdgeLook;
  readonly route: Route;
  /** The edge's own words, else the name of its kind; unset where labels were not asked for. */
  readonly label: SceneLabel | undefined;
}

export interface SceneLane extends Box {
  readonly id: LaneId;
  readonly name: string;
}

/** A line of text and how wide it is. */
export interface Words {
  readonly text: string;
  readonly width: number;
}

/** A kind of line that occurs in the picture. */
export interface LegendEntry extends Words {
  readonly look: EdgeLook;
}

export interface Scene {
  readonly title: Words;
  /** Around bands, boxes, lines and labels, without any margin; at (0, 0) without size if there is nothing. */
  readonly bounds: Box;
  readonly lanes: readonly SceneLane[];
  /** Boundaries first, the large before the small; then notes and cards as the document has them. */
  readonly boxes: readonly SceneBox[];
  /** In the order of the document, those without both ends left out. */
  readonly edges: readonly SceneEdge[];
  /** Every kind in use, in the order of the catalogue; one twice if it flows in two modes. */
  readonly legend: readonly LegendEntry[];
}

export interface SceneOptions {
  readonly measure: Measure;
  /** Routes of what is shown of this very document (see `shownOf`), where they are known already. */
  readonly routes?: Routes;
  /** Whether lines say what flows; unless asked for they say only what the person wrote. */
  readonly labels?: boolean;
}

/** What to draw. The same document gives the same scene, but for lines that were led before: see `knownRoutes`. */
export function buildScene(
  whole: Diagram,
  catalogue: Catalogue,
  { measure, routes, labels = false }: SceneOptions,
): Scene {
  const { document } = shownOf(whole);
  const ways = routes ?? knownRoutes(document);
  const lanes = document.lanes.map((lane) => sceneLane(lane, measure));
  const boxes = document.nodes.map((node) => sceneBox(node, catalogue, measure));
  const routed = document.edges.flatMap((edge) => {
    const route = ways.get(edge.id);
    return route ? [{ edge, route }] : [];
  });
  const solid = boxes.filter(({ kind }) => isSolid(kind));
  // What a person has written is always there.
  const written = labels ? routed : routed.filter(({ edge }) => tidyText(edge.label ?? "") !== "");
  const placed = placedLabels(
    written.map(({ edge, route }) => wordsOn(edge, route, measure)),
    written.length === 0 ? [] : solid,
    lanes,
  );
  const words = new Map(written.map(({ edge }, index) => [edge, placed[index]]));
  const edges = routed.map(({ edge, route }) => sceneEdge(edge, route, words.get(edge)));
  return {
    title: wordsOf(tidyText(document.title), PICTURE.title, measure),
    bounds: boundsOf(lanes, boxes, edges),
    lanes,
    boxes: boxes.toSorted((a, b) => depth(a) - depth(b)),
    edges,
    legend: legendOf(edges).map(({ text, look }) => ({
      ...wordsOf(text, PICTURE.legend, measure),
      look,
    })),
  };
}

const wordsOf = (text: string, style: TextStyle, measure: Measure): Words => ({
  text,
  width: measure(text, style),
});

/** Larger boundaries lie deeper; all else is on top of them. */
const depth = ({ kind, size }: SceneBox): number =>
  kind === "boundary" ? -size.width * size.height - 1 : 0;

function sceneLane({ id, name, position, size }: Lane, measure: Measure): SceneLane {
  const room = size.width - 2 * LANE.paddingX;
  const shown = shortened(tidyText(name), room, (text) => measure(text, LANE.title));
  return { id, name: shown, position, size };
}

function sceneBox(node: DiagramNode, catalogue: Catalogue, measure: Measure): SceneBox {
  const { icon, hue } = catalogue.find(node.component) ?? ANYTHING;
  const kind = kindOfBox(node);
  const base = {
    id: node.id,
    kind,
    position: node.position,
    size: node.size,
    icon: kind === "card" ? icon : "",
    hue: node.colour ?? hue,
    colour: node.colour,
    emphasis: node.emphasis,
    folded: isFolded(node),
  };
  if (!isMark(node)) return { ...base, ...boxLines(node, catalogue, measure), pieces: [] };
  const { lines, ...drawn } = markPieces(node, measure);
  return { ...base, title: lines, subtitle: "", ...drawn };
}

const sceneEdge = (edge: DiagramEdge, route: Route, label: SceneLabel | undefined): SceneEdge => ({
  id: edge.id,
  source: edge.source,
  target: edge.target,
  kind: knownKind(edge)?.id,
  look: edgeLook(edge),
  route,
  label,
});

const knownKind = ({ kind }: DiagramEdge) => (kind === undefined ? undefined : findKind(kind));

/** Around bands, boxes, lines and labels. */
export function boundsOf(
  lanes: readonly SceneLane[],
  boxes: readonly SceneBox[],
  edges: readonly SceneEdge[],
): Box {
  const corners = [
    ...[...lanes, ...boxes.map(withPile)].flatMap(({ position, size }) => [
      position,
      { x: position.x + size.width, y: position.y + size.height },
    ]),
    ...edges.flatMap(({ route, label }) => [...route.points, ...cornersOf(label)]),
  ];
  const [left, right] = extent(corners.map(({ x }) => x));
  const [top, bottom] = extent(corners.map(({ y }) => y));
  return { position: { x: left, y: top }, size: { width: right - left, height: bottom - top } };
}

const withPile = ({ position, size, folded }: SceneBox): Box =>
  folded === true
    ? {
        position,
        size: { width: size.width + CARD.pile, height: size.height + CARD.pile },
      }
    : { position, size };

const cornersOf = (label: SceneLabel | undefined): readonly Point[] =>
  label
    ? [-1, 1].map((side) => ({
        x: label.at.x + (side * label.width) / 2,
        y: label.at.y + (side * label.height) / 2,
      }))
    : [];

/** Least and greatest; not by spreading, which fails on very long lists. */
const extent = (values: readonly number[]): readonly [number, number] =>
  values.length === 0
    ? [0, 0]
    : [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
