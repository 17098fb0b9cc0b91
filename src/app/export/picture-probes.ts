/** Where a finished picture is looked at: on lines, on the edges of boxes and on their first words. */
import type { Point } from "../../core/document/types.ts";
import { isSolid } from "../../core/scene/box-text.ts";
import { boundaryPaints, cardPaints } from "../../core/scene/card-paints.ts";
import { CARD, CARD_TEXT_X } from "../../core/scene/geometry.ts";
import type { Scene, SceneBox, SceneEdge } from "../../core/scene/scene.ts";
import { edgeInk, painted, type Theme } from "../../core/scene/tokens.ts";
import type { Probe } from "./picture-check.ts";

/** Of each part; the check of a thousand boxes takes no longer than that of sixty. */
const ENOUGH = 60;
/** Longer than the longest gap of a dashed line (px). */
const ALONG = 16;
const ACROSS = 8;
/** As wide as a letter or two, and as high as a card's text (px). */
const WORDS = { width: 24, height: 32 } as const;

/** Probes in the picture's own coordinates; `corner` is its upper left in the scene's. */
export function probesOf(scene: Scene, corner: Point, theme: Theme): readonly Probe[] {
  const { boxes, edges } = scene;
  const lines = edges.flatMap((edge) => lineProbe(edge, theme));
  const outlines = boxes.flatMap((box) =>
    outlineProbe(box, theme).map((probe) => ({ box, probe })),
  );
  const words = boxes
    .filter(startsWithLetter)
    .map((box) => ({ box, probe: textProbe(box, theme) }));
  const above = new Map(boxes.map((box, index) => [box, index + 1]));
  const inSight = (ofBoxes: typeof outlines): readonly Probe[] =>
    spread(ofBoxes, ({ box, probe }) => !isCovered(probe, boxes, above.get(box))).map(
      ({ probe }) => probe,
    );
  const probes = [
    ...spread(lines, (probe) => !isCovered(probe, boxes)),
    ...inSight(outlines),
    ...inSight(words),
  ];
  return probes.map((probe) => ({ ...probe, x: probe.x - corner.x, y: probe.y - corner.y }));
}

/** Whether a card or note from that place of the list on, which is drawn later, lies over its middle. */
function isCovered(probe: Probe, boxes: readonly SceneBox[], from = 0): boolean {
  const x = probe.x + probe.width / 2;
  const y = probe.y + probe.height / 2;
  return boxes.some(
    ({ kind, colour, position, size }, index) =>
      index >= from &&
      (isSolid(kind) || (kind !== "boundary" && colour !== undefined)) &&
      x >= position.x &&
      x <= position.x + size.width &&
      y >= position.y &&
      y <= position.y + size.height,
  );
}

/** The middle of the longest straight piece. */
function lineProbe({ route, look }: SceneEdge, theme: Theme): readonly Probe[] {
  // Seen through, it has not the colour it is drawn in.
  if (look.opacity < 1) return [];
  const pieces = route.points.slice(1).flatMap((to, index) => {
    const from = route.points[index];
    return from ? [{ from, to, length: Math.hypot(to.x - from.x, to.y - from.y) }] : [];
  });
  const [longest] = pieces.toSorted((a, b) => b.length - a.length);
  if (!longest) return [];
  const { from, to } = longest;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const isLevel = Math.abs(to.x - from.x) >= Math.abs(to.y - from.y);
  const [width, height] = isLevel ? [ALONG, ACROSS] : [ACROSS, ALONG];
  const area = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  return [{ part: "line", ...area, thickness: look.width, colour: edgeInk(look, theme) }];
}

/** The middle of the left side; of a box whose left side is straight and there. */
function outlineProbe(box: SceneBox, theme: Theme): readonly Probe[] {
  const { kind, position, size } = box;
  if (kind !== "card" && kind !== "boundary") return [];
  const area = {
    x: position.x - ACROSS / 2,
    y: position.y + (size.height - ALONG) / 2,
    width: ACROSS,
    height: ALONG,
  };
  const { frame } = kind === "card" ? cardPaints(box) : boundaryPaints(box);
  return [{ part: "box", ...area, thickness: 1, colour: painted(frame, theme) }];
}

/** Emoji have colours of their own. */
const startsWithLetter = ({ kind, title }: SceneBox): boolean =>
  kind === "card" && /^[\p{L}\p{N}]/u.test(title[0] ?? "");

const textProbe = (box: SceneBox, theme: Theme): Probe => ({
  part: "text",
  x: box.position.x + CARD_TEXT_X,
  y: box.position.y + (box.size.height - WORDS.height) / 2,
  width: Math.min(WORDS.width, box.size.width - CARD_TEXT_X - CARD.paddingRight),
  height: WORDS.height,
  thickness: 1,
  colour: painted(cardPaints(box).title, theme),
});

/** At most `ENOUGH` of those that fit, evenly from all over: the first of each stretch. */
function spread<T>(items: readonly T[], fits: (item: T) => boolean): readonly T[] {
  const step = Math.max(1, items.length / ENOUGH);
  const stretches = Array.from({ length: Math.min(items.length, ENOUGH) }, (_, index) =>
    items.slice(Math.ceil(index * step), Math.ceil((index + 1) * step)),
  );
  return stretches.flatMap((stretch) => stretch.find(fits) ?? []);
}
