/**
 * How a drawing grew: the drawing at each moment of an interview. In memory the moments share what
 * did not change; to be stored, each says only what differs from the one before.
 */
import {
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
  emptyDiagram,
  type Lane,
} from "../document/types.ts";

/** What of a document is drawn. */
export type Drawing = Pick<Diagram, "lanes" | "nodes" | "edges">;

export interface Moment {
  /** Into the interview, ms of its own clock. */
  readonly at: number;
  readonly drawing: Drawing;
}

/** Oldest first; the first is the drawing that the interview began with. */
export type Recording = readonly Moment[];

/** More are thinned out: nobody watches for longer. */
export const MOST_MOMENTS = 300;
/** Changes that follow each other within this time (ms) are one moment, unless a box comes or goes. */
const TOGETHER_MS = 1_500;

const drawingOf = ({ lanes, nodes, edges }: Diagram): Drawing => ({ lanes, nodes, edges });

const isSame = (a: Drawing, b: Drawing): boolean =>
  a.lanes === b.lanes && a.nodes === b.nodes && a.edges === b.edges;

const hasAsMany = (a: Drawing, b: Drawing): boolean =>
  a.nodes.length === b.nodes.length && a.edges.length === b.edges.length;

/** The recording with the document as it is now; itself where nothing is drawn otherwise. */
export function recorded(recording: Recording, document: Diagram, at: number): Recording {
  const drawing = drawingOf(document);
  const last = recording.at(-1);
  if (last && isSame(last.drawing, drawing)) return recording;
  const isOneMove =
    recording.length > 1 &&
    last !== undefined &&
    at - last.at < TOGETHER_MS &&
    hasAsMany(last.drawing, drawing);
  const before = isOneMove ? recording.slice(0, -1) : recording;
  return thinned([...before, { at, drawing }]);
}

/** Every other moment goes, but for the first and the last. */
const thinned = (recording: Recording): Recording =>
  recording.length <= MOST_MOMENTS
    ? recording
    : recording.filter((_, index) => index % 2 === 0 || index === recording.length - 1);

/** The moment as a document of its own, to be drawn. */
export function documentAt({ drawing }: Moment, title: string): Diagram {
  const drawn = new Set(drawing.nodes.map(({ id }) => id));
  const edges = drawing.edges.filter(
    ({ source, target }) => drawn.has(source) && drawn.has(target),
  );
  return { ...emptyDiagram(title), ...drawing, edges };
}

type Part = "lanes" | "nodes" | "edges";
type Element = Lane | DiagramNode | DiagramEdge;

/** What a list of elements became: those put in or replaced, and the order where that is not plain. */
interface ListStep<T> {
  readonly put?: readonly T[];
  readonly gone?: readonly string[];
  /** All ids; left out where what stayed comes first as it was, then what is new. */
  readonly order?: readonly string[];
}

export interface PackedMoment {
  readonly at: number;
  readonly lanes?: ListStep<Lane>;
  readonly nodes?: ListStep<DiagramNode>;
  readonly edges?: ListStep<DiagramEdge>;
}

const NOTHING: Drawing = { lanes: [], nodes: [], edges: [] };

/** To be stored as JSON. */
export function packed(recording: Recording): readonly PackedMoment[] {
  let before = NOTHING;
  return recording.map(({ at, drawing }) => {
    const lanes = stepOf(before.lanes, drawing.lanes);
    const nodes = stepOf(before.nodes, drawing.nodes);
    const edges = stepOf(before.edges, drawing.edges);
    before = drawing;
    return { at, ...(lanes && { lanes }), ...(nodes && { nodes }), ...(edges && { edges }) };
  });
}

function stepOf<T extends Element>(
  before: readonly T[],
  after: readonly T[],
): ListStep<T> | undefined {
  if (before === after) return undefined;
  const was = new Map(before.map((element) => [element.id, element]));
  const ids = after.map(({ id }) => id);
  const left = new Set(ids);
  const put = after.filter((element) => was.get(element.id) !== element);
  const gone = before.flatMap(({ id }) => (left.has(id) ? [] : [id]));
  const isPlain = plainOrder(before, put, new Set(gone)).join("\n") === ids.join("\n");
  if (put.length === 0 && gone.length === 0 && isPlain) return undefined;
  return {
    ...(put.length > 0 && { put }),
    ...(gone.length > 0 && { gone }),
    ...(!isPlain && { order: ids }),
  };
}

/** What stayed as it was, then what is new. */
function plainOrder(
  before: readonly Element[],
  put: readonly Element[],
  gone: ReadonlySet<string>,
): readonly string[] {
  const stayed = before.map(({ id }) => id).filter((id) => !gone.has(id));
  const known = new Set(stayed);
  return [...stayed, ...put.map(({ id }) => id).filter((id) => !known.has(id))];
}

/** The moments again, from what was stored. */
export function unpacked(moments: readonly PackedMoment[]): Recording {
  let drawing = NOTHING;
  return moments.map((moment) => {
    drawing = {
      lanes: after(drawing, moment, "lanes"),
      nodes: after(drawing, moment, "nodes"),
      edges: after(drawing, moment, "edges"),
    };
    return { at: moment.at, drawing };
  });
}

function after<P extends Part>(before: Drawing, moment: PackedMoment, part: P): Drawing[P];
function after(before: Drawing, moment: PackedMoment, part: Part): readonly Element[] {
  const step: ListStep<Element> | undefined = moment[part];
  if (!step) return before[part];
  const { put = [], gone = [], order } = step;
  const elements = new Map<string, Element>(before[part].map((element) => [element.id, element]));
  for (const id of gone) elements.delete(id);
  for (const element of put) elements.set(element.id, element);
  if (!order) return [...elements.values()];
  return order.flatMap((id) => elements.get(id) ?? []);
}
