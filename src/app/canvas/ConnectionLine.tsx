/** The line under the hand while an edge is being drawn. */
import type { ConnectionLineComponentProps } from "@xyflow/react";
import styles from "./Wires.module.css";

export function ConnectionLine({ fromX, fromY, toX, toY }: ConnectionLineComponentProps) {
  return <path className={styles.connection} d={`M${fromX} ${fromY}L${toX} ${toY}`} />;
}
