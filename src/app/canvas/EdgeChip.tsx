/** What flows along the selected edge, and how to say otherwise. */
import { kindOf } from "../../core/catalogue/kinds.ts";
import type { DiagramEdge } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { edgeLook } from "../../core/scene/edge-look.ts";
import type { Route } from "../../core/scene/router/route.ts";
import { kindsFor } from "../../editor/connect.ts";
import { useEditor } from "../editor-context.tsx";
import styles from "./Canvas.module.css";

interface EdgeChipProps {
  readonly edge: DiagramEdge;
  readonly route: Route;
}

export function EdgeChip({ edge, route }: EdgeChipProps) {
  const editor = useEditor();
  const others = kindsFor(editor, editor.document(), edge.source, edge.target).length - 1;
  const name = edge.kind === undefined ? t("canvas.noKind") : kindOf(edge.kind).name;
  return (
    <div
      className={styles.chip}
      data-family={edgeLook(edge).family}
      style={{ left: route.labelAt.x, top: route.labelAt.y }}
    >
      {edge.label ? `${edge.label} · ${name}` : name}
      {others > 0 && (
        <small>
          <kbd>K</kbd> {t("canvas.otherKinds", { count: others })}
        </small>
      )}
    </div>
  );
}
