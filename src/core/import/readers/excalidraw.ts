/** Excalidraw scenes: bound and loose words, arrows with and without bindings, frames and groups. */
import * as v from "valibot";
import { LIMITS } from "../../document/limits.ts";
import type { Point } from "../../document/types.ts";
import { isSketched } from "../../formats/writers/graph-plan.ts";
import { type Result, success } from "../../problem.ts";
import { FOREIGN_LIMITS, type ForeignDrawing } from "../foreign-drawing.ts";
import { foreignFault } from "../foreign-fault.ts";
import { tidyLines } from "../plain-text.ts";
import { flowInData } from "../own-flow.ts";
import { isOwnSketch, readOwnSketch } from "../own-sketch.ts";
import { readSketch } from "../sketch.ts";
import type { SketchLine, SketchShape } from "../sketch-shapes.ts";

const Text = v.fallback(v.nullable(v.string()), null);
const Figure = v.fallback(v.pipe(v.number(), v.finite()), 0);
const Binding = v.fallback(v.nullable(v.looseObject({ elementId: v.string() })), null);
/** What scenes of ours say besides: see `writeExcalidraw`. */
const Said = v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.label)));
const Element = v.looseObject({
  id: v.string(),
  type: v.string(),
  x: Figure,
  y: Figure,
  width: Figure,
  height: Figure,
  isDeleted: v.fallback(v.boolean(), false),
  text: Text,
  originalText: Text,
  name: Text,
  containerId: Text,
  frameId: Text,
  groupIds: v.fallback(v.array(v.string()), []),
  points: v.fallback(v.array(v.tuple([v.number(), v.number()])), []),
  startBinding: Binding,
  endBinding: Binding,
  startArrowhead: Text,
  endArrowhead: Text,
  strokeStyle: Text,
  customData: v.fallback(
    v.object({
      loopboard: v.exactOptional(v.picklist(["lane", "boundary", "box", "edge"])),
      component: Said,
      group: Said,
      kind: Said,
      mode: Said,
      shown: Said,
    }),
    {},
  ),
  boundElements: v.fallback(
    v.nullable(v.array(v.looseObject({ id: v.string(), type: Text }))),
    null,
  ),
});
type Element = v.InferOutput<typeof Element>;
const Scene = v.looseObject({ elements: v.array(v.unknown()) });

const MOST_ELEMENTS = 20_000;

export function readExcalidraw(source: string): Result<ForeignDrawing> {
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch {
    return foreignFault("excalidraw-broken");
  }
  const scene = v.safeParse(Scene, json);
  if (!scene.success || scene.output.elements.length > MOST_ELEMENTS)
    return foreignFault("excalidraw-broken");
  const elements = scene.output.elements.flatMap((element) => {
    const read = v.safeParse(Element, element);
    return read.success && !read.output.isDeleted ? [read.output] : [];
  });
  return success(sketchOf(elements));
}

const SHAPES = new Set(["rectangle", "ellipse", "diamond", "image", "embeddable", "iframe"]);

function sketchOf(elements: readonly Element[]): ForeignDrawing {
  const bound = new Map<string, string[]>();
  for (const { type, containerId, text, originalText } of elements) {
    if (type !== "text" || containerId === null) continue;
    const words = tidyLines(originalText ?? text ?? "");
    bound.set(containerId, [...(bound.get(containerId) ?? []), words]);
  }
  const { icons, iconOf } = drawnIcons(elements, bound);
  const shapes: SketchShape[] = [...icons];
  const lines: SketchLine[] = [];
  let [strokes, pictures] = [0, 0];
  for (const element of elements) {
    const { id, type, containerId, customData } = element;
    if (iconOf.has(id)) continue;
    if (isSketched({ component: customData.component ?? "" })) {
      if (type === "image") pictures += 1;
      else strokes += 1;
      continue;
    }
    const label = (bound.get(id) ?? []).join("\n");
    if (type === "text" && containerId === null)
      shapes.push(shapeOf(element, "text", wordsOf(element)));
    else if (type === "frame" || type === "magicframe")
      shapes.push(shapeOf(element, "frame", tidyLines(element.name ?? "")));
    else if (SHAPES.has(type)) shapes.push(shapeOf(element, KINDS.get(type) ?? "box", label));
    else if (type === "arrow" || (type === "line" && isBound(element)))
      lines.push(lineOf(element, label, iconOf));
    else if (type === "line" || type === "freedraw") strokes += 1;
  }
  const read = isOwnSketch(shapes) ? readOwnSketch : readSketch;
  const drawing = read("", shapes, lines);
  const losses = [
    { code: "strokes", count: strokes },
    { code: "pictures", count: pictures },
  ] as const;
  return { ...drawing, losses: [...drawing.losses, ...losses] };
}

const KINDS: ReadonlyMap<string, SketchShape["kind"]> = new Map([
  ["diamond", "decision"],
  ["image", "picture"],
]);

const isBound = ({ startBinding, endBinding }: Element): boolean =>
  startBinding !== null && endBinding !== null;

const wordsOf = ({ originalText, text }: Element): string => tidyLines(originalText ?? text ?? "");

const shapeOf = (element: Element, kind: SketchShape["kind"], label: string): SketchShape => ({
  id: element.id,
  label,
  kind,
  position: cornerOf(element),
  size: { width: Math.abs(element.width), height: Math.abs(element.height) },
  ...holderOf(element),
  ...ownOf(element.customData),
});

function holderOf({ frameId, customData: { group } }: Element): Pick<SketchShape, "parent"> {
  const parent = group ?? frameId;
  return parent === null ? {} : { parent };
}

function ownOf({
  loopboard,
  component,
}: Element["customData"]): Pick<SketchShape, "component" | "own"> {
  if (loopboard === "lane" || loopboard === "boundary") return { own: loopboard };
  return loopboard === "box" && component !== undefined ? { component } : {};
}

/** A shape drawn towards the upper left has a negative extent. */
const cornerOf = ({ x, y, width, height }: Element): Point => ({
  x: Math.min(x, x + width),
  y: Math.min(y, y + height),
});

function lineOf(element: Element, label: string, iconOf: ReadonlyMap<string, string>): SketchLine {
  const { x, y, points, startBinding, endBinding, customData } = element;
  const at = (index: number): Point | undefined => {
    const point = points.at(index);
    return point && { x: x + point[0], y: y + point[1] };
  };
  const [start, end, middle] = [at(0), at(-1), middleOf(points, x, y)];
  const endOf = (binding: Element["startBinding"]): string | undefined =>
    binding ? (iconOf.get(binding.elementId) ?? binding.elementId) : undefined;
  const [from, to] = [endOf(startBinding), endOf(endBinding)];
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(middle ? { middle } : {}),
    label,
    heads: headsOf(element),
    isDashed: element.strokeStyle === "dashed" || element.strokeStyle === "dotted",
    ...(customData.loopboard === "edge" ? { flow: flowInData(label, customData) } : {}),
  };
}

function headsOf({ startArrowhead, endArrowhead }: Element): SketchLine["heads"] {
  if (endArrowhead !== null) return startArrowhead === null ? "forward" : "both";
  return startArrowhead === null ? "none" : "back";
}

function middleOf(points: Element["points"], x: number, y: number): Point | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  if (points.length === 2)
    return { x: x + (first[0] + last[0]) / 2, y: y + (first[1] + last[1]) / 2 };
  const middle = points[Math.floor(points.length / 2)];
  return middle && { x: x + middle[0], y: y + middle[1] };
}

/** The smallest group that an element is in comes first among its groups; the largest last. */
const outermost = ({ groupIds }: Element): string | undefined => groupIds.at(-1);

interface Icons {
  readonly icons: readonly SketchShape[];
  /** The icon that an element is a part of. */
  readonly iconOf: ReadonlyMap<string, string>;
}

/** Larger groups are parts of the drawing, not icons. */
const MOST_ICON = 320;

/** A group of strokes and pictures, with or without words, is one box with these words. */
function drawnIcons(
  elements: readonly Element[],
  bound: ReadonlyMap<string, readonly string[]>,
): Icons {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const id = outermost(element);
    if (id === undefined || element.type === "arrow") continue;
    const list = groups.get(id);
    if (list) list.push(element);
    else groups.set(id, [element]);
  }
  const icons: SketchShape[] = [];
  const iconOf = new Map<string, string>();
  for (const [id, members] of [...groups].slice(0, FOREIGN_LIMITS.nodes)) {
    const frame = around(members);
    const boxes = members.filter((member) => (bound.get(member.id) ?? []).length > 0);
    const texts = members.filter(
      ({ type, containerId }) => type === "text" && containerId === null,
    );
    const isIcon =
      members.length > 1 &&
      boxes.length === 0 &&
      texts.length <= 2 &&
      frame.size.width <= MOST_ICON &&
      frame.size.height <= MOST_ICON &&
      members.some(({ type }) => type !== "text");
    if (!isIcon) continue;
    const icon = `group:${id}`;
    icons.push({ id: icon, label: texts.map(wordsOf).join("\n"), kind: "picture", ...frame });
    for (const member of members) iconOf.set(member.id, icon);
  }
  return { icons, iconOf };
}

function around(members: readonly Element[]): Pick<SketchShape, "position" | "size"> {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const member of members) {
    const { x, y } = cornerOf(member);
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + Math.abs(member.width));
    bottom = Math.max(bottom, y + Math.abs(member.height));
  }
  return { position: { x: left, y: top }, size: { width: right - left, height: bottom - top } };
}
