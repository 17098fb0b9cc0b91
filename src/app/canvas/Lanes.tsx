/** The bands of the picture, behind everything. */
import { useEditorState } from "../editor-context.tsx";
import styles from "./Lanes.module.css";

export function Lanes() {
  const lanes = useEditorState(({ document }) => document.lanes);
  return (
    <div className={styles.lanes}>
      {lanes.map(({ id, name, position, size }) => (
        <section
          key={id}
          className={styles.lane}
          style={{ left: position.x, top: position.y, width: size.width, height: size.height }}
        >
          {name}
        </section>
      ))}
    </div>
  );
}
