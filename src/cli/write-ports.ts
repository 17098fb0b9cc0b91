/** What the writers of core are lent on the command line: Inter, resvg and PDFKit, each loaded when it is asked for. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { inter } from "virtual:picture-files";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import type { FixedFont, FontFile, WritePorts } from "../core/formats/format.ts";
import { forText } from "../core/formats/unicode-range.ts";
import { t } from "../core/messages/late.ts";
import { success } from "../core/problem.ts";
import type { Picture } from "../core/scene/picture.ts";
import { pictureSize } from "../core/scene/picture-size.ts";
import { measure } from "./assets.ts";

const WEIGHTS = [400, 500, 600] as const;

/** `say` is told what a person should know of the file that is written. */
export const writePorts = (catalogue: Catalogue, say: (text: string) => void): WritePorts => ({
  catalogue,
  measure,
  icons: async () => (await import("virtual:icons")).default,
  fonts: async (text) => success(await variableFonts(text)),
  fixedFonts: async (text) => success(await fixedFonts(text)),
  rasterise: async (picture) => success(await drawn(picture, say)),
  pdf: async (picture, fonts) => {
    const { writePdf } = await import("../adapters/pdf.ts");
    return writePdf(picture, fonts);
  },
});

async function drawn({ svg, frame, scale }: Picture, say: (text: string) => void) {
  const { lettersMissing, rasterise } = await import("./raster.ts");
  const size = pictureSize(frame.size, scale);
  if (size.reduced !== undefined)
    say(t("cli.renderReduced", { wanted: scale, scale: Math.floor(size.scale * 100) / 100 }));
  const missing = lettersMissing(svg);
  if (missing.length > 0) say(t("cli.renderLetters", { letters: missing.slice(0, 20).join(" ") }));
  return rasterise(svg, size.width);
}

const variableFonts = (text: string): Promise<readonly FontFile[]> =>
  Promise.all(
    forText(inter, text).map(async ({ range, variable }) => ({
      bytes: await read(variable),
      range,
    })),
  );

const fixedFonts = (text: string): Promise<readonly FixedFont[]> =>
  Promise.all(
    forText(inter, text).flatMap(({ range, fixed }) =>
      WEIGHTS.map(async (weight, index) => ({
        bytes: await read(fixed[index] ?? ""),
        range,
        weight,
      })),
    ),
  );

const read = (address: string): Promise<Uint8Array> => readFile(fileURLToPath(address));
