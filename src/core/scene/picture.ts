/** A document as a picture of a chosen part and look: the one way to SVG, PNG, PDF and preview, in app and command line. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IconSet } from "../catalogue/icon.ts";
import type { Box } from "../document/grid.ts";
import type { Diagram, EdgeId, LaneId, NodeId } from "../document/types.ts";
import type { Measure } from "./measure.ts";
import { sceneIn, sceneOfLane, scenePart } from "./part.ts";
import { buildScene, type Scene } from "./scene.ts";
import { sceneToSvg } from "./svg.ts";
import { type Frame, pictureFrame } from "./svg-frame.ts";
import type { Theme } from "./tokens.ts";

type Ids = ReadonlySet<NodeId | EdgeId>;

/** What of a drawing is drawn. */
export type PicturePart =
  | { readonly kind: "whole" }
  /** These boxes and lines; see `partOf` for what belongs to a selection. */
  | { readonly kind: "only"; readonly ids: Ids; readonly lanes?: boolean }
  /** All of it, these in full colour and the rest faint. */
  | { readonly kind: "lit"; readonly ids: Ids }
  | { readonly kind: "lane"; readonly lane: LaneId }
  /** A rectangle of the canvas, cut off at its edges. */
  | { readonly kind: "region"; readonly region: Box };

export interface PictureOptions {
  readonly theme: Theme;
  /** Picture px for one px of the canvas. */
  readonly scale: number;
  /** Without the theme's own ground. */
  readonly transparent: boolean;
  readonly title: boolean;
  readonly legend: boolean;
  /** Lines say what flows, where there is room. */
  readonly words: boolean;
  readonly part: PicturePart;
}

/** What is drawn where nothing else is asked for. */
export const USUAL_PICTURE: PictureOptions = {
  theme: "light",
  scale: 1,
  transparent: false,
  title: true,
  legend: true,
  words: false,
  part: { kind: "whole" },
};

export interface PictureTools {
  readonly catalogue: Catalogue;
  readonly measure: Measure;
  readonly icons: IconSet;
}

export interface Picture {
  /** Self-contained; its stated width and height are those of `frame` times the scale. */
  readonly svg: string;
  /** What is in it. */
  readonly scene: Scene;
  /** Where it stands on the canvas, and how large it is (canvas px). */
  readonly frame: Frame;
  readonly scale: number;
  /** As it was asked for. */
  readonly options: PictureOptions;
}

/** Whether there is anything to draw. */
export const isBlank = ({ nodes, lanes }: Diagram): boolean =>
  nodes.length === 0 && lanes.length === 0;

/** The same document and options give the same picture, but for lines that were led before: see `knownRoutes`. */
export function drawPicture(
  diagram: Diagram,
  { catalogue, measure, icons }: PictureTools,
  options: PictureOptions,
): Picture {
  const { theme, scale, transparent, title, legend, words, part } = options;
  const whole = buildScene(diagram, catalogue, { measure, labels: words });
  const scene = sceneOf(whole, part, diagram);
  const region = part.kind === "region" ? part.region : undefined;
  const faded = part.kind === "lit" ? fadedOf(scene, part.ids) : undefined;
  const look = { title, legend, ...(region ? { region } : {}) };
  const svg = sceneToSvg(scene, {
    theme,
    background: !transparent,
    icons,
    scale,
    ...look,
    ...(faded ? { faded } : {}),
  });
  return { svg, scene, frame: pictureFrame(scene, look), scale, options };
}

function sceneOf(whole: Scene, part: PicturePart, diagram: Diagram): Scene {
  switch (part.kind) {
    case "whole":
    case "lit":
      return whole;
    case "only":
      return scenePart(whole, part.ids, part.lanes === true);
    case "lane":
      return sceneOfLane(whole, part.lane, diagram);
    case "region":
      return sceneIn(whole, part.region);
  }
}

const fadedOf = ({ boxes, edges }: Scene, lit: Ids): ReadonlySet<string> =>
  new Set([...boxes, ...edges].map(({ id }) => id).filter((id) => !lit.has(id)));
