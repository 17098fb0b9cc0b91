/** A diff as one picture: what there is now with what was removed, each difference marked. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IconSet } from "../catalogue/icon.ts";
import type { Box } from "../document/grid.ts";
import type { Measure } from "../scene/measure.ts";
import { buildScene, type Scene } from "../scene/scene.ts";
import { sceneToSvg } from "../scene/svg.ts";
import type { Theme } from "../scene/tokens.ts";
import type { Change, DiagramDiff } from "./diff.ts";
import { elementKey } from "./entry.ts";
import { mergedDiagram } from "./merged.ts";
import { type Verdict, verdictOf } from "./summary.ts";
import { ringSvg, wireSvg } from "./verdict-marks.ts";

export interface PictureParts {
  readonly catalogue: Catalogue;
  readonly measure: Measure;
  readonly icons: IconSet;
  readonly theme: Theme;
}

export interface DiffPicture {
  readonly svg: string;
  /** Where each difference is, in px of the view box, by the key of its entry. */
  readonly places: ReadonlyMap<string, Box>;
}

/** Room for the signs on the outermost boxes. */
const PADDING = 32;

export function drawDiff(diff: DiagramDiff, parts: PictureParts): DiffPicture {
  const { catalogue, measure, icons, theme } = parts;
  const scene = buildScene(mergedDiagram(diff), catalogue, { measure, labels: true });
  const marked = markedIn(scene, diff);
  const style = { theme, scale: signScale(scene) };
  return {
    svg: sceneToSvg(scene, {
      theme,
      background: "transparent",
      icons,
      padding: PADDING,
      overlay: [
        ...marked.lanes.map(([lane, verdict]) => ringSvg(lane, verdict, style)),
        ...marked.edges.map(([edge, verdict]) => wireSvg(edge, verdict, style)),
        ...marked.nodes.map(([box, verdict]) => ringSvg(box, verdict, style)),
      ].join(""),
    }),
    places: new Map<string, Box>([
      ...marked.nodes.map(([box]) => [elementKey("nodes", box.id), box] as const),
      ...marked.lanes.map(([lane]) => [elementKey("lanes", lane.id), lane] as const),
      ...marked.edges.map(
        ([edge]) => [elementKey("edges", edge.id), around(edge.route.points)] as const,
      ),
    ]),
  };
}

/** Signs are as large as usual where the picture is this wide (px). */
const USUAL_WIDTH = 1000;

/** By how much signs grow to be read where all of a large scene is shown. */
export const signScale = ({ bounds: { size } }: Scene): number =>
  Math.min(2.2, Math.max(1, size.width / USUAL_WIDTH, size.height / USUAL_WIDTH));

const markedIn = (scene: Scene, { nodes, edges, lanes }: DiagramDiff) => ({
  nodes: withVerdicts(scene.boxes, nodes),
  edges: withVerdicts(scene.edges, edges),
  lanes: withVerdicts(scene.lanes, lanes),
});

function withVerdicts<T extends { readonly id: string }>(
  drawn: readonly T[],
  changes: readonly Change<unknown>[],
): readonly (readonly [T, Verdict])[] {
  const verdicts = new Map(changes.map((change) => [change.id, verdictOf(change)]));
  return drawn.flatMap((element) => {
    const verdict = verdicts.get(element.id);
    return verdict ? [[element, verdict] as const] : [];
  });
}

function around(points: readonly { readonly x: number; readonly y: number }[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const position = { x: Math.min(...xs), y: Math.min(...ys) };
  const size = { width: Math.max(...xs) - position.x, height: Math.max(...ys) - position.y };
  return { position, size };
}
