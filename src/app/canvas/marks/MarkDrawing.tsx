/** The pieces of a mark as elements: the very pieces that exports are written from. */
import type { Size } from "../../../core/document/types.ts";
import { MONO_FAMILY, type Piece, type TextRun } from "../../../core/scene/marks/piece.ts";
import type { Paint } from "../../../core/scene/tokens.ts";
import styles from "./Marks.module.css";

interface MarkDrawingProps {
  readonly pieces: readonly Piece[];
  readonly size: Size;
  /** What it is, where its words do not say it. */
  readonly name: string;
}

export function MarkDrawing({ pieces, size, name }: MarkDrawingProps) {
  return (
    <svg
      className={styles.drawing}
      width={size.width}
      height={size.height}
      {...(name === "" ? {} : { role: "img", "aria-label": name })}
    >
      {pieces.map((piece, index) => (
        // Pieces have no identity beside their order.
        <Drawn key={index} piece={piece} />
      ))}
    </svg>
  );
}

const paint = (name: Paint | undefined): string => (name === undefined ? "none" : `var(--${name})`);

function Drawn({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case "path":
      return (
        <>
          {piece.stroke && <path className={styles.reach} d={piece.d} />}
          <path
            d={piece.d}
            fill={paint(piece.fill)}
            stroke={paint(piece.stroke)}
            strokeWidth={piece.width}
            strokeDasharray={piece.dash}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      );
    case "image":
      return (
        <image
          href={piece.href}
          width={piece.width}
          height={piece.height}
          opacity={piece.opacity}
          preserveAspectRatio="none"
        />
      );
    case "text":
      return (
        <text
          x={piece.x}
          y={piece.y}
          textAnchor={piece.anchor}
          direction={piece.rightToLeft ? "rtl" : "ltr"}
        >
          {piece.runs.map((run, index) => (
            <Words key={index} run={run} />
          ))}
        </text>
      );
  }
}

function Words({ run }: { readonly run: TextRun }) {
  const words = (
    <tspan
      fontSize={run.size}
      fontWeight={run.weight}
      fontStyle={run.italic ? "italic" : undefined}
      fontFamily={run.mono ? MONO_FAMILY : undefined}
      textDecoration={run.line}
      fill={paint(run.paint)}
    >
      {run.text}
    </tspan>
  );
  if (run.href === undefined) return words;
  return (
    <a className={`nodrag ${styles.link}`} href={run.href} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
