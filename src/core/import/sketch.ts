/** What a picture of loose shapes means: which text names which box, which frame holds what, where lines end. */
import type { ForeignDrawing, ForeignGroup, ForeignNode } from "./foreign-drawing.ts";
import { areaOf, gapBetween, isInside, middleOf, smallestAround } from "./sketch-geometry.ts";
import type { SketchLine, SketchShape } from "./sketch-shapes.ts";
import { wire, type Wired } from "./sketch-wires.ts";

/** How far under a picture its caption may lie. */
const CAPTION_REACH = 30;

export function readSketch(
  title: string,
  drawn: readonly SketchShape[],
  lines: readonly SketchLine[],
): ForeignDrawing {
  const { whole, partOf } = withoutParts(drawn);
  const { boxes, frames, marks } = sorted(whole);
  const captioned = caption(boxes, marks);
  const { named, left: texts } = nameFrom(captioned.boxes, frames, captioned.left);
  const solid = named.boxes.filter(
    ({ label, kind, hint }) => label !== "" || kind === "person" || hint !== undefined,
  );
  const ends = [...solid, ...texts];
  const wired = lines.map((line) => wire(bindWhole(line, partOf), ends, named.frames, texts));
  const edges = wired.flatMap(({ edge }) => (edge ? [edge] : []));
  const holderOf = holders(named.frames);
  return {
    title,
    nodes: [...solid, ...looseWords(texts, wired)].map((box) => nodeOf(box, holderOf)),
    edges,
    groups: named.frames.map((frame) => groupOf(frame, holderOf)),
    losses: [{ code: "looseEnds", count: wired.length - edges.length }],
  };
}

/** Words that label no arrow; where an arrow ends at them they are a box without a border. */
function looseWords(
  texts: readonly SketchShape[],
  wired: readonly Wired[],
): readonly SketchShape[] {
  const used = new Set(wired.flatMap(({ edge }) => (edge ? [edge.source, edge.target] : [])));
  const labels = new Set(wired.flatMap(({ label }) => (label === undefined ? [] : [label])));
  return texts
    .filter(({ id }) => !labels.has(id) || used.has(id))
    .map((text) => (used.has(text.id) ? { ...text, kind: "box" } : text));
}

/** What has no words and stands in a box that has some is a part of its picture: a lifeline's bar, an ornament. */
function withoutParts(shapes: readonly SketchShape[]): {
  readonly whole: readonly SketchShape[];
  readonly partOf: ReadonlyMap<string, string>;
} {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const partOf = new Map<string, string>();
  for (const { id, label, hint, kind, parent } of shapes) {
    const holder = byId.get(parent ?? "");
    const isBare = label === "" && hint === undefined && kind === "box";
    if (holder && isBare && holder.label !== "" && holder.kind === "box") partOf.set(id, holder.id);
  }
  return { whole: shapes.filter(({ id }) => !partOf.has(id)), partOf };
}

function bindWhole(line: SketchLine, partOf: ReadonlyMap<string, string>): SketchLine {
  const [from, to] = [partOf.get(line.from ?? ""), partOf.get(line.to ?? "")];
  return {
    ...line,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

interface Sorted {
  readonly boxes: readonly SketchShape[];
  readonly frames: readonly SketchShape[];
  /** Loose words. */
  readonly marks: readonly SketchShape[];
}

/** A box that holds other boxes is a frame. */
function sorted(shapes: readonly SketchShape[]): Sorted {
  const marks = shapes.filter(({ kind }) => kind === "text");
  const rest = shapes.filter(({ kind }) => kind !== "text");
  const holding = new Set(rest.flatMap(({ parent }) => (parent === undefined ? [] : [parent])));
  const isFrame = (shape: SketchShape): boolean =>
    holding.has(shape.id) ||
    ((shape.kind === "box" || shape.kind === "frame") &&
      rest.some(
        (other) =>
          other.id !== shape.id &&
          other.kind !== "picture" &&
          areaOf(other) < 0.7 * areaOf(shape) &&
          isInside(other, shape),
      ));
  // What the source calls a frame and holds nothing is a box.
  const boxes = rest.filter((shape) => !isFrame(shape));
  return {
    boxes: boxes.map((box) => (box.kind === "frame" ? { ...box, kind: "box" as const } : box)),
    frames: rest.filter(isFrame),
    marks,
  };
}

/** The words under a picture, or right beside it, are its name. */
function caption(
  boxes: readonly SketchShape[],
  marks: readonly SketchShape[],
): { readonly boxes: readonly SketchShape[]; readonly left: readonly SketchShape[] } {
  const taken = new Set<string>();
  const captioned = boxes.map((box) => {
    if (box.label !== "" || (box.kind !== "picture" && box.kind !== "person")) return box;
    const near = marks
      .filter(({ id }) => !taken.has(id))
      .map((mark) => ({ mark, distance: gapBetween(box, mark) }))
      .filter(({ distance }) => distance <= CAPTION_REACH)
      .toSorted((a, b) => a.distance - b.distance)[0];
    if (!near) return box;
    taken.add(near.mark.id);
    return { ...box, label: near.mark.label };
  });
  return { boxes: captioned, left: marks.filter(({ id }) => !taken.has(id)) };
}

/** Words inside a box without any are its label; at the top of a frame they are its name. */
function nameFrom(
  boxes: readonly SketchShape[],
  frames: readonly SketchShape[],
  marks: readonly SketchShape[],
): { readonly named: Omit<Sorted, "marks">; readonly left: readonly SketchShape[] } {
  const labels = new Map<string, SketchShape[]>();
  const isBare = new Map([...boxes, ...frames].map((shape) => [shape.id, shape.label === ""]));
  const frameIds = new Set(frames.map(({ id }) => id));
  const left: SketchShape[] = [];
  for (const mark of marks) {
    const around = smallestAround([...boxes, ...frames], middleOf(mark));
    const isTitle =
      around !== undefined &&
      frameIds.has(around.id) &&
      middleOf(mark).y < around.position.y + Math.min(60, around.size.height / 3) &&
      !labels.has(around.id);
    if (around && isBare.get(around.id) === true && (!frameIds.has(around.id) || isTitle)) {
      const list = labels.get(around.id);
      if (list) list.push(mark);
      else labels.set(around.id, [mark]);
    } else left.push(mark);
  }
  const withLabel = (shape: SketchShape): SketchShape => {
    const words = labels.get(shape.id);
    if (!words) return shape;
    const lines = words.toSorted(
      (a, b) => a.position.y - b.position.y || a.position.x - b.position.x,
    );
    return { ...shape, label: lines.map(({ label }) => label).join("\n") };
  };
  return { named: { boxes: boxes.map(withLabel), frames: frames.map(withLabel) }, left };
}

/** The smallest frame around each shape, unless the source says which. */
const holders =
  (frames: readonly SketchShape[]) =>
  (shape: SketchShape): string | undefined => {
    if (shape.parent !== undefined && frames.some(({ id }) => id === shape.parent))
      return shape.parent;
    return smallestAround(
      frames.filter((frame) => frame.id !== shape.id && areaOf(frame) > areaOf(shape)),
      middleOf(shape),
    )?.id;
  };

function nodeOf(
  shape: SketchShape,
  holderOf: (shape: SketchShape) => string | undefined,
): ForeignNode {
  const { id, label, kind, hint, position, size, component } = shape;
  const group = holderOf(shape);
  return {
    id,
    label,
    shape: kind === "frame" ? "box" : kind,
    ...(hint === undefined ? {} : { hint }),
    ...(component === undefined ? {} : { component }),
    position,
    size,
    ...(group === undefined ? {} : { group }),
  };
}

function groupOf(
  frame: SketchShape,
  holderOf: (shape: SketchShape) => string | undefined,
): ForeignGroup {
  const { id, label, position, size } = frame;
  const parent = holderOf(frame);
  return { id, label, position, size, ...(parent === undefined ? {} : { parent }) };
}
