/** The words of a label without the markup of the tool that drew it. What only looks like markup stays. */
import { FOREIGN_LIMITS } from "./foreign-drawing.ts";

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: " ",
    ge: "≥",
    le: "≤",
    ne: "≠",
    rarr: "→",
    larr: "←",
    harr: "↔",
    middot: "·",
    bull: "•",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    times: "×",
    copy: "©",
    reg: "®",
    trade: "™",
    deg: "°",
    micro: "µ",
    plusmn: "±",
    laquo: "«",
    raquo: "»",
  }),
);

/** `&lt;`, `&#60;`, `&#x3c;` as the characters they stand for; others stay as they are. */
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(String(name).toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    const isText = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isText ? String.fromCodePoint(code) : " ";
  });

/** Tags that begin a new line; all others are dropped in place. */
const BREAKS = /<\/?(?:br|p|div|li|ul|ol|tr|td|h[1-6]|hr|table)(?=[\s/>])[^<>]*>/gi;
const HIDDEN = /<(style|script)(?=[\s/>])[^<>]*>[^]*?<\/\1\s*>/gi;
/** Known tags only: `List<int>` is no markup. */
const TAGS =
  /<\/?(?:b|i|u|s|em|strong|span|font|small|big|sub|sup|code|pre|a|img|center|tt|mark|del|ins|label|tbody|thead|th|caption|svg|path|blockquote|style|script)(?=[\s/>])[^<>]*>/gi;

/** The text of a label written in HTML. */
export const textOfHtml = (html: string): string =>
  tidyLines(withoutEntities(cut(html).replace(HIDDEN, "").replace(BREAKS, "\n").replace(TAGS, "")));

/** The text of a label in Markdown, or in plain words, where the tool also takes simple tags. */
export const textOfMarkdown = (text: string): string =>
  textOfHtml(
    cut(text)
      .replaceAll("\\n", "\n")
      .replace(/(\*\*|__)(?=\S)([^\n]{1,400}?)(?<=\S)\1/g, "$2")
      .replace(/^\s*#{1,6}\s+/gm, ""),
  );

/** Lines without what no font draws and without blank ones; never longer than a label may be. */
export const tidyLines = (text: string): string =>
  cut(text)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff]|\ufe0f/g, "")
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/[^\S\n]+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");

const cut = (text: string): string =>
  text.length <= FOREIGN_LIMITS.label * 8 ? text : text.slice(0, FOREIGN_LIMITS.label * 8);
