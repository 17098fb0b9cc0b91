/** Drawing an edge: from anywhere on a border to anywhere on another box. */
import { type OnConnectEnd, type OnConnectStart, useReactFlow } from "@xyflow/react";
import { useCallback } from "react";
import { contains } from "../../core/document/containment.ts";
import type { Diagram, DiagramNode, Point } from "../../core/document/types.ts";
import { offeredEnds } from "../../editor/connect.ts";
import { connectBoxes } from "../connect-boxes.ts";
import { useParts } from "../editor-context.tsx";

/** A drop this near to a box (px on the canvas) counts as on it. */
const TOLERANCE = 12;

export function useConnecting(): {
  onConnectStart: OnConnectStart;
  onConnectEnd: OnConnectEnd;
} {
  const parts = useParts();
  const flow = useReactFlow();
  const onConnectStart: OnConnectStart = useCallback(
    (_event, { nodeId }) => {
      const { editor } = parts;
      if (nodeId !== null)
        editor.reading.setState({ offered: offeredEnds(editor, nodeId, "target") });
    },
    [parts],
  );
  const onConnectEnd: OnConnectEnd = useCallback(
    (event, state) => {
      parts.editor.reading.setState({ offered: undefined });
      const source = state.fromNode?.id;
      const pointer = "changedTouches" in event ? event.changedTouches[0] : event;
      if (source === undefined || !pointer) return;
      const at = flow.screenToFlowPosition(
        { x: pointer.clientX, y: pointer.clientY },
        { snapToGrid: false },
      );
      const target = boxAt(parts.editor.document(), at);
      if (target && target.id !== source) connectBoxes(parts, source, target.id);
      else if (!target && parts.view.pointer())
        parts.shell.openQuickAdd({ node: source, direction: "next", at });
    },
    [flow, parts],
  );
  return { onConnectStart, onConnectEnd };
}

export function boxAt(document: Diagram, at: Point): DiagramNode | undefined {
  return document.nodes.findLast(
    (node) =>
      node.component !== "boundary" &&
      contains(
        {
          position: { x: node.position.x - TOLERANCE, y: node.position.y - TOLERANCE },
          size: {
            width: node.size.width + 2 * TOLERANCE,
            height: node.size.height + 2 * TOLERANCE,
          },
        },
        at,
      ),
  );
}
