/**
 * Reads the Markdown of a note: headings, bold, italic, struck, code, links, lists and task lists.
 *
 * All else stays the text it is: HTML, tables, quotes and pictures are written, never drawn.
 */
import { Lexer, type MarkedToken, type Token, Tokenizer, type Tokens } from "marked";

/** A piece of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly mono?: boolean;
  readonly struck?: boolean;
  /** Where it leads: `http`, `https` or `mailto`, nothing else. */
  readonly href?: string;
}

export type Bullet = "bullet" | "open" | "done" | `${number}.`;

/** A paragraph, a heading, an item of a list or a block of code. */
export interface Block {
  readonly kind: "text" | "heading" | "code";
  /** Of a heading, 1 being the largest. */
  readonly level: number;
  /** How deep in lists it stands, 0 being outside. */
  readonly depth: number;
  /** Before the first line of a list's item. */
  readonly bullet: Bullet | undefined;
  /** Set apart from what is above it. */
  readonly apart: boolean;
  /** As the person broke them. */
  readonly lines: readonly (readonly Run[])[];
}

/** The blocks of a text, in order. Never throws, whatever the text is. */
export function readMarkdown(text: string): readonly Block[] {
  const lexer = new Lexer({ gfm: true, breaks: true, tokenizer: new NoteTokenizer() });
  return blocksOf(lexer.lex(text), 0);
}

/** Deeper than this, marks are text: hostile input would otherwise end the stack, and slowly. */
const DEEPEST = 6;

class NoteTokenizer extends Tokenizer {
  #depth = 0;

  /** What the reader finds, unless it is nested too deep. */
  #nested<T>(read: () => T | undefined): T | undefined {
    if (this.#depth >= DEEPEST) return undefined;
    this.#depth += 1;
    const found = read();
    this.#depth -= 1;
    return found;
  }

  override list(source: string) {
    return this.#nested(() => super.list(source));
  }
  override emStrong(source: string, masked: string, before?: string) {
    return this.#nested(() => super.emStrong(source, masked, before));
  }
  override del(source: string, masked: string, before?: string) {
    return this.#nested(() => super.del(source, masked, before));
  }
  override link(source: string) {
    return this.#nested(() => super.link(source));
  }

  // Not of our subset.
  override blockquote(): undefined {}
  override html(): undefined {}
  override tag(): undefined {}
  override table(): undefined {}
  override def(): undefined {}
  override reflink(): undefined {}
  override hr(): undefined {}
  override lheading(): undefined {}
  override code(): undefined {}
}

function blocksOf(tokens: readonly Token[], depth: number): readonly Block[] {
  const all = known(tokens);
  return all.flatMap((token, index) => {
    const [first, ...rest] = token.type === "space" ? [] : blockOf(token, depth);
    // Blank lines set apart what comes after them, not what begins the text.
    const apart = index > 1 && all[index - 1]?.type === "space";
    return first ? [apart ? { ...first, apart } : first, ...rest] : [];
  });
}

function blockOf(token: MarkedToken, depth: number): readonly Block[] {
  const base = { kind: "text", level: 0, depth, bullet: undefined, apart: false } as const;
  switch (token.type) {
    case "heading":
      return [{ ...base, kind: "heading", level: token.depth, lines: linesOf(token.tokens) }];
    case "code":
      return [{ ...base, kind: "code", lines: codeLines(token.text) }];
    case "list":
      return token.items.flatMap((item, index) => itemBlocks(token, item, index, depth + 1));
    case "paragraph":
    case "text":
      return [{ ...base, lines: linesOf(token.tokens ?? [token]) }];
    default:
      return token.raw.trim() === "" ? [] : [{ ...base, lines: [[{ text: token.raw }]] }];
  }
}

/** An item's own line carries the bullet; what else it holds stands beneath, as far in. */
function itemBlocks(
  { ordered, start }: Tokens.List,
  { tokens, task, checked }: Tokens.ListItem,
  index: number,
  depth: number,
): readonly Block[] {
  const number: Bullet = `${(start === "" ? 1 : start) + index}.`;
  const plain = ordered ? number : "bullet";
  const ticked = checked === true ? "done" : "open";
  const bullet: Bullet = task ? ticked : plain;
  const held = blocksOf(
    tokens.filter(({ type }) => type !== "checkbox"),
    depth,
  );
  const [first, ...rest] = held;
  if (first && first.depth === depth && first.bullet === undefined)
    return [{ ...first, bullet }, ...rest];
  const empty = { kind: "text", level: 0, depth, bullet, apart: false, lines: [[]] } as const;
  return [empty, ...held];
}

type Style = Omit<Run, "text">;

function linesOf(tokens: readonly Token[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  addRuns(tokens, {}, lines);
  return lines;
}

function addRuns(tokens: readonly Token[], style: Style, lines: Run[][]): void {
  for (const token of known(tokens)) {
    switch (token.type) {
      case "br":
        lines.push([]);
        break;
      case "strong":
        addRuns(token.tokens, { ...style, bold: true }, lines);
        break;
      case "em":
        addRuns(token.tokens, { ...style, italic: true }, lines);
        break;
      case "del":
        addRuns(token.tokens, { ...style, struck: true }, lines);
        break;
      case "link":
        addRuns(token.tokens, linked(style, token.href), lines);
        break;
      case "codespan":
        lines.at(-1)?.push({ text: token.text, ...style, mono: true });
        break;
      case "image":
        lines.at(-1)?.push({ text: token.text, ...style });
        break;
      default:
        addText("text" in token ? token.text : token.raw, style, lines);
    }
  }
}

function addText(text: string, style: Style, lines: Run[][]): void {
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (index > 0) lines.push([]);
    if (line !== "") lines.at(-1)?.push({ text: line, ...style });
  }
}

/** A link that leads where no link may lead is text. */
const linked = (style: Style, href: string): Style =>
  /^(?:https?:\/\/|mailto:)/i.test(href) ? { ...style, href } : style;

/** Spaces in code are its shape: they neither join nor break. */
const codeLines = (text: string): readonly (readonly Run[])[] =>
  text.split("\n").map((line) => {
    const kept = line.replaceAll("\t", "  ").replaceAll(" ", "\u00a0");
    return kept === "" ? [] : [{ text: kept, mono: true }];
  });

const known = (tokens: readonly Token[]): readonly MarkedToken[] => tokens as MarkedToken[]; // the lexer is given no extensions, so that it makes none but its own tokens
