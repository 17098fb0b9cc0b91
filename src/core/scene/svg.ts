/** A scene as one self-contained SVG: presentation attributes only, no style sheet, no ids, no scripts. */
import type { IconSet } from "../catalogue/icon.ts";
import { isFrame } from "./box-text.ts";
import type { Box } from "../document/grid.ts";
import { PICTURE } from "./geometry.ts";
import type { Scene, SceneBox } from "./scene.ts";
import { type BoxStyle, boxSvg, laneSvg } from "./svg-box.ts";
import { edgesSvg, labelsSvg } from "./svg-edge.ts";
import { type FrameOptions, pictureFrame } from "./svg-frame.ts";
import { legendSvg } from "./svg-legend.ts";
import { marksSvg } from "./svg-marks.ts";
import { baseline, textLine } from "./svg-text.ts";
import { colour, type Theme } from "./tokens.ts";
import { element } from "./xml.ts";

export interface SvgOptions extends FrameOptions {
  readonly theme: Theme;
  /** The theme's own ground; `false` or `"transparent"` for none, which is the default. */
  readonly background?: boolean | "transparent";
  readonly icons: IconSet;
  /** Everything, or shapes without text that can be told apart when small. */
  readonly detail?: "full" | "thumbnail";
  /** The width and height that the file states, as a multiple of canvas px; 1 by default. */
  readonly scale?: number;
  readonly fontFamily?: string;
  /** Ids of boxes and lines to be outlined as what is meant. */
  readonly marked?: ReadonlySet<string>;
  /** Ids of boxes and lines that step back. */
  readonly faded?: ReadonlySet<string>;
  /** SVG in the scene's own px, drawn above everything. */
  readonly overlay?: string;
}

/** Inter, then what is most like it on each system. */
const FONT =
  "'Inter Variable', Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** SVG text. Whatever labels hold stays text. Points of the scene keep their coordinates in the view box. */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const { theme, background = false, icons, scale = 1, fontFamily = FONT } = options;
  const plain = options.detail === "thumbnail";
  const frame = pictureFrame(scene, plain ? { padding: options.padding ?? 0 } : options);
  const { position, size } = frame;
  const style = { theme, icons, plain };
  const ground = element("rect", {
    x: position.x,
    y: position.y,
    width: size.width,
    height: size.height,
    fill: theme === "light" ? colour("panel", theme) : colour("canvas", theme),
  });
  const drawn = [
    ...scene.lanes.map((lane) => laneSvg(lane, style)),
    options.marked ? marksSvg(scene, options.marked, theme) : "",
    elementsSvg(scene, style, options.faded),
  ].join("");
  const parts = [
    background === true ? ground : "",
    options.region ? clipped(drawn, options.region) : drawn,
    frame.title ? titleSvg(scene.title.text, frame.title, theme) : "",
    legendSvg(frame.legend, theme),
    options.overlay ?? "",
  ];
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: size.width * scale,
      height: size.height * scale,
      viewBox: [position.x, position.y, size.width, size.height].join(" "),
      "font-family": fontFamily,
    },
    parts.join(""),
  );
}

/** What lies within the rectangle: an inner picture ends at its border everywhere, without an id to refer to. */
const clipped = (svg: string, { position: { x, y }, size }: Box): string =>
  element("svg", { x, y, ...size, viewBox: [x, y, size.width, size.height].join(" ") }, svg);

/** Frames, lines, what stands on them, and words on the lines. */
function elementsSvg(scene: Scene, style: BoxStyle, faded?: ReadonlySet<string>): string {
  const { theme, plain } = style;
  const isFaded = ({ id }: { readonly id: string }) => faded?.has(id) === true;
  const drawn = (box: SceneBox) =>
    isFaded(box) ? fadedSvg(boxSvg(box, style)) : boxSvg(box, style);
  const clear = scene.edges.filter((edge) => !isFaded(edge));
  return [
    ...scene.boxes.filter(({ kind }) => isFrame(kind)).map(drawn),
    fadedSvg(edgesSvg(scene.edges.filter(isFaded), theme, plain)),
    edgesSvg(clear, theme, plain),
    ...scene.boxes.filter(({ kind }) => !isFrame(kind)).map(drawn),
    plain ? "" : labelsSvg(clear, theme),
  ].join("");
}

/** As pale as what is dimmed on the canvas. */
const FADED = 0.16;

const fadedSvg = (svg: string): string => (svg === "" ? "" : element("g", { opacity: FADED }, svg));

function titleSvg(title: string, { x, y }: { x: number; y: number }, theme: Theme): string {
  const at = { x, y: y + baseline(PICTURE.titleLine, PICTURE.title) };
  return textLine(title, at, PICTURE.title, colour("ink", theme));
}
