/** Inter as style rules that carry the font with them, for pictures and pages that load nothing. */
import { toBase64 } from "./base64.ts";
import type { FontFile } from "./format.ts";

const FAMILY = "Inter Variable";

/** One `@font-face` a file; nothing in it that XML or HTML could take for markup. */
export const fontFaces = (fonts: readonly FontFile[]): string =>
  fonts
    .map(
      ({ bytes, range }) =>
        `@font-face{font-family:"${FAMILY}";font-weight:100 900;src:url(data:font/woff2;base64,${toBase64(bytes)}) format("woff2");unicode-range:${range}}`,
    )
    .join("\n");
