/** A document out of its tuples, not yet validated; what is damaged ends in a fault. */
import { strFromU8 } from "fflate";
import * as v from "valibot";
import { LIMITS } from "../document/limits.ts";
import { emptyDiagram, FORMAT, type Size } from "../document/types.ts";
import { LABEL, type Leftover, type LinkContext, MOST, usualName, usualSize } from "./columns.ts";
import { edgeStems, idOfCode, type Stems } from "./ids.ts";
import { NumberFault, NumberReader } from "./number-bytes.ts";

type Fields = Record<string, unknown>;

const fields = v.record(v.string(), v.unknown());
const leftovers = v.optional(v.array(v.tuple([v.number(), fields])), []);
const wordsSchema = v.tuple([
  v.array(v.string()),
  v.object({
    diagram: v.optional(fields, {}),
    lanes: leftovers,
    nodes: leftovers,
    edges: leftovers,
  }),
]);

/** The value that `packDiagram` wrote; throws a `NumberFault` where it did not write these bytes. */
export function unpackDiagram(bytes: Uint8Array, context: LinkContext): Fields {
  const page = openPage(bytes);
  const { numbers, left } = page;
  const version = numbers.count();
  const title = page.text();
  const { requirements, answers, tradeoffs, waivers } = emptyDiagram("");
  const lanes = unpackLanes(page);
  const nodes = unpackNodes(page, lanes, context);
  const edges = unpackEdges(
    page,
    nodes.map(({ id }) => id),
  );
  return {
    format: FORMAT,
    version,
    title,
    requirements,
    answers,
    tradeoffs,
    waivers,
    ...left.diagram,
    lanes: withLeftovers(lanes, left.lanes),
    nodes: withLeftovers(nodes, left.nodes),
    edges: withLeftovers(edges, left.edges),
  };
}

interface Page {
  readonly numbers: NumberReader;
  readonly left: v.InferOutput<typeof wordsSchema>[1];
  /** The next of the words. */
  text(): string;
  /** The next one, of which others are made. */
  short(): string;
}

function openPage(bytes: Uint8Array): Page {
  const head = new NumberReader(bytes);
  const length = head.count(bytes.length);
  const rest = head.rest();
  const [texts, left] = readWords(rest.subarray(length));
  let at = 0;
  const text = (): string => {
    const next = texts[at];
    at += 1;
    if (next === undefined) throw new NumberFault();
    return next;
  };
  const short = (): string => {
    const next = text();
    if (next.length > LIMITS.id) throw new NumberFault();
    return next;
  };
  return { numbers: new NumberReader(rest.subarray(0, length)), left, text, short };
}

function readWords(bytes: Uint8Array): v.InferOutput<typeof wordsSchema> {
  let json: unknown;
  try {
    json = JSON.parse(strFromU8(bytes));
  } catch {
    throw new NumberFault();
  }
  const words = v.safeParse(wordsSchema, json);
  if (!words.success) throw new NumberFault();
  return words.output;
}

/** As many as `count` says, in order. */
const times = <T>(count: number, make: (index: number) => T): T[] => {
  const made: T[] = [];
  for (let index = 0; index < count; index += 1) made.push(make(index));
  return made;
};

function unpackLanes(page: Page): readonly Fields[] {
  const { numbers } = page;
  return times(numbers.count(LIMITS.lanes), () => {
    const [id, name] = [page.text(), page.text()];
    if (numbers.count(1) === 0) return { id, name };
    const position = { x: numbers.signed(), y: numbers.signed() };
    return { id, name, position, size: unpackSize(numbers) };
  });
}

const unpackSize = (numbers: NumberReader): Size => ({
  width: numbers.count(),
  height: numbers.count(),
});

/** What a table says of each; `undefined` for 0. */
function unpackTable(page: Page, count: number, most: number): readonly (string | undefined)[] {
  const values = times(page.numbers.count(most), page.short);
  return times(count, () => values[page.numbers.count(values.length) - 1]);
}

function unpackIds(page: Page, stems: readonly Stems[]): readonly string[] {
  let before: string | undefined;
  return stems.map((own) => {
    before = idOfCode(page.numbers.count(), own, before, page.short);
    return before;
  });
}

interface NodeFields extends Fields {
  readonly id: string;
}

function unpackNodes(
  page: Page,
  lanes: readonly Fields[],
  context: LinkContext,
): readonly NodeFields[] {
  const { numbers } = page;
  const count = numbers.count(MOST.nodes);
  const components = unpackTable(page, count, count).map((component) => component ?? "");
  const ids = unpackIds(
    page,
    components.map((component) => [component]),
  );
  const labels = components.map((component) => unpackLabel(page, component, context));
  const places = unpackPlaces(numbers, count);
  const boxes = components.map((component, index) => ({ component, label: labels[index] ?? "" }));
  const sizes = unpackSizes(numbers, boxes, context);
  const lane = times(count, () => lanes[numbers.count(lanes.length) - 1]?.["id"]);
  const parent = times(count, () => ids[numbers.count(count) - 1]);
  return ids.map((id, index) => ({
    id,
    ...boxes[index],
    position: places[index],
    size: sizes[index],
    ...given("lane", lane[index]),
    ...given("parent", parent[index]),
  }));
}

const given = (name: string, value: unknown): Fields =>
  value === undefined ? {} : { [name]: value };

function unpackLabel(page: Page, component: string, { catalogue }: LinkContext): string {
  const code = page.numbers.count();
  if (code === LABEL.inFull) return page.text();
  const name = usualName(catalogue.find(component), component);
  return code === LABEL.name ? name : `${name} ${code}`;
}

function unpackPlaces(numbers: NumberReader, count: number) {
  const step = numbers.count();
  const along = (): readonly number[] => {
    let at = 0;
    return times(count, () => {
      at += numbers.signed() * step;
      return at;
    });
  };
  const [xs, ys] = [along(), along()];
  return xs.map((x, index) => ({ x, y: ys[index] }));
}

function unpackSizes(
  numbers: NumberReader,
  boxes: readonly { readonly component: string; readonly label: string }[],
  context: LinkContext,
): readonly Size[] {
  const sizes = times(numbers.count(boxes.length), () => unpackSize(numbers));
  return boxes.map((box) => sizes[numbers.count(sizes.length) - 1] ?? usualSize(box, context));
}

function unpackEdges(page: Page, ids: readonly string[]): readonly Fields[] {
  const { numbers } = page;
  const count = numbers.count(MOST.edges);
  const joiner = page.short();
  let at = 0;
  const sources = times(count, () => {
    at += numbers.signed();
    return at;
  });
  const ends = sources.map((source) => ({
    source: nodeAt(ids, source),
    target: nodeAt(ids, source + numbers.signed()),
  }));
  const kinds = unpackTable(page, count, count);
  const stems = ends.map(({ source, target }) => edgeStems(source, target, joiner));
  const own = unpackIds(page, stems);
  return ends.map((both, index) => ({
    id: own[index],
    ...both,
    ...given("kind", kinds[index]),
    ...unpackBends(numbers),
  }));
}

function nodeAt(ids: readonly string[], place: number): string {
  const id = ids[place];
  if (id === undefined) throw new NumberFault();
  return id;
}

function unpackBends(numbers: NumberReader): Fields {
  let at = { x: 0, y: 0 };
  const waypoints = times(numbers.count(LIMITS.waypoints), () => {
    at = { x: at.x + numbers.signed(), y: at.y + numbers.signed() };
    return at;
  });
  return waypoints.length === 0 ? {} : { waypoints };
}

/** With what the tuples did not cover. */
function withLeftovers(items: readonly Fields[], left: readonly Leftover[]): readonly Fields[] {
  const more = new Map(left);
  return items.map((item, index) => ({ ...item, ...more.get(index) }));
}
