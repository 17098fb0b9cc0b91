/** Drawing an edge: from anywhere on a border to anywhere on another box. */
import { type OnConnectEnd, type OnConnectStart, useReactFlow } from "@xyflow/react";
import { useCallback } from "react";
import type { Port } from "../../core/catalogue/component.ts";
import { kindOf } from "../../core/catalogue/kinds.ts";
import { contains } from "../../core/document/containment.ts";
import type { Diagram, DiagramNode, Point } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { type Connection, connectNodes, offeredEnds } from "../../editor/connect.ts";
import { type AppParts, useParts } from "../editor-context.tsx";

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
      if (target && target.id !== source) connect(parts, source, target.id);
      else if (!target && parts.view.pointer())
        parts.shell.openQuickAdd({ node: source, direction: "next", at });
    },
    [flow, parts],
  );
  return { onConnectStart, onConnectEnd };
}

/** Connect, and say so where it cannot be done. */
function connect(parts: AppParts, source: string, target: string): void {
  const result = connectNodes(parts.editor, source, target);
  if (result.made) return;
  parts.notify({
    text: refusal(result),
    ...(result.reverse
      ? { action: { title: t("canvas.reverse"), run: () => connect(parts, target, source) } }
      : {}),
  });
}

export function refusal(refused: Extract<Connection, { made: false }>): string {
  const names = { source: refused.source.name, target: refused.target.name };
  switch (refused.why) {
    case "no-legal-kind":
      return t("canvas.refused", {
        ...names,
        emits: portWords(refused.ports?.emits),
        accepts: portWords(refused.ports?.accepts),
      });
    case "already":
      return t("canvas.alreadyConnected", names);
    case "not-a-component":
      return t("canvas.notAComponent");
    case "itself":
      return t("canvas.itself");
  }
}

/** What a component gives or takes, in words. */
function portWords(port: Port | undefined): string {
  if (port === undefined || port === "any") return t("canvas.anything");
  if (port.length === 0) return t("canvas.nothing");
  return port.map((kind) => kindOf(kind).name).join(", ");
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
