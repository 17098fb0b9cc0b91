/** Where in the text of a design its elements stand. The text has been read already, so it is sound JSON. */

/** Lines and columns count from 1, columns in UTF-16 units; the end is the first column behind it. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export interface Places {
  /** The `"id": "…"` of a node or an edge. */
  element(id: string): Region | undefined;
  /** The name of a field of the requirements. */
  requirement(id: string): Region | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** An object or a list that the scan is in. */
interface Level {
  readonly isList: boolean;
  /** The name under which it stands in its own object; of a list's item, that of the list. */
  readonly name: string;
  key?: string;
  keySpan?: Span;
}

/** `nodes` and `edges`: the document's object, the list, the element. */
const ELEMENT_DEPTH = 3;
const REQUIREMENTS_DEPTH = 2;
const PUNCTUATION = /[{}[\]"]/g;

/** Without recursion and in one pass, whatever the text. */
export function findPlaces(text: string): Places {
  const elements = new Map<string, Span>();
  const requirements = new Map<string, Span>();
  const levels: Level[] = [];
  for (let at = next(text, 0); at < text.length; ) {
    const char = text.charAt(at);
    const top = levels.at(-1);
    let end = at + 1;
    if (char === "{" || char === "[") {
      const name = top?.isList ? top.name : (top?.key ?? "");
      levels.push({ isList: char === "[", name });
    } else if (char === '"') {
      end = endOfString(text, at);
      note({ text, levels, span: { start: at, end }, elements, requirements });
    } else levels.pop();
    at = next(text, end);
  }
  const lines = lineStarts(text);
  const regionIn = (spans: ReadonlyMap<string, Span>, id: string): Region | undefined => {
    const span = spans.get(id);
    return span && regionOf(span, lines);
  };
  return {
    element: (id) => regionIn(elements, id),
    requirement: (id) => regionIn(requirements, id),
  };
}

function next(text: string, from: number): number {
  PUNCTUATION.lastIndex = from;
  return PUNCTUATION.exec(text)?.index ?? text.length;
}

/** Behind its closing quote: the first one with an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charAt(at - 1 - slashes) === "\\") slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

interface Noted {
  readonly text: string;
  readonly levels: readonly Level[];
  readonly span: Span;
  readonly elements: Map<string, Span>;
  readonly requirements: Map<string, Span>;
}

/** A string is a key where a colon follows it. */
function note({ text, levels, span, elements, requirements }: Noted): void {
  const top = levels.at(-1);
  if (!top || top.isList) return;
  if (isKey(text, span.end)) {
    top.key = valueOf(text, span);
    top.keySpan = span;
    if (levels.length === REQUIREMENTS_DEPTH && top.name === "requirements")
      requirements.set(top.key, span);
    return;
  }
  const isElement = top.name === "nodes" || top.name === "edges";
  if (levels.length !== ELEMENT_DEPTH || !isElement || top.key !== "id") return;
  const whole = { start: top.keySpan?.start ?? span.start, end: span.end };
  // A region is of one line; a name and its value may be on two.
  const isOnOneLine = !text.slice(whole.start, whole.end).includes("\n");
  elements.set(valueOf(text, span), isOnOneLine ? whole : span);
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (" \t\n\r".includes(text.charAt(at)) && at < text.length) at += 1;
  return text.charAt(at) === ":";
}

const valueOf = (text: string, { start, end }: Span): string =>
  String(JSON.parse(text.slice(start, end)));

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function regionOf({ start, end }: Span, lines: readonly number[]): Region {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const from = lines[low] ?? 0;
  return { startLine: low + 1, startColumn: start - from + 1, endColumn: end - from + 1 };
}
