/** In place of a design: why its link does not open, and what to do. */
import type { ReactNode } from "react";
import { t } from "../../core/messages/late.ts";
import type { Problem } from "../../core/problem.ts";
import styles from "./Share.module.css";

interface LinkFaultProps {
  readonly problem: Problem | undefined;
  /** A way on. */
  readonly children?: ReactNode;
}

export function LinkFault({ problem, children }: LinkFaultProps) {
  return (
    <main className={styles.fault} role="alert">
      <h1>{t("share.bad-title")}</h1>
      <p>{problem?.message}</p>
      <p>{problem?.hint}</p>
      {children}
    </main>
  );
}
