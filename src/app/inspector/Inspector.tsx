/** The details of what is selected: a box, an arrow, several things, or the design itself. */
import { t } from "../../core/messages/index.ts";
import { selectedEdges, selectedNodes } from "../../editor/selection.ts";
import { useEditorState } from "../editor-context.tsx";
import { DesignDetails } from "./DesignDetails.tsx";
import { EdgeDetails } from "./EdgeDetails.tsx";
import styles from "./Inspector.module.css";
import { Looks } from "./Looks.tsx";
import { NodeDetails } from "./NodeDetails.tsx";

export function Inspector() {
  const document = useEditorState((state) => state.document);
  const selection = useEditorState((state) => state.selection);
  const nodes = selectedNodes(document, selection);
  const edges = selectedEdges(document, selection);
  const [node] = nodes;
  const [edge] = edges;
  if (node && selection.size === 1) return <NodeDetails key={node.id} node={node} />;
  if (edge && selection.size === 1) return <EdgeDetails key={edge.id} edge={edge} />;
  if (selection.size === 0) return <DesignDetails />;
  return (
    <div className={styles.details}>
      <p className={styles.several}>{t("inspector.several", { count: selection.size })}</p>
      <Looks />
    </div>
  );
}
