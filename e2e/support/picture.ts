/** A PNG in a test: its pixels, compared with where the scene says that things are. */
import { readdirSync, readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { readMetrics } from "../../scripts/vite/font-metrics.ts";
import { readCatalogue } from "../../src/core/catalogue/palette-file.ts";
import type { Diagram } from "../../src/core/document/types.ts";
import { CARD_TEXT_X } from "../../src/core/scene/geometry.ts";
import { measureWith } from "../../src/core/scene/measure-inter.ts";
import { buildScene, type Scene } from "../../src/core/scene/scene.ts";
import { colour, edgeColour, type Theme } from "../../src/core/scene/tokens.ts";

/** The scene of a document, made here and not in the page. */
export function sceneOf(document: Diagram): Scene {
  const files = readdirSync("palettes").filter((name) => name !== "schema.json");
  const catalogue = readCatalogue(
    files.map((name): unknown => JSON.parse(readFileSync(`palettes/${name}`, "utf8"))),
  );
  if (!catalogue.ok) throw new Error("The palettes cannot be read");
  return buildScene(document, catalogue.value, { measure: measureWith(readMetrics()) });
}

/** In px of the picture. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class Picture {
  readonly #png: PNG;
  readonly #scale: number;
  readonly #corner: { readonly x: number; readonly y: number };

  /** `corner` is the picture's upper left in px of the canvas, `scale` how many of its px one of those is. */
  constructor(bytes: Buffer, corner: { readonly x: number; readonly y: number }, scale: number) {
    this.#png = PNG.sync.read(bytes);
    this.#corner = corner;
    this.#scale = scale;
  }

  get size() {
    return { width: this.#png.width, height: this.#png.height };
  }

  /** Red, green, blue and alpha of the pixel in the very corner. */
  get ground(): readonly number[] {
    return [...this.#png.data.subarray(0, 4)];
  }

  /** Ids of edges and boxes that are not to be seen where the scene has them. */
  missing({ edges, boxes }: Scene, theme: Theme): readonly string[] {
    const lines = edges.filter(({ route, look }) =>
      route.points.slice(1).every((to, index) => {
        const from = route.points[index] ?? to;
        // As long as the longest gap of a dashed line, and a little to both sides of it.
        const area = {
          x: (from.x + to.x) / 2 - 8,
          y: (from.y + to.y) / 2 - 8,
          width: 16,
          height: 16,
        };
        return !this.#shows(area, edgeColour(look.family, theme));
      }),
    );
    const cards = boxes.filter(({ kind }) => kind === "card");
    const outlines = cards.filter(({ position, size }) => {
      const left = { x: position.x - 3, y: position.y + size.height / 2 - 2, width: 6, height: 4 };
      return !this.#shows(left, colour("line-strong", theme));
    });
    const labels = cards.filter(({ position, size }) => {
      const text = { x: position.x + CARD_TEXT_X, y: position.y, width: 40, height: size.height };
      return !this.#shows(text, colour("ink", theme));
    });
    return [
      ...lines.map(({ id }) => `line ${id}`),
      ...outlines.map(({ id }) => `outline ${id}`),
      ...labels.map(({ id }) => `label ${id}`),
    ];
  }

  /** Ids of boxes that another picture of the scene does not show in the same colours at the same places. */
  unlike(other: Picture, { boxes }: Scene): readonly string[] {
    const differs = (area: Area): boolean =>
      distance(this.#tone(area), other.#tone(area)) > SAME_TONE;
    return boxes
      .filter(({ position, size }) =>
        PARTS.some((down) =>
          PARTS.some((across) =>
            differs({
              x: position.x + size.width * across - PATCH / 2,
              y: position.y + size.height * down - PATCH / 2,
              width: PATCH,
              height: PATCH,
            }),
          ),
        ),
      )
      .map(({ id }) => id);
  }

  /** The mean of an area: two programs smooth the edges of letters and lines each in their own way. */
  #tone(area: Area): Pixel {
    const pixels = this.#pixelsIn(area);
    return [0, 1, 2].map(
      (part) => pixels.reduce((sum, pixel) => sum + (pixel[part] ?? 0), 0) / pixels.length,
    );
  }

  /** Whether some pixel of an area (px of the canvas) is clearly nearer to that colour than to the ground there. */
  #shows(area: Area, hex: string): boolean {
    const ink = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    const pixels = this.#pixelsIn(area);
    const near = distance(commonest(pixels), ink) * CLEARLY;
    return pixels.some((pixel) => distance(pixel, ink) < near);
  }

  #pixelsIn(area: Area): readonly Pixel[] {
    const { x, y, width, height } = this.#pixels(area);
    return Array.from({ length: width * height }, (_, index) => {
      const column = x + (index % width);
      const row = y + Math.floor(index / width);
      const at = (row * this.#png.width + column) * 4;
      return [...this.#png.data.subarray(at, at + 3)];
    });
  }

  #pixels({ x, y, width, height }: Area): Area {
    return {
      x: Math.round((x - this.#corner.x) * this.#scale),
      y: Math.round((y - this.#corner.y) * this.#scale),
      width: Math.round(width * this.#scale),
      height: Math.round(height * this.#scale),
    };
  }
}

type Pixel = readonly number[];

/** Where a box is looked at, from one border to the other, and in how wide a patch (px of the canvas). */
const PARTS = [0, 0.25, 0.5, 0.75, 1];
const PATCH = 8;
/** Of 441 from black to white. */
const SAME_TONE = 30;

/** A thin dot at 1× is never all ink: of the way from the ground to it, this much may be left. */
const CLEARLY = 0.6;

const distance = (a: Pixel, b: Pixel): number =>
  Math.hypot(...a.map((part, channel) => part - (b[channel] ?? 0)));

/** What most of an area is: the ground on which things are drawn. */
function commonest(pixels: readonly Pixel[]): Pixel {
  const counts = new Map<string, { readonly pixel: Pixel; count: number }>();
  for (const pixel of pixels) {
    const entry = counts.get(pixel.join()) ?? { pixel, count: 0 };
    entry.count += 1;
    counts.set(pixel.join(), entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.pixel ?? [];
}
