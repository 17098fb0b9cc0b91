/** A person's Markdown as text: what the notes on the canvas read is read here. */
import type { ReactNode } from "react";
import { type Block, readMarkdown, type Run } from "../../core/scene/marks/markdown.ts";
import styles from "./Markdown.module.css";

interface MarkdownProps {
  readonly text: string;
}

export function Markdown({ text }: MarkdownProps) {
  return (
    <div className={styles.text}>
      {numbered(readMarkdown(text)).map(({ key, value }) => (
        <BlockOf key={key} block={value} />
      ))}
    </div>
  );
}

const SIGNS = { bullet: "•", open: "☐", done: "☑" } as const;

function BlockOf({ block }: { readonly block: Block }) {
  const { kind, depth, bullet, lines } = block;
  const sign = bullet === undefined ? undefined : signOf(bullet);
  return (
    <div className={styles.block} data-kind={kind} data-depth={Math.min(depth, 4)}>
      {sign !== undefined && <span className={styles.bullet}>{sign}</span>}
      <p>
        {numbered(lines).map(({ key, value }) => (
          <span key={key} className={styles.line}>
            {numbered(value).map((run) => (
              <RunOf key={run.key} run={run.value} />
            ))}
          </span>
        ))}
      </p>
    </div>
  );
}

const signOf = (bullet: NonNullable<Block["bullet"]>): string =>
  bullet === "bullet" || bullet === "open" || bullet === "done" ? SIGNS[bullet] : bullet;

function RunOf({ run }: { readonly run: Run }): ReactNode {
  const { text, bold, italic, mono, struck, href } = run;
  if (href !== undefined)
    return (
      <a href={href} target="_blank" rel="noreferrer">
        {text}
      </a>
    );
  if (mono === true) return <code>{text}</code>;
  if (bold === true) return <b>{italic === true ? <i>{text}</i> : text}</b>;
  if (italic === true) return <i>{text}</i>;
  return struck === true ? <s>{text}</s> : text;
}

/** Parts of a text have no name but their place. */
const numbered = <T,>(items: readonly T[]) => items.map((value, key) => ({ key, value }));
