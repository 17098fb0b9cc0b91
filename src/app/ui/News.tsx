/** At the foot of a dialog: what happened last, and the one thing to do about it. */
import type { ReactNode } from "react";
import type { Problem } from "../../core/problem.ts";
import styles from "./News.module.css";

interface NewsProps {
  readonly of: string | Problem;
  /** What to do about it. */
  readonly children?: ReactNode;
}

export function News({ of, children }: NewsProps) {
  const isFault = typeof of !== "string";
  return (
    <footer className={styles.news} role={isFault ? "alert" : "status"}>
      <span>{isFault ? `${of.message} ${of.hint}` : of}</span>
      {children}
    </footer>
  );
}
