/** A draw.io file that is edited there: boxes in their shapes and colours, lanes and boundaries as containers, lines attached. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Box } from "../../document/grid.ts";
import type { Diagram, Point } from "../../document/types.ts";
import { type Route, routeEdges } from "../../scene/router/index.ts";
import { type Attributes, element, escaped } from "../../scene/xml.ts";
import { boundaryStyle, boxStyle, edgeStyle, laneStyle } from "./drawio-style.ts";
import { lineWords, type PlannedBox, type PlannedEdge, planOf, unfolded } from "./graph-plan.ts";

/** Cells that every page has: the root and the layer that all is on. */
const LAYER = "1";

export function writeDrawio(diagram: Diagram, catalogue: Catalogue): string {
  const open = unfolded(diagram);
  const plan = planOf(open, catalogue);
  const routes = routeEdges(open);
  const places = new Map<string, Box>([
    ...plan.lanes.map(({ id, lane }) => [id, lane] as const),
    ...[...plan.boundaries, ...plan.boxes].map(({ id, node }) => [id, node] as const),
  ]);
  const cells = [
    element("mxCell", { id: "0" }),
    element("mxCell", { id: LAYER, parent: "0" }),
    ...plan.lanes.map(({ id, lane }) =>
      vertex({ id, label: lane.name, group: undefined }, lane, laneStyle(), places, {
        loopboardGroup: "lane",
      }),
    ),
    ...plan.boundaries.map((box) =>
      boxCell(box, boundaryStyle(box.node), places, { loopboardGroup: "boundary" }),
    ),
    ...plan.boxes.map((box) =>
      boxCell(box, boxStyle(box.node, catalogue), places, {
        loopboardComponent: box.node.component,
      }),
    ),
    ...plan.edges.map((edge) => edgeCell(edge, routes.get(edge.edge.id), places)),
  ];
  return fileOf(diagram.title, cells.join(""));
}

function fileOf(title: string, cells: string): string {
  const name = title.replace(/\s+/g, " ").trim().slice(0, 100);
  const model = element(
    "mxGraphModel",
    { grid: 1, gridSize: 8, guides: 1, connect: 1, arrows: 1, page: 0, math: 0, shadow: 0 },
    element("root", {}, cells),
  );
  const page = element("diagram", { id: "loopboard", name: name === "" ? "Page-1" : name }, model);
  return `${element("mxfile", { host: "Loopboard" }, page)}\n`;
}

interface Vertex {
  readonly id: string;
  readonly label: string;
  readonly group: string | undefined;
}

type Places = ReadonlyMap<string, Box>;

const boxCell = (box: PlannedBox, style: string, places: Places, data: Attributes): string =>
  vertex({ id: box.id, label: box.says, group: box.group }, box.node, style, places, data);

/** A cell with data of its own stands in an `object`, which has its id and its label. */
function vertex(
  { id, label, group }: Vertex,
  { position, size }: Box,
  style: string,
  places: Places,
  data: Attributes,
): string {
  const corner = places.get(group ?? "")?.position ?? { x: 0, y: 0 };
  const geometry = element("mxGeometry", {
    x: position.x - corner.x,
    y: position.y - corner.y,
    width: size.width,
    height: size.height,
    as: "geometry",
  });
  const cell = element("mxCell", { style, vertex: 1, parent: group ?? LAYER }, geometry);
  return element("object", { label: htmlOf(label), ...data, id }, cell);
}

function edgeCell(edge: PlannedEdge, route: Route | undefined, places: Places): string {
  const words = lineWords(edge);
  const points = route?.points ?? [];
  const [from, to] = [places.get(edge.source), places.get(edge.target)];
  const ends = [endOf("exit", points[0], from), endOf("entry", points.at(-1), to)];
  const bends = points.slice(1, -1).map(({ x, y }) => element("mxPoint", { x, y }));
  const geometry = element(
    "mxGeometry",
    { relative: 1, as: "geometry" },
    bends.length === 0 ? "" : element("Array", { as: "points" }, bends.join("")),
  );
  const cell = element(
    "mxCell",
    {
      style: edgeStyle(edge) + ends.join(""),
      edge: 1,
      parent: LAYER,
      source: edge.source,
      target: edge.target,
    },
    geometry,
  );
  const data = {
    loopboardKind: edge.edge.kind ?? "",
    loopboardMode: edge.mode,
    // Where the words are but the name of what flows, they are not the person's own.
    loopboardShown: edge.says === "" ? words : undefined,
  };
  return element("object", { label: htmlOf(words), ...data, id: edge.id }, cell);
}

/** Where on its box a line ends, in shares of the box. */
function endOf(end: "exit" | "entry", point: Point | undefined, box: Box | undefined): string {
  if (!point || !box) return "";
  const share = (at: number, start: number, length: number): number =>
    Math.round(Math.min(1, Math.max(0, (at - start) / length)) * 1000) / 1000;
  const x = share(point.x, box.position.x, box.size.width);
  const y = share(point.y, box.position.y, box.size.height);
  return `${end}X=${x};${end}Y=${y};${end}Dx=0;${end}Dy=0;`;
}

/** draw.io reads labels as HTML, so that what looks like it must be escaped once more. */
const htmlOf = (text: string): string =>
  escaped(text)
    .replace(/\r\n|\n|\r/g, "<br>")
    // Two blanks would be one.
    .replace(/ {2}/g, " &nbsp;");
