import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { type Result, success } from "../../core/problem.ts";
import { type CheckedDrawing, exportPng, type PngPorts } from "./export-png.ts";
import type { PictureSize } from "../../core/scene/picture-size.ts";
import { pictureFault } from "./picture-problem.ts";
import type { Raster } from "./raster.ts";

const drawing: CheckedDrawing = {
  svg: "<svg/>",
  size: { width: 300, height: 200 },
  fontCss: "",
  probes: [{ part: "line", x: 10, y: 10, width: 9, height: 9, thickness: 1, colour: "#000000" }],
  behind: "#ffffff",
};

const blobOf = (png: PNG): Blob =>
  new Blob([new Uint8Array(PNG.sync.write(png))], { type: "image/png" });
const small = blobOf(new PNG({ width: 2, height: 2 }));
const INK = Uint8ClampedArray.of(255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 255);
const BLANK = new Uint8ClampedArray(12).fill(255);

/** A browser that draws pictures up to an area, and empty ones beyond. */
function browserDrawing(area = Number.POSITIVE_INFINITY, change: Partial<Raster> = {}) {
  const sizes: PictureSize[] = [];
  const ports: PngPorts = {
    rasterise: async (_, pixels) => {
      sizes.push(pixels);
      const { width, height } = pixels;
      const patches = [width * height > area ? BLANK : INK];
      return success({
        size: { width, height },
        look: () => patches,
        encode: async () => small,
        ...change,
      });
    },
  };
  return { sizes, ports };
}

const code = (result: Result<unknown>): string =>
  result.ok ? "ok" : (result.problems[0]?.code ?? "");

describe("exporting a PNG", () => {
  it("gives a picture of the size asked for", async () => {
    const made = await exportPng(drawing, { scale: 2 }, browserDrawing().ports);
    if (!made.ok) throw new Error(made.problems[0]?.message);
    expect(made.value).toEqual({ blob: small, size: { width: 600, height: 400, scale: 2 } });
  });

  it("says when it had to be smaller than asked for", async () => {
    const wide = { ...drawing, size: { width: 30_000, height: 200 } };
    const made = await exportPng(wide, { scale: 1 }, browserDrawing().ports);
    expect(made.ok && made.value.size).toMatchObject({ width: 16_384, reduced: "side" });
  });

  it("tries again smaller where the browser's own limit is lower, and says so", async () => {
    const large = { ...drawing, size: { width: 6_000, height: 6_000 } };
    const { ports, sizes } = browserDrawing(20_000_000);
    const made = await exportPng(large, { scale: 1 }, ports);
    expect(made.ok && made.value.size).toMatchObject({ width: 4_096, reduced: "area" });
    expect(sizes.map(({ width }) => width)).toEqual([6_000, 4_096]);
  });

  it("is not called done when it is blank, broken or of another size", async () => {
    const blank = browserDrawing(0);
    expect(code(await exportPng(drawing, { scale: 1 }, blank.ports))).toBe("picture-blank");
    expect(blank.sizes).toHaveLength(1);
    const broken = browserDrawing(undefined, { encode: () => Promise.reject(new Error("broken")) });
    expect(code(await exportPng(drawing, { scale: 1 }, broken.ports))).toBe("picture-failed");
    const empty = browserDrawing(undefined, { encode: async () => null });
    expect(code(await exportPng(drawing, { scale: 1 }, empty.ports))).toBe("picture-blank");
    const other = browserDrawing(undefined, { size: { width: 299, height: 200 } });
    expect(code(await exportPng(drawing, { scale: 1 }, other.ports))).toBe("picture-size");
    const failing = { rasterise: async () => pictureFault("picture-font") };
    expect(code(await exportPng(drawing, { scale: 1 }, failing))).toBe("picture-font");
  });

  it("ends early when it is cancelled", async () => {
    const stop = new AbortController();
    let looked = 0;
    const { ports } = browserDrawing(undefined, {
      look: () => {
        looked += 1;
        return [INK];
      },
    });
    const stopping: PngPorts = {
      rasterise: async (...asked) => {
        const drawn = await ports.rasterise(...asked);
        stop.abort();
        return drawn;
      },
    };
    const made = await exportPng(drawing, { scale: 1, signal: stop.signal }, stopping);
    expect(code(made)).toBe("picture-cancelled");
    expect(looked).toBe(0);
  });
});
