/** A document as compact tuples: columns of small numbers, then words and whatever else there is as JSON. */
import { strToU8 } from "fflate";
import type { Diagram, DiagramEdge, DiagramNode, Lane, Point } from "../document/types.ts";
import {
  isPlainPoint,
  isPlainSize,
  LABEL,
  type Leftover,
  type Leftovers,
  type LinkContext,
  usualName,
  usualSize,
} from "./columns.ts";
import { codeOfId, edgeStems, type IdCode, usualJoiner } from "./ids.ts";
import { isCompact, NumberWriter } from "./number-bytes.ts";

/** The bytes that `unpackDiagram` reads; the document must be sound. */
export function packDiagram(diagram: Diagram, context: LinkContext): Uint8Array {
  const page = new Page();
  const { format: _, version, title, lanes, nodes, edges, ...others } = diagram;
  page.numbers.count(version);
  page.texts.push(title);
  const leftovers: Leftovers = {
    diagram: withoutUsual(others),
    lanes: packLanes(page, lanes),
    nodes: packNodes(page, diagram, context),
    edges: packEdges(page, nodes, edges),
  };
  return page.bytes(leftovers);
}

/** What has been written so far. */
class Page {
  readonly numbers = new NumberWriter();
  readonly texts: string[] = [];

  id({ code, text }: IdCode): void {
    this.numbers.count(code);
    if (text !== undefined) this.texts.push(text);
  }

  /** The table of what there is, then the place of each in it; 0 for what there is not. */
  table(values: readonly (string | undefined)[]): void {
    const places = placesOf(values);
    this.numbers.count(places.size);
    this.texts.push(...places.keys());
    for (const value of values)
      this.numbers.count(value === undefined ? 0 : (places.get(value) ?? 0) + 1);
  }

  bytes(leftovers: Leftovers): Uint8Array {
    const numbers = this.numbers.bytes();
    const json = strToU8(JSON.stringify([this.texts, withoutEmpty(leftovers)]));
    const head = new NumberWriter();
    head.count(numbers.length);
    const length = head.bytes();
    const bytes = new Uint8Array(length.length + numbers.length + json.length);
    bytes.set(length);
    bytes.set(numbers, length.length);
    bytes.set(json, length.length + numbers.length);
    return bytes;
  }
}

function packLanes({ numbers, texts }: Page, lanes: readonly Lane[]): readonly Leftover[] {
  numbers.count(lanes.length);
  return leftoversOf(lanes, ({ id, name, position, size, ...rest }) => {
    const isPlain = isPlainPoint(position) && isPlainSize(size);
    texts.push(id, name);
    numbers.count(isPlain ? 1 : 0);
    if (!isPlain) return { ...rest, position, size };
    numbers.signed(position.x);
    numbers.signed(position.y);
    numbers.count(size.width);
    numbers.count(size.height);
    return rest;
  });
}

function packNodes(page: Page, diagram: Diagram, context: LinkContext): readonly Leftover[] {
  const { nodes, lanes } = diagram;
  page.numbers.count(nodes.length);
  page.table(nodes.map(({ component }) => component));
  nodes.forEach(({ id, component }, index) =>
    page.id(codeOfId(id, [component], nodes[index - 1]?.id)),
  );
  for (const node of nodes) packLabel(page, node, context);
  packPlaces(page.numbers, nodes);
  packSizes(page, nodes, context);
  const laneAt = placesOf(lanes.map(({ id }) => id));
  const nodeAt = placesOf(nodes.map(({ id }) => id));
  packRefs(
    page.numbers,
    nodes.map(({ lane }) => refTo(laneAt, lane)),
  );
  packRefs(
    page.numbers,
    nodes.map(({ parent }) => refTo(nodeAt, parent)),
  );
  return leftoversOf(nodes, (node) => {
    const { id: _, component: __, label: ___, position, size, lane, parent, ...rest } = node;
    return {
      ...rest,
      ...(isPlainPoint(position) ? {} : { position }),
      ...(isPlainSize(size) ? {} : { size }),
      ...(lane === undefined || laneAt.has(lane) ? {} : { lane }),
      ...(parent === undefined || nodeAt.has(parent) ? {} : { parent }),
    };
  });
}

/** One more than the place; 0 for none, or for one that is not there. */
const refTo = (places: ReadonlyMap<string, number>, id: string | undefined): number =>
  id === undefined ? 0 : (places.get(id) ?? -1) + 1;

function packRefs(numbers: NumberWriter, refs: readonly number[]): void {
  for (const ref of refs) numbers.count(ref);
}

function packLabel(
  page: Page,
  { component, label }: DiagramNode,
  { catalogue }: LinkContext,
): void {
  const name = usualName(catalogue.find(component), component);
  if (label === name) {
    page.numbers.count(LABEL.name);
    return;
  }
  const number = label.startsWith(`${name} `) ? Number(label.slice(name.length + 1)) : 0;
  const isNumbered = isCompact(number) && number > LABEL.inFull && label === `${name} ${number}`;
  page.numbers.count(isNumbered ? number : LABEL.inFull);
  if (!isNumbered) page.texts.push(label);
}

/** Places in steps of what they all are multiples of, each from the one before. */
function packPlaces(numbers: NumberWriter, nodes: readonly DiagramNode[]): void {
  const points = nodes.map(({ position }) => position);
  const plain = points.filter(isPlainPoint);
  const step = Math.max(
    1,
    plain.reduce((all, { x, y }) => gcd(gcd(all, x), y), 0),
  );
  numbers.count(step);
  for (const along of ["x", "y"] as const) {
    let before = 0;
    for (const point of points) {
      const at = isPlainPoint(point) ? point[along] : before;
      numbers.signed((at - before) / step);
      before = at;
    }
  }
}

const gcd = (a: number, b: number): number => (b === 0 ? Math.abs(a) : gcd(b, a % b));

/** 0 for the usual size, else one more than the place in a table of sizes. */
function packSizes({ numbers }: Page, nodes: readonly DiagramNode[], context: LinkContext): void {
  const keys = nodes.map((node) => {
    const { width, height } = usualSize(node, context);
    const isUsual = width === node.size.width && height === node.size.height;
    return isUsual || !isPlainSize(node.size) ? "" : `${node.size.width} ${node.size.height}`;
  });
  const places = placesOf(keys.map((key) => key || undefined));
  numbers.count(places.size);
  for (const key of places.keys())
    for (const length of key.split(" ")) numbers.count(Number(length));
  for (const key of keys) numbers.count(refTo(places, key));
}

function packEdges(
  page: Page,
  nodes: readonly DiagramNode[],
  edges: readonly DiagramEdge[],
): readonly Leftover[] {
  const { numbers } = page;
  const nodeAt = placesOf(nodes.map(({ id }) => id));
  const joiner = usualJoiner(edges);
  numbers.count(edges.length);
  page.texts.push(joiner);
  const places = (ids: readonly string[]) => ids.map((id) => nodeAt.get(id) ?? 0);
  const sources = places(edges.map(({ source }) => source));
  sources.forEach((at, index) => numbers.signed(at - (sources[index - 1] ?? 0)));
  places(edges.map(({ target }) => target)).forEach((at, index) =>
    numbers.signed(at - (sources[index] ?? 0)),
  );
  page.table(edges.map(({ kind }) => kind));
  edges.forEach(({ id, source, target }, index) =>
    page.id(codeOfId(id, edgeStems(source, target, joiner), edges[index - 1]?.id)),
  );
  for (const edge of edges) packBends(numbers, plainBends(edge));
  return leftoversOf(edges, (edge) => {
    const { id: _, source: __, target: ___, kind: ____, waypoints, ...rest } = edge;
    const told = waypoints === undefined || plainBends(edge).length > 0;
    return told ? rest : { ...rest, waypoints };
  });
}

/** Bends that can be told as numbers; none where one of them cannot. */
const plainBends = ({ waypoints = [] }: DiagramEdge): readonly Point[] =>
  waypoints.every(isPlainPoint) ? waypoints : [];

function packBends(numbers: NumberWriter, bends: readonly Point[]): void {
  numbers.count(bends.length);
  let before = { x: 0, y: 0 };
  for (const { x, y } of bends) {
    numbers.signed(x - before.x);
    numbers.signed(y - before.y);
    before = { x, y };
  }
}

/** What is left of each after `told` wrote the rest, without those of which nothing is. */
function leftoversOf<T>(items: readonly T[], told: (item: T) => object): readonly Leftover[] {
  return items
    .map((item, index): Leftover => [index, { ...told(item) }])
    .filter(([, fields]) => Object.keys(fields).length > 0);
}

/** Each once, in the order of its first coming, with its place. */
function placesOf(values: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const value of values)
    if (value !== undefined && !places.has(value)) places.set(value, places.size);
  return places;
}

/** Fields that every document has, and most have empty. */
const OFTEN_EMPTY = ["requirements", "answers", "tradeoffs", "waivers"];

const withoutUsual = (fields: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => !(OFTEN_EMPTY.includes(name) && isEmpty(value)),
    ),
  );

const withoutEmpty = (lists: Leftovers): object =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => !isEmpty(list)));

const isEmpty = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;
