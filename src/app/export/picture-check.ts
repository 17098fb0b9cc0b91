/** Whether a picture shows what it should: places where ink of a known colour is expected, and the verdict. */
import type { Size } from "../../core/document/types.ts";
import { type Result, success } from "../../core/problem.ts";
import { pictureFault } from "./picture-problem.ts";

/** A place in the drawing (canvas px) where something of this colour must be seen. */
export interface Probe {
  /** Each part must be there for itself. */
  readonly part: "line" | "box" | "text";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the stroke (canvas px): one thinner than a picture px is only a shade of its colour. */
  readonly thickness: number;
  /** `#rrggbb` */
  readonly colour: string;
}

/** Of the ink that a stroke would have at best, this share is enough: it may fall between two pixels. */
const ENOUGH_INK = 0.3;
/** Less than this cannot be told from the background's own play. */
const LEAST_INK = 0.08;
/** How far (0 to 441) a blended colour may lie beside the straight way from background to ink. */
const STRAY = 48;
/** Below this distance ink and background cannot be told apart. */
const TELLABLE = 12;
/** Lines may share a trunk and boxes may hide things by right; what is lost is lost altogether. */
const MAY_HIDE = 0.5;

/** What was found at the probes: one RGBA patch each, in the same order. */
export interface Looked {
  readonly patches: readonly Uint8ClampedArray[];
  readonly size: Size;
  /** Picture px for one px of the drawing. */
  readonly scale: number;
}

/** Whether lines, boxes and text are all in the picture. */
export function judgePicture(
  probes: readonly Probe[],
  { patches, size, scale }: Looked,
): Result<undefined> {
  const looked = probes.map((probe, index) => ({
    part: probe.part,
    seen: showsInk(patches[index] ?? NOTHING, probe.colour, probe.thickness * scale),
  }));
  const lost = [...new Set(looked.map(({ part }) => part))].flatMap((part) => {
    const all = looked.filter((one) => one.part === part);
    const missing = all.filter(({ seen }) => !seen).length;
    return missing > all.length * MAY_HIDE ? [{ missing, all: all.length }] : [];
  });
  const [first] = lost;
  if (!first) return success(undefined);
  return looked.some(({ seen }) => seen)
    ? pictureFault("picture-incomplete", first)
    : pictureFault("picture-blank", { ...size });
}

const NOTHING = new Uint8ClampedArray();

type Colour = readonly [red: number, green: number, blue: number];

/**
 * Whether some pixel of the patch lies far enough on the way from the patch's background to the ink.
 * `thickness` is the stroke's, in picture px.
 */
export function showsInk(patch: Uint8ClampedArray, ink: string, thickness: number): boolean {
  const background = commonest(patch);
  if (background === undefined) return false;
  const from = unpacked(background);
  const way = minus(unpacked(Number.parseInt(ink.slice(1), 16)), from);
  const length = Math.hypot(...way);
  if (length < TELLABLE) return true;
  const enough = Math.max(LEAST_INK, ENOUGH_INK * Math.min(1, thickness));
  for (let at = 0; at < patch.length; at += 4) {
    const step = minus(unpacked(packed(patch, at)), from);
    const share = dot(step, way) / length ** 2;
    const stray = Math.hypot(...minus(step, [way[0] * share, way[1] * share, way[2] * share]));
    if (share >= enough && stray <= STRAY) return true;
  }
  return false;
}

/** The background: the colour of most pixels, as `0xrrggbb`. */
function commonest(patch: Uint8ClampedArray): number | undefined {
  const counts = new Map<number, number>();
  for (let at = 0; at < patch.length; at += 4) {
    const pixel = packed(patch, at);
    counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

const packed = (patch: Uint8ClampedArray, at: number): number =>
  ((patch[at] ?? 0) << 16) | ((patch[at + 1] ?? 0) << 8) | (patch[at + 2] ?? 0);

const unpacked = (pixel: number): Colour => [
  (pixel >> 16) & 0xff,
  (pixel >> 8) & 0xff,
  pixel & 0xff,
];

const minus = (a: Colour, b: Colour): Colour => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Colour, b: Colour): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
