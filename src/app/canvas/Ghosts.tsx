/** What a fix would add, drawn in its place before it is applied. */
import { useMemo } from "react";
import { routePath } from "../../core/scene/route-path.ts";
import { routeEdges, takesLong } from "../../core/scene/router/index.ts";
import { useEditorState, useReview } from "../editor-context.tsx";
import { useCanvas } from "./canvas-context.ts";
import styles from "./Ghosts.module.css";
import wires from "./Wires.module.css";

export function Ghosts() {
  const { model } = useCanvas();
  const preview = useReview((state) => state.preview);
  const document = useEditorState((state) => state.document);
  const added = useMemo(() => {
    if (!preview) return undefined;
    const after = model.shown(preview);
    const nodes = new Set(document.nodes.map(({ id }) => id));
    const edges = new Set(document.edges.map(({ id }) => id));
    const shown = model.store.getState().routes;
    // Where even those of the drawing are still to be found, new lines wait with them.
    const routes = takesLong(after, shown) ? shown : routeEdges(after, shown);
    return {
      nodes: after.nodes.filter(({ id }) => !nodes.has(id)),
      paths: after.edges.flatMap(({ id }) => {
        const route = edges.has(id) ? undefined : routes.get(id);
        return route ? [{ id, d: routePath(route.points, route.curve) }] : [];
      }),
    };
  }, [preview, document, model]);
  if (!added) return null;
  return (
    <>
      <svg className={wires.wires}>
        {added.paths.map(({ id, d }) => (
          <path key={id} className={styles.ghostLine} d={d} />
        ))}
      </svg>
      {added.nodes.map(({ id, label, position, size }) => (
        <div
          key={id}
          className={styles.ghost}
          style={{ left: position.x, top: position.y, width: size.width, height: size.height }}
        >
          + {label}
        </div>
      ))}
    </>
  );
}
