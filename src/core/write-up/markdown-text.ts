/** A person's words in Markdown, where they stay words: nothing in them becomes markup, HTML or a link. */

/** What CommonMark, tables and the mathematics of some programs could take for theirs. */
const SIGNS = /[\\`*_{}[\]<>#|~$!&^=@]/g;
/** What begins a list, a rule or a heading at the start of a line. */
const OPENING = /^(?:[-+]|(?<number>\d{1,9})(?<sign>[.)]))/;
/** Programs make links of bare addresses. */
const ADDRESS = /(?<=\b(?:https?|ftp|www|mailto|xmpp))[:.]/gi;

/** One line of it: a heading, a cell, an item. */
export const mdLine = (text: string): string => mdPlain(text.replace(/\s+/g, " ").trim());

function mdPlain(line: string): string {
  const escaped = line.replace(SIGNS, "\\$&").replace(ADDRESS, "\\$&");
  return escaped.replace(OPENING, (begin, number?: string, sign?: string) =>
    number === undefined ? `\\${begin}` : `${number}\\${sign}`,
  );
}

/** Lines as they were written, each in a paragraph of its own where blank ones part them. */
export const mdText = (text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map((line) => mdPlain(line.replace(/[^\S\n]+/g, " ").trim()))
    .join("\n")
    .trim()
    .replace(/\n{2,}/g, "\n\n")
    .replace(/(?<!\n)\n(?!\n)/g, "\\\n");

/** A cell of a table, whose lines are parted by the one tag that all programs know. */
export const mdCell = (text: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map(mdLine)
    .filter((line) => line !== "")
    .join("<br>");

export function mdTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads.map(mdLine)), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}
