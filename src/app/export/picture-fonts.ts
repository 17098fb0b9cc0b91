/** Inter for a picture: the subsets that its text needs, in the picture itself, since it loads nothing. */
import cyrillicExt from "@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url";
import cyrillic from "@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url";
import greekExt from "@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url";
import greek from "@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url";
import latinExt from "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url";
import latin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import vietnamese from "@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url";
import unicodeRanges from "@fontsource-variable/inter/unicode.json";
import { fontFaces } from "../../core/formats/font-faces.ts";
import type { FontFile } from "../../core/formats/format.ts";
import { forText } from "../../core/formats/unicode-range.ts";
import { type Result, success } from "../../core/problem.ts";
import { fontBytes } from "./font-bytes.ts";
import { pictureFault } from "./picture-problem.ts";

interface Subset {
  readonly url: string;
  /** As CSS has it: `U+0000-00FF,U+0131`. */
  readonly range: string;
}

export const SUBSETS: readonly Subset[] = [
  { url: latin, range: unicodeRanges.latin },
  { url: latinExt, range: unicodeRanges["latin-ext"] },
  { url: cyrillic, range: unicodeRanges.cyrillic },
  { url: cyrillicExt, range: unicodeRanges["cyrillic-ext"] },
  { url: greek, range: unicodeRanges.greek },
  { url: greekExt, range: unicodeRanges["greek-ext"] },
  { url: vietnamese, range: unicodeRanges.vietnamese },
];

/** The subsets with a character of the text; what Inter has not falls to the system's fonts, as on screen. */
export const subsetsFor = (text: string): readonly Subset[] => forText(SUBSETS, text);

/** The files for the text, each loaded once. */
export async function interFiles(text: string): Promise<Result<readonly FontFile[]>> {
  try {
    return success(
      await Promise.all(
        subsetsFor(text).map(async ({ url, range }) => ({ range, bytes: await fontBytes(url) })),
      ),
    );
  } catch {
    return pictureFault("picture-font");
  }
}

/** `@font-face` rules for the text, with the fonts in them. */
export async function fontCss(text: string): Promise<Result<string>> {
  const files = await interFiles(text);
  return files.ok ? success(fontFaces(files.value)) : files;
}
