/** Pictures opened by programs that are not ours: rsvg-convert for SVG, pdftotext for PDF. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { writePdf } from "../src/adapters/pdf.ts";
import { rasterise } from "../src/cli/raster.ts";
import { draw } from "../src/core/document/draw.ts";
import { parseDiagram } from "../src/core/document/parse.ts";
import type { Diagram } from "../src/core/document/types.ts";
import type { FixedFont, Format } from "../src/core/formats/format.ts";
import { pdf } from "../src/core/formats/pdf.ts";
import { svg } from "../src/core/formats/svg.ts";
import { forText } from "../src/core/formats/unicode-range.ts";
import { testPorts } from "../src/core/formats/writers/test-ports.ts";
import { success } from "../src/core/problem.ts";
import { drawPicture, type PictureOptions, USUAL_PICTURE } from "../src/core/scene/picture.ts";
import { findOpener } from "./find-openers.mjs";

const require = createRequire(import.meta.url);
const ranges = Object.entries(
  JSON.parse(
    readFileSync(require.resolve("@fontsource-variable/inter/unicode.json"), "utf8"),
  ) as Record<string, string>, // the package's own file
).toSorted(([a], [b]) => Number(b === "latin") - Number(a === "latin"));

const INTER: readonly FixedFont[] = ranges.flatMap(([subset, range]) =>
  ([400, 500, 600] as const).map((weight) => ({
    range,
    weight,
    bytes: new Uint8Array(
      readFileSync(
        require.resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`),
      ),
    ),
  })),
);

const ports = {
  ...testPorts,
  fixedFonts: async (text: string) => success(forText(INTER, text)),
  pdf: writePdf,
};

async function written(
  format: Format,
  diagram: Diagram,
  options: Partial<PictureOptions> = {},
): Promise<Uint8Array> {
  const file = await format.write?.(diagram, ports, { ...USUAL_PICTURE, ...options });
  if (!file?.ok) throw new Error(file?.problems[0]?.message);
  return file.value;
}

/** What the program writes for these bytes. */
function opened(
  program: Parameters<typeof findOpener>[0],
  args: readonly string[],
  bytes: Uint8Array,
): Buffer {
  const { status, stdout, stderr } = spawnSync(findOpener(program), args, {
    input: bytes,
    maxBuffer: 100_000_000,
  });
  if (status !== 0) throw new Error(`${program}: ${String(stderr)}`);
  return stdout;
}

const template = (id: string): Diagram => {
  const read = parseDiagram(readFileSync(`templates/${id}.json`, "utf8"));
  if (!read.ok) throw new Error(`${id} cannot be read`);
  return read.value;
};

const hostile: Diagram = {
  ...draw(
    `k=kafka '<script>alert(1)</script>'; m=model-server 'Say "R & D"'; n=note 'Привет **bold** ~~gone~~'; t=text 'שלום'`,
    "k>m event; m>k metric",
  ),
  title: "</svg><b>Ad click & more</b>",
};

describe("an exported SVG in librsvg", () => {
  it.each(["light", "dark"] as const)("is drawn %s, at its size and scale", async (theme) => {
    const diagram = template("rag-document-qa");
    const picture = PNG.sync.read(
      opened("rsvg-convert", ["-f", "png"], await written(svg, diagram, { theme, scale: 2 })),
    );
    const { frame } = drawPicture(diagram, { ...testPorts, icons: {} }, USUAL_PICTURE);
    expect([picture.width, picture.height]).toEqual([
      Math.round(frame.size.width * 2),
      Math.round(frame.size.height * 2),
    ]);
    const ground = theme === "light" ? [255, 255, 255, 255] : [0x13, 0x13, 0x19, 255];
    expect([...picture.data.subarray(0, 4)]).toEqual(ground);
    const inked = picture.data.reduce(
      (sum, value, at) => sum + Number(at % 4 === 0 && value !== ground[0]),
      0,
    );
    expect(inked).toBeGreaterThan(picture.width * picture.height * 0.05);
  });

  it("is well-formed whatever its labels hold, and clear where it has no ground", async () => {
    const bytes = await written(svg, hostile, { transparent: true, words: true });
    const picture = PNG.sync.read(opened("rsvg-convert", ["-f", "png"], bytes));
    expect(picture.data[3]).toBe(0);
  });

  it("is cut off where a rectangle of the canvas was drawn", async () => {
    const region = { position: { x: 40, y: 10 }, size: { width: 60, height: 30 } };
    const options = { title: false, legend: false, part: { kind: "region", region } } as const;
    const picture = PNG.sync.read(
      opened("rsvg-convert", ["-f", "png"], await written(svg, hostile, options)),
    );
    expect([picture.width, picture.height]).toEqual([60, 30]);
  });
});

/** The share of pixels that look another way in the other picture, by more than an edge's shade. */
function difference(one: PNG, other: PNG): number {
  let apart = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const off = [0, 1, 2].map((channel) =>
      Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)),
    );
    if (Math.max(...off) > SHADE) apart += 1;
  }
  return apart / (one.data.length / 4);
}
const SHADE = 60;

describe("an exported SVG in librsvg and in resvg", () => {
  it("is the same picture, but for the letters that a system has", async () => {
    const shapes = new TextDecoder()
      .decode(await written(svg, template("rag-document-qa"), { words: true, scale: 2 }))
      .replace(/<text[^>]*>.*?<\/text>/g, "");
    const [, width = ""] = /^<svg [^>]*width="([\d.]+)"/.exec(shapes) ?? [];
    const ours = PNG.sync.read(Buffer.from(await rasterise(shapes, Math.round(Number(width)))));
    // A part of a pixel is rounded up by one of them, and down by the other.
    const size = ["-w", String(ours.width), "-h", String(ours.height)];
    const drawn = (text: string): PNG =>
      PNG.sync.read(opened("rsvg-convert", ["-f", "png", ...size], Buffer.from(text)));
    const theirs = drawn(shapes);
    expect(difference(ours, theirs)).toBeLessThan(0.002);
    // The look finds what is missing.
    const other = shapes.replace(/<path /g, '<path visibility="hidden" ');
    expect(difference(ours, drawn(other))).toBeGreaterThan(0.004);
  });
});

const textOf = (bytes: Uint8Array): string =>
  String(opened("pdftotext", ["-layout", "-enc", "UTF-8", "-", "-"], bytes)).replace(/\s+/g, " ");

describe("an exported PDF in poppler", () => {
  it("has every label as text that can be selected", async () => {
    const diagram = template("rag-document-qa");
    const text = textOf(await written(pdf, diagram)).replaceAll(" ", "");
    const { scene } = drawPicture(diagram, { ...testPorts, icons: {} }, USUAL_PICTURE);
    const lines = [
      scene.title.text,
      ...scene.lanes.map(({ name }) => name),
      ...scene.boxes.flatMap(({ title, subtitle, pieces }) =>
        pieces.length > 0 ? [] : [...title, subtitle],
      ),
    ];
    expect(lines.filter((line) => !text.includes(line.replaceAll(" ", "")))).toEqual([]);
  });

  it("says words that look like markup, and letters of other alphabets that Inter has", async () => {
    const text = textOf(await written(pdf, hostile, { words: true }));
    for (const words of [
      "<script>alert(1)",
      'Say "R & D"',
      "Привет",
      "bold",
      "</svg><b>Ad click & more</b>",
      "events",
    ])
      expect(text).toContain(words);
    expect(await pdf.losses?.(hostile)).toEqual([
      "The file is to be read, not to go on with: keep the design itself as PNG, SVG or Loopboard file.",
      "A text has letters that a PDF of ours cannot draw; they become squares.",
    ]);
  });
});
