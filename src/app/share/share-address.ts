/** Addresses around a link: the link itself, the page to embed, and the HTML that embeds it. */
import { escaped } from "../../core/scene/xml.ts";
import { LINK } from "../../core/share/link-lengths.ts";
import { EMBED } from "../../core/share/design-hash.ts";

/** Where the app is, without what is asked of it. */
type Place = Pick<Location, "origin" | "pathname">;

export const linkTo = (hash: string, { origin, pathname }: Place): string =>
  `${origin}${pathname}${hash}`;

/** What is to be said of a link of so many characters; `undefined` where the design is too much for any. */
export function lengthAdvice(length: number | undefined): "none" | "long" | "file" {
  if (length === undefined || length > LINK.longest) return "file";
  return length > LINK.long ? "long" : "none";
}

/** HTML that shows the design within a page; the title is what a screen reader calls it. */
export const embedSnippet = (hash: string, title: string, { origin, pathname }: Place): string =>
  `<iframe src="${escaped(`${origin}${pathname}?${EMBED}${hash}`)}" title="${escaped(title)}" ` +
  'width="800" height="500" style="border:0" loading="lazy"></iframe>';
