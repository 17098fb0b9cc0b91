/** A mark's words as pieces: lines of text and the bullets of its lists. */
import type { DiagramNode } from "../../document/types.ts";
import type { TextStyle } from "../measure.ts";
import { baseline } from "../svg-text.ts";
import type { Paint } from "../tokens.ts";
import type { Run } from "./markdown.ts";
import type { Holder } from "./mark-words.ts";
import { paintsOf } from "./paints.ts";
import type { PathPiece, Piece, TextPiece, TextRun } from "./piece.ts";
import { runSize, type Words, type WordsLine } from "./words.ts";

interface Held {
  readonly words: Words;
  readonly holder: Holder;
  /** There is more than fits: the last line that does ends in an ellipsis. */
  readonly cut: boolean;
}

export function textPieces(node: DiagramNode, { words, holder, cut }: Held): readonly Piece[] {
  const lines = cut ? fitting(words, node.size.height - 2 * holder.paddingY) : words.lines;
  const last = lines.at(-1);
  const height = last ? last.top + last.height : 0;
  const top = holder.centred ? (node.size.height - height) / 2 : holder.paddingY;
  const place = { top, width: node.size.width, holder, paint: paintsOf(node).words };
  return lines.flatMap((line) => linePieces(line, place));
}

/** The lines that fit, at least one. */
function fitting({ lines }: Words, room: number): readonly WordsLine[] {
  const count = lines.filter(({ top, height }) => top + height <= room).length;
  const shown = lines.slice(0, Math.max(1, count));
  const last = shown.at(-1);
  if (!last || shown.length === lines.length) return shown;
  return [...shown.slice(0, -1), { ...last, runs: [...last.runs, { text: "…" }] }];
}

interface Place {
  readonly top: number;
  readonly width: number;
  readonly holder: Holder;
  readonly paint: Paint;
}

function linePieces(line: WordsLine, place: Place): readonly Piece[] {
  const { holder, width, paint } = place;
  // Lists keep their side, so that their bullets stand in a column.
  const centred = holder.centred && line.indent === 0;
  const inner = holder.paddingX + line.indent;
  const side = line.rightToLeft ? width - inner : inner;
  const at = {
    x: centred ? width / 2 : side,
    y: place.top + line.top + baseline(line.height, line.style),
  };
  const text: TextPiece = {
    kind: "text",
    ...at,
    anchor: centred ? "middle" : "start",
    rightToLeft: line.rightToLeft,
    runs: line.runs.map((run) => textRun(run, line.style, paint)),
  };
  return [...bulletPieces(line, at, paint), ...(line.runs.length > 0 ? [text] : [])];
}

const textRun = (run: Run, style: TextStyle, paint: Paint): TextRun => ({
  text: run.text,
  size: runSize(run, style),
  weight: run.bold === true ? 600 : style.weight,
  italic: run.italic === true,
  mono: run.mono === true,
  line: lineOf(run),
  paint: run.href === undefined ? paint : "accent",
  href: run.href,
});

function lineOf({ struck, href }: Run): TextRun["line"] {
  if (struck === true) return "line-through";
  return href === undefined ? undefined : "underline";
}

interface At {
  readonly x: number;
  readonly y: number;
}

/** px from a bullet's middle, and from the end of a number, to where the words begin. */
const BULLET_GAP = 9.5;
const NUMBER_GAP = 4;
const CHECKBOX = 10;

function bulletPieces(
  { bullet, rightToLeft, style }: WordsLine,
  { x, y }: At,
  paint: Paint,
): readonly Piece[] {
  if (bullet === undefined) return [];
  const away = rightToLeft ? 1 : -1;
  const middle = y - 0.36 * style.size;
  if (bullet === "bullet") {
    const [cx, r] = [x + away * BULLET_GAP, style.size * 0.17];
    return [{ kind: "path", d: circle(cx, middle, r), fill: paint }];
  }
  if (bullet === "open" || bullet === "done") {
    return checkbox(x + away * BULLET_GAP - CHECKBOX / 2, middle - CHECKBOX / 2, bullet === "done");
  }
  const run = textRun({ text: bullet }, style, paint);
  const number: TextPiece = {
    kind: "text",
    x: x + away * NUMBER_GAP,
    y,
    anchor: "end",
    rightToLeft,
    runs: [run],
  };
  return [number];
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;

function checkbox(x: number, y: number, done: boolean): readonly PathPiece[] {
  const box = `M${x} ${y}h${CHECKBOX}v${CHECKBOX}h${-CHECKBOX}Z`;
  if (!done) return [{ kind: "path", d: box, stroke: "ink-3", width: 1.25 }];
  const tick = `M${x + 2.2} ${y + 5.2}l2.1 2.2l3.6 -4.6`;
  return [
    { kind: "path", d: box, fill: "accent", stroke: "accent", width: 1.25 },
    { kind: "path", d: tick, stroke: "on-accent", width: 1.6 },
  ];
}
