/** Whether a picture shows what it should: places where ink of a known colour is expected, and the verdict. */
import { type Result, success } from "../../core/problem.ts";
import { pictureFault } from "./picture-problem.ts";

/** What a probe looks for; each part must be there for itself. */
export type Part = "line" | "text";

/** A place in the drawing (canvas px) where something of this colour must be seen. */
export interface Probe {
  readonly part: Part;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `#rrggbb` */
  readonly colour: string;
}

/** Ink of a thin line is blended with what lies behind it: this share of it is enough. */
const ENOUGH_INK = 0.3;
/** How far (0 to 441) a blended colour may lie beside the straight way from background to ink. */
const STRAY = 48;
/** Below this distance ink and background cannot be told apart. */
const TELLABLE = 12;
/** A box laid over a line may hide some probes by right; a picture without lines hides all. */
const MAY_HIDE = 0.25;

/** Judges the picture by its patches, one RGBA patch a probe, in the same order. */
export function judgePicture(
  probes: readonly Probe[],
  patches: readonly Uint8ClampedArray[],
  size: { readonly width: number; readonly height: number },
): Result<undefined> {
  const shown = probes.map(({ colour }, index) => showsInk(patches[index] ?? none, colour));
  const parts = new Set(probes.map(({ part }) => part));
  const missing = [...parts].flatMap((part) => {
    const its = shown.filter((_, index) => probes[index]?.part === part);
    const unseen = its.filter((isShown) => !isShown).length;
    return unseen > its.length * MAY_HIDE ? [{ unseen, all: its.length }] : [];
  });
  const [worst] = missing.sort((a, b) => b.unseen - a.unseen);
  if (!worst) return success(undefined);
  return shown.includes(true)
    ? pictureFault("picture-incomplete", { missing: worst.unseen, all: worst.all })
    : pictureFault("picture-blank", { ...size });
}

const none = new Uint8ClampedArray();

type Colour = readonly [red: number, green: number, blue: number];

/** Whether some pixel of the patch lies on the way from the patch's background to the colour. */
export function showsInk(patch: Uint8ClampedArray, colour: string): boolean {
  const ink = readColour(colour);
  const pixels = readPixels(patch);
  const background = commonest(pixels);
  if (background === undefined) return false;
  const way = minus(ink, background);
  const length = Math.hypot(...way);
  if (length < TELLABLE) return true;
  return pixels.some((pixel) => {
    const from = minus(pixel, background);
    const share = dot(from, way) / length ** 2;
    const stray = Math.hypot(...minus(from, [way[0] * share, way[1] * share, way[2] * share]));
    return share >= ENOUGH_INK && stray <= STRAY;
  });
}

function readPixels(patch: Uint8ClampedArray): readonly Colour[] {
  return Array.from({ length: patch.length / 4 }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = patch.subarray(index * 4);
    return [red, green, blue];
  });
}

function commonest(pixels: readonly Colour[]): Colour | undefined {
  const counts = new Map<string, { readonly pixel: Colour; count: number }>();
  for (const pixel of pixels) {
    const entry = counts.get(pixel.join()) ?? { pixel, count: 0 };
    entry.count += 1;
    counts.set(pixel.join(), entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.pixel;
}

const readColour = (text: string): Colour => [
  Number.parseInt(text.slice(1, 3), 16),
  Number.parseInt(text.slice(3, 5), 16),
  Number.parseInt(text.slice(5, 7), 16),
];

const minus = (a: Colour, b: Colour): Colour => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: Colour, b: Colour): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
