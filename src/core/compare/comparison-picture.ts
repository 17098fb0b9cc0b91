/** A comparison drawn: either side with its matches numbered and its differences marked, or both in one. */
import type { Box } from "../document/grid.ts";
import type { Diagram, DiagramEdge, DiagramNode, NodeId } from "../document/types.ts";
import { type PictureParts, signScale } from "../diff/diff-picture.ts";
import type { Verdict } from "../diff/summary.ts";
import { type MarkStyle, ringSvg, wireSvg } from "../diff/verdict-marks.ts";
import { buildScene } from "../scene/scene.ts";
import { sceneToSvg } from "../scene/svg.ts";
import { baseline, textLine } from "../scene/svg-text.ts";
import { colour } from "../scene/tokens.ts";
import { element } from "../scene/xml.ts";
import type { Comparison } from "./compare.ts";

export interface ComparisonPicture {
  readonly svg: string;
  /** Where each box is, in px of the view box, by its id in this picture. */
  readonly places: ReadonlyMap<NodeId, Box>;
}

/** What stands on which box or line. */
interface Marks {
  readonly numbers: ReadonlyMap<NodeId, number>;
  readonly boxes: ReadonlyMap<NodeId, Verdict>;
  readonly lines: ReadonlyMap<string, Verdict>;
}

/** Room for the discs on the outermost boxes. */
const PADDING = 32;

export const drawMine = (comparison: Comparison, parts: PictureParts): ComparisonPicture =>
  draw(comparison.mine, marksOfMine(comparison), parts);

export const drawReference = (comparison: Comparison, parts: PictureParts): ComparisonPicture =>
  draw(
    comparison.reference,
    {
      numbers: new Map(comparison.pairs.map((pair) => [pair.reference.id, pair.number])),
      boxes: verdicts("removed", comparison.missing),
      lines: new Map([
        ...verdicts(
          "removed",
          comparison.missingLines.map(({ reference }) => reference),
        ),
        ...verdicts(
          "changed",
          [...comparison.turnedLines, ...comparison.otherKinds].map(({ reference }) => reference),
        ),
      ]),
    },
    parts,
  );

/** Mine as `addMissing` has completed it, what that put in pale. */
export function drawOverlaid(
  comparison: Comparison,
  document: Diagram,
  parts: PictureParts,
): ComparisonPicture {
  const here = new Set(comparison.mine.nodes.map(({ id }) => id));
  const isNew = ({ id }: DiagramNode) => !here.has(id);
  const newLines = document.edges.filter(
    ({ source, target }) => !here.has(source) || !here.has(target),
  );
  const pale = <T extends object>(one: T) => ({ ...one, emphasis: "faint" as const });
  const marks = marksOfMine(comparison);
  return draw(
    {
      ...document,
      nodes: document.nodes.map((node) => (isNew(node) ? pale(node) : node)),
      edges: [...newLines.map(pale), ...comparison.mine.edges],
    },
    {
      ...marks,
      boxes: new Map([...marks.boxes, ...verdicts("removed", document.nodes.filter(isNew))]),
    },
    parts,
  );
}

const marksOfMine = (comparison: Comparison): Marks => ({
  numbers: new Map(comparison.pairs.map((pair) => [pair.mine.id, pair.number])),
  boxes: verdicts("added", comparison.extra),
  lines: new Map([
    ...verdicts(
      "added",
      comparison.extraLines.map(({ mine }) => mine),
    ),
    ...verdicts(
      "changed",
      [...comparison.turnedLines, ...comparison.otherKinds].map(({ mine }) => mine),
    ),
  ]),
});

const verdicts = (
  verdict: Verdict,
  list: readonly (DiagramNode | DiagramEdge)[],
): ReadonlyMap<string, Verdict> => new Map(list.map(({ id }) => [id, verdict]));

function draw(
  diagram: Diagram,
  { numbers, boxes, lines }: Marks,
  { catalogue, measure, icons, theme }: PictureParts,
): ComparisonPicture {
  const scene = buildScene(diagram, catalogue, { measure, labels: true });
  const style = { theme, scale: signScale(scene) };
  const overlay = [
    ...scene.edges.flatMap((edge) => {
      const verdict = lines.get(edge.id);
      return verdict ? [wireSvg(edge, verdict, style)] : [];
    }),
    ...scene.boxes.flatMap((box) => {
      const verdict = boxes.get(box.id);
      const number = numbers.get(box.id);
      if (verdict) return [ringSvg(box, verdict, style)];
      return number === undefined ? [] : [numberSvg(box, number, style)];
    }),
  ].join("");
  return {
    svg: sceneToSvg(scene, { theme, background: "transparent", icons, padding: PADDING, overlay }),
    places: new Map(scene.boxes.map((box) => [box.id, box])),
  };
}

const NUMBER = { size: 11, weight: 600 } as const;
const PILL = { height: 16, least: 16, digit: 7, around: 8 };

/** The number of a match on the upper right corner of its box. */
function numberSvg({ position, size }: Box, number: number, style: MarkStyle): string {
  const text = String(number);
  const width = Math.max(PILL.least, text.length * PILL.digit + PILL.around);
  const pill = element("rect", {
    x: -width / 2,
    y: -PILL.height / 2,
    width,
    height: PILL.height,
    rx: PILL.height / 2,
    fill: colour("accent", style.theme),
    stroke: colour("panel", style.theme),
    "stroke-width": 1.5,
  });
  const at = { x: 0, y: baseline(PILL.height, NUMBER) - PILL.height / 2 };
  const label = textLine(text, at, NUMBER, colour("on-accent", style.theme), "middle");
  const place = `translate(${position.x + size.width} ${position.y}) scale(${style.scale})`;
  return element("g", { transform: place }, pill + label);
}
