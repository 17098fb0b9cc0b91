/** Pictures without a browser: resvg draws the very SVG that the app draws, in the same Inter. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { inter, resvg } from "virtual:picture-files";
import { forText, readRange } from "../core/formats/unicode-range.ts";
import { familyOf, unpackedAs } from "./raster-fonts.ts";

const parts = inter.map((files, index) => ({
  ...files,
  family: familyOf(index),
  covers: readRange(files.range),
}));

const read = (address: string): Promise<Uint8Array> => readFile(fileURLToPath(address));

/** Once for the process. */
let started: Promise<void> | undefined;

/** PNG of the SVG, that many pixels wide. */
export async function rasterise(svg: string, width: number): Promise<Uint8Array> {
  started ??= read(resvg).then(initWasm);
  await started;
  const fonts = await Promise.all(
    forText(parts, svg).flatMap(({ fixed, family }) =>
      fixed.map(async (address) => unpackedAs(family, await read(address))),
    ),
  );
  const drawing = new Resvg(inFamilies(svg), {
    fitTo: { mode: "width", value: width },
    font: {
      fontBuffers: fonts,
      defaultFontFamily: familyOf(0),
      sansSerifFamily: familyOf(0),
    },
  });
  try {
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    drawing.free();
  }
}

/** Each run of letters in the family that has them. */
const inFamilies = (svg: string): string =>
  svg.replaceAll(
    /(<text[^>]*>)([^<]*)(?=<\/text>)/g,
    (_, opening: string, text: string) => `${opening}${runsOf(text)}`,
  );

function runsOf(text: string): string {
  let written = "";
  let before = 0;
  for (const letter of text) {
    const part = partOf(letter, before);
    if (part !== before) written += before === 0 ? "" : "</tspan>";
    if (part !== before && part !== 0) written += `<tspan font-family="${familyOf(part)}">`;
    written += letter;
    before = part;
  }
  return before === 0 ? written : `${written}</tspan>`;
}

/** The part that has the letter; one that none has stays with those before it. */
function partOf(letter: string, before: number): number {
  const point = letter.codePointAt(0) ?? 0;
  if (parts[0]?.covers(point)) return 0;
  const part = parts.findIndex(({ covers }) => covers(point));
  return part < 0 ? before : part;
}

/** Letters of the SVG's text that Inter lacks, each once: they are not drawn. */
export function lettersMissing(svg: string): readonly string[] {
  const text = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, inner]) => inner).join("");
  return [...new Set(text)].filter((letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return !/[\p{C}\p{Z}\p{M}]/u.test(letter) && !parts.some(({ covers }) => covers(point));
  });
}
