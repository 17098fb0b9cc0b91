/** Lays a note's words out in lines of a width: the canvas and every export draw these very lines. */
import type { Measure, TextStyle } from "../measure.ts";
import { isRightToLeft } from "../text-direction.ts";
import { brokenWord } from "../wrap.ts";
import { type Block, type Bullet, type Run, readMarkdown } from "./markdown.ts";

export interface WordsLine {
  /** From the top of the words, and how tall the line is (px). */
  readonly top: number;
  readonly height: number;
  /** From the side where its script begins (px). */
  readonly indent: number;
  readonly rightToLeft: boolean;
  readonly style: TextStyle;
  readonly runs: readonly Run[];
  readonly width: number;
  readonly bullet: Bullet | undefined;
}

export interface Words {
  readonly lines: readonly WordsLine[];
  /** Of the longest line, its indent included (px). */
  readonly width: number;
  readonly height: number;
}

/** Plain words of a mark: their size and the height of a line of them. */
export interface WordsStyle {
  readonly text: TextStyle;
  readonly line: number;
}

/** px that each level of a list stands further in. */
const INDENT = 18;
/** Between what a blank line sets apart, as a share of a line. */
const GAP = 0.5;
/** Headings are larger by these shares; the third and further ones are bold only. */
const HEADINGS = [1.5, 1.25] as const;
const MONO_SIZE = 0.92;
/** em of a character in code: what the widest of the systems' own fonts takes. */
const MONO_EM = 0.61;

/** The words in lines no wider than `room` px. */
export function layWords(text: string, room: number, style: WordsStyle, measure: Measure): Words {
  const lines: WordsLine[] = [];
  let top = 0;
  for (const block of readMarkdown(text)) {
    if (block.apart) top += style.line * GAP;
    for (const line of blockLines(block, room, style, measure)) {
      lines.push({ ...line, top });
      top += line.height;
    }
  }
  const width = lines.reduce((widest, line) => Math.max(widest, line.indent + line.width), 0);
  return { lines, width, height: top };
}

/** How wide a run of words is, in px. */
export function runWidth(run: Run, style: TextStyle, measure: Measure): number {
  if (run.mono === true) return [...run.text].length * style.size * MONO_SIZE * MONO_EM;
  return measure(run.text, run.bold === true ? { ...style, weight: 600 } : style);
}

/** The size in which a run is drawn: code is a little smaller than the words around it. */
export const runSize = ({ mono }: Run, { size }: TextStyle): number =>
  mono === true ? size * MONO_SIZE : size;

type Unplaced = Omit<WordsLine, "top">;

function blockLines(
  block: Block,
  room: number,
  { text, line }: WordsStyle,
  measure: Measure,
): readonly Unplaced[] {
  const share = block.kind === "heading" ? (HEADINGS[block.level - 1] ?? 1) : 1;
  const style: TextStyle = {
    size: text.size * share,
    weight: block.kind === "heading" ? 600 : text.weight,
  };
  const indent = block.depth * INDENT;
  const width = (run: Run) => runWidth(run, style, measure);
  const rightToLeft = isRightToLeft(
    block.lines
      .flat()
      .map((run) => run.text)
      .join(" "),
  );
  const rows = block.lines.flatMap((runs) => wrapRuns(runs, Math.max(1, room - indent), width));
  return rows.map((runs, index) => ({
    height: line * share,
    indent,
    rightToLeft,
    style,
    runs,
    width: runs.reduce((sum, run) => sum + width(run), 0),
    bullet: index === 0 ? block.bullet : undefined,
  }));
}

/** One line of the person's in as many as it needs; at least one. */
function wrapRuns(
  runs: readonly Run[],
  room: number,
  width: (run: Run) => number,
): readonly (readonly Run[])[] {
  const rows: (readonly Run[])[] = [];
  let row: Run[] = [];
  let used = 0;
  for (const word of wordsOf(runs)) {
    const needed = word.parts.reduce((sum, part) => sum + width(part), 0);
    const space = row.length > 0 && word.space ? [{ ...word.space, text: " " }] : [];
    const spaced = space.reduce((sum, part) => sum + width(part), 0);
    if (used + spaced + needed <= room) {
      row.push(...space, ...word.parts);
      used += spaced + needed;
      continue;
    }
    if (row.length > 0) rows.push(row);
    const split = needed <= room ? [word.parts] : splitWord(word.parts, room, width);
    rows.push(...split.slice(0, -1));
    row = [...(split.at(-1) ?? [])];
    used = row.reduce((sum, part) => sum + width(part), 0);
  }
  return [...rows, row].map(joined);
}

interface Word {
  /** The style of the white space before it; unset where it touches what is before. */
  readonly space: Run | undefined;
  readonly parts: readonly Run[];
}

/** Words, which may change their style in the middle. */
function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: { space: Run | undefined; parts: Run[] }[] = [];
  let space: Run | undefined;
  let open = false;
  for (const run of runs) {
    for (const part of tidied(run.text).split(/( +)/)) {
      if (part === "") continue;
      if (part.startsWith(" ")) {
        space = run;
        open = false;
        continue;
      }
      const piece = { ...run, text: part };
      if (open) words.at(-1)?.parts.push(piece);
      else words.push({ space, parts: [piece] });
      open = true;
    }
  }
  return words;
}

/** White space is single, but what keeps words together stays; characters that no font draws are dropped. */
const tidied = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, "").replace(/[^\S\u00a0]+/gu, " ");

/** A word wider than a line, each line of it at most as wide as the room. */
function splitWord(
  parts: readonly Run[],
  room: number,
  width: (run: Run) => number,
): readonly (readonly Run[])[] {
  return parts.flatMap((part) =>
    brokenWord(part.text, room, (text) => width({ ...part, text })).map((text) => [
      { ...part, text },
    ]),
  );
}

/** Neighbours of one style are one run. */
function joined(runs: readonly Run[]): readonly Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && sameStyle(last, run))
      whole[whole.length - 1] = { ...last, text: last.text + run.text };
    else whole.push(run);
  }
  return whole;
}

const sameStyle = (a: Run, b: Run): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.mono === b.mono &&
  a.struck === b.struck &&
  a.href === b.href;
