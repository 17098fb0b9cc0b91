/** Inter for a PDF: a file for each weight of the subsets that its text needs. */
import unicodeRanges from "@fontsource/inter/unicode.json";
import type { FixedFont } from "../../core/formats/format.ts";
import { forText } from "../../core/formats/unicode-range.ts";
import { type Result, success } from "../../core/problem.ts";
import { fontBytes } from "./font-bytes.ts";
import { pictureFault } from "./picture-problem.ts";

const urls = import.meta.glob<string>(
  "/node_modules/@fontsource/inter/files/inter-*-{400,500,600}-normal.woff",
  { eager: true, query: "?url", import: "default" },
);

const WEIGHTS = [400, 500, 600] as const;

/** The letters of plain English first: they stand in for what no other part has. */
const PARTS = Object.entries(unicodeRanges)
  .toSorted(([a], [b]) => Number(b === "latin") - Number(a === "latin"))
  .flatMap(([subset, range]) =>
    WEIGHTS.map((weight) => ({
      range,
      weight,
      url:
        urls[`/node_modules/@fontsource/inter/files/inter-${subset}-${weight}-normal.woff`] ?? "",
    })),
  );

export async function fixedFonts(text: string): Promise<Result<readonly FixedFont[]>> {
  try {
    return success(
      await Promise.all(
        // A digit, so that a text of other letters has the plain ones beside them.
        forText(PARTS, `${text}0`).map(async ({ range, weight, url }) => ({
          range,
          weight,
          bytes: await fontBytes(url),
        })),
      ),
    );
  } catch {
    return pictureFault("picture-font");
  }
}
