/**
 * Finds where a text stops being JSON. Engines word their own messages differently and not all say
 * where, so the place is found here, without recursion: nesting must not exhaust the call stack.
 */

/** Line and column count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

/** The first place at which the text cannot go on as JSON; `undefined` for valid JSON. */
export function findJsonFault(text: string): JsonFault | undefined {
  const at = faultOffset(text);
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** What may come next. */
type Next = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end";

/** Where the scan stands after a token, or where it went wrong. */
type Step = { readonly at: number; readonly next: Next } | { readonly fault: number };

function faultOffset(text: string): number | undefined {
  const open: string[] = [];
  let step: Step = { at: skipSpace(text, 0), next: "value" };
  while (!("fault" in step)) {
    const { at, next }: { at: number; next: Next } = step;
    const done = next === "comma-or-end" && open.length === 0;
    if (at >= text.length) return done ? undefined : at;
    step = advance(text, at, next, open);
    if ("at" in step) step = { at: skipSpace(text, step.at), next: step.next };
  }
  return step.fault;
}

function advance(text: string, at: number, next: Next, open: string[]): Step {
  const char = text.charAt(at);
  switch (next) {
    case "colon":
      return char === ":" ? { at: at + 1, next: "value" } : { fault: at };
    case "comma-or-end":
      if (char === "," && open.length > 0)
        return { at: at + 1, next: open.at(-1) === "}" ? "key" : "value" };
      return close(char, at, open);
    case "key":
    case "key-or-end":
      if (char === '"') return scanned(scanString(text, at), "colon");
      return next === "key" ? { fault: at } : close(char, at, open);
    case "value":
    case "value-or-end":
      if (char === "]" && next === "value-or-end") return close(char, at, open);
      return startValue(text, at, open);
  }
}

function close(char: string, at: number, open: string[]): Step {
  if (open.at(-1) !== char) return { fault: at };
  open.pop();
  return { at: at + 1, next: "comma-or-end" };
}

function startValue(text: string, at: number, open: string[]): Step {
  const char = text.charAt(at);
  if (char === "{" || char === "[") {
    open.push(char === "{" ? "}" : "]");
    return { at: at + 1, next: char === "{" ? "key-or-end" : "value-or-end" };
  }
  if (char === '"') return scanned(scanString(text, at), "comma-or-end");
  WORD.lastIndex = at;
  return WORD.test(text) ? { at: WORD.lastIndex, next: "comma-or-end" } : { fault: at };
}

const WORD = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const scanned = (end: Scanned, next: Next): Step =>
  end.closed ? { at: end.at, next } : { fault: end.at };

interface Scanned {
  readonly at: number;
  readonly closed: boolean;
}

function scanString(text: string, start: number): Scanned {
  let at = start + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') return { at: at + 1, closed: true };
    if (char < " ") break;
    if (char === "\\") {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) break;
      at = ESCAPE.lastIndex;
    } else at += 1;
  }
  return { at, closed: false };
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at += 1;
  return at;
}
