/** What flows along the selected edge, and how to say otherwise. */
import { kindOf } from "../../core/catalogue/kinds.ts";
import type { DiagramEdge } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { edgeLook } from "../../core/scene/edge-look.ts";
import type { Route } from "../../core/scene/router/route.ts";
import { kindsFor } from "../../editor/connect.ts";
import { useEditor } from "../editor-context.tsx";
import styles from "./EdgeChip.module.css";

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
      style={{ left: route.labelAt.x, top: route.labelAt.y - (hasRoom(route) ? CLEAR : ABOVE) }}
    >
      {edge.label ? `${edge.label} · ${name}` : name}
      {others > 0 && !editor.readOnly && (
        <small>
          <kbd>K</kbd> {t("canvas.otherKinds", { count: others })}
        </small>
      )}
    </div>
  );
}

/** The chip's usual width (px); on a shorter line it would cover the boxes at its ends. */
const CHIP_WIDTH = 200;
/** Clear of the handle on the line (px). */
const CLEAR = 20;
/** Clear of a box of the usual height whose middle the line meets (px). */
const ABOVE = 40;

const hasRoom = ({ points, labelAt }: Route): boolean =>
  points.some((point, index) => {
    const next = points[index + 1];
    if (!next || point.y !== next.y || point.y !== labelAt.y) return false;
    return Math.abs(next.x - point.x) >= CHIP_WIDTH;
  });
