/** Python's lines as its grammar sees them: brackets and backslashes carry on, comments and docstrings are gone. */

export interface LogicalLine {
  /** Columns before the first character. */
  readonly indent: number;
  readonly text: string;
}

const MOST_LINES = 20_000;

export function logicalLines(source: string): readonly LogicalLine[] {
  const lines: LogicalLine[] = [];
  let [depth, indent, text] = [0, 0, ""];
  for (const raw of withoutLongStrings(source).split("\n").slice(0, MOST_LINES)) {
    const line = raw.replace(/\t/g, "    ");
    const { code, opened } = codeOf(line);
    if (depth === 0 && text === "") indent = line.length - line.trimStart().length;
    text += ` ${code.replace(/\\\s*$/, "")}`;
    depth = Math.max(0, depth + opened);
    if (depth > 0 || /\\\s*$/.test(code)) continue;
    const whole = text.trim();
    if (whole !== "") lines.push({ indent, text: whole });
    text = "";
  }
  return lines;
}

/** Docstrings say nothing that is drawn. */
const withoutLongStrings = (source: string): string =>
  source.replace(/\r\n?/g, "\n").replace(/("""|''')[^]*?\1/g, '""');

/** The line without its comment, and how many brackets it leaves open. */
function codeOf(line: string): { readonly code: string; readonly opened: number } {
  let [quote, opened] = ["", 0];
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? "";
    if (quote !== "") {
      if (letter === "\\") at += 1;
      else if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "#") return { code: line.slice(0, at), opened };
    else if ("([{".includes(letter)) opened += 1;
    else if (")]}".includes(letter)) opened -= 1;
  }
  return { code: line, opened };
}
