/** The bands of the picture, behind everything. */
import { lazy, Suspense } from "react";
import { useEditorState } from "../editor-context.tsx";
import styles from "./Canvas.module.css";

/** Bands can be seen before they can be worked on. */
const LaneTools = lazy(async () => ({ default: (await import("./LaneTools.tsx")).LaneTools }));

export function Lanes() {
  const lanes = useEditorState(({ document }) => document.lanes);
  return (
    <>
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
      {lanes.length > 0 && (
        <Suspense>
          <LaneTools />
        </Suspense>
      )}
    </>
  );
}
