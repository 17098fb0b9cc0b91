/** Inter for a picture: the subsets that its text needs, as data URLs, since a picture loads nothing itself. */
import cyrillicExt from "@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url";
import cyrillic from "@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url";
import greekExt from "@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url";
import greek from "@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url";
import latinExt from "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url";
import latin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import vietnamese from "@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url";
import unicodeRanges from "@fontsource-variable/inter/unicode.json";
import { forText } from "../../core/formats/unicode-range.ts";
import { type Result, success } from "../../core/problem.ts";
import { pictureFault } from "./picture-problem.ts";

export const PICTURE_FONT = "Inter Variable";

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

const loaded = new Map<string, Promise<string>>();

/** `@font-face` rules for the text, with the fonts in them. */
export async function fontCss(text: string): Promise<Result<string>> {
  try {
    return success((await Promise.all(subsetsFor(text).map(fontFace))).join("\n"));
  } catch {
    return pictureFault("picture-font");
  }
}

async function fontFace({ url, range }: Subset): Promise<string> {
  const load = loaded.get(url) ?? asDataUrl(url);
  loaded.set(url, load);
  // A failure is not remembered, so that the next export tries again.
  load.catch(() => loaded.delete(url));
  const source = `url(${await load}) format("woff2")`;
  return `@font-face{font-family:"${PICTURE_FONT}";font-weight:100 900;src:${source};unicode-range:${range}}`;
}

async function asDataUrl(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return `data:font/woff2;base64,${btoa(letters.join(""))}`;
}
