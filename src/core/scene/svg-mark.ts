/** Loose marks as SVG. */
import type { Point } from "../document/types.ts";
import { MONO_FAMILY, type Piece, type TextPiece, type TextRun } from "./marks/piece.ts";
import { type Paint, painted, type Theme } from "./tokens.ts";
import { element, escaped } from "./xml.ts";

/** The pieces of one mark, at its place. */
export function markSvg(pieces: readonly Piece[], { x, y }: Point, theme: Theme): string {
  if (pieces.length === 0) return "";
  const paint: PaintOf = (name) => (name === undefined ? "none" : painted(name, theme));
  const drawn = pieces.map((piece) => pieceSvg(piece, paint)).join("");
  return element("g", { transform: `translate(${x} ${y})` }, drawn);
}

type PaintOf = (name: Paint | undefined) => string;

function pieceSvg(piece: Piece, paint: PaintOf): string {
  switch (piece.kind) {
    case "path":
      return element("path", {
        d: piece.d,
        fill: paint(piece.fill),
        stroke: piece.stroke && paint(piece.stroke),
        "stroke-width": piece.stroke && piece.width,
        "stroke-dasharray": piece.dash,
        "stroke-linecap": piece.stroke && "round",
        "stroke-linejoin": piece.stroke && "round",
      });
    case "image":
      return element("image", {
        href: piece.href,
        width: piece.width,
        height: piece.height,
        opacity: piece.opacity === 1 ? undefined : piece.opacity,
        preserveAspectRatio: "none",
      });
    case "text":
      return textSvg(piece, paint);
  }
}

const textSvg = ({ x, y, anchor, rightToLeft, runs }: TextPiece, paint: PaintOf): string =>
  element(
    "text",
    {
      x,
      y,
      "text-anchor": anchor === "start" ? undefined : anchor,
      direction: rightToLeft ? "rtl" : undefined,
    },
    runs.map((run) => runSvg(run, paint)).join(""),
  );

const runSvg = (run: TextRun, paint: PaintOf): string =>
  element(
    "tspan",
    {
      "font-size": run.size,
      "font-weight": run.weight,
      "font-style": run.italic ? "italic" : undefined,
      "font-family": run.mono ? MONO_FAMILY : undefined,
      "text-decoration": run.line,
      fill: paint(run.paint),
    },
    escaped(run.text),
  );
