/** Connecting two boxes by whatever hand, with the reason where it cannot be done. */
import type { Port } from "../core/catalogue/component.ts";
import { kindOf } from "../core/catalogue/kinds.ts";
import type { DiagramEdge, NodeId } from "../core/document/types.ts";
import { t } from "../core/messages/index.ts";
import { type Connection, connectNodes, type LineEnd } from "../editor/connect.ts";
import { reconnect } from "../editor/reconnect.ts";
import type { AppParts } from "./editor-context.tsx";

/** Connect, and say so where it cannot be done. */
export function connectBoxes(parts: AppParts, source: string, target: string): void {
  const result = connectNodes(parts.editor, source, target);
  if (result.made) return;
  parts.notify({
    text: refusal(result),
    ...(result.reverse
      ? { action: { title: t("canvas.reverse"), run: () => connectBoxes(parts, target, source) } }
      : {}),
  });
}

/** Lead an end of the line to that box, and say so where it cannot be done or carries something else then. */
export function leadToBox(parts: AppParts, edge: DiagramEdge, end: LineEnd, to: NodeId): void {
  const result = reconnect(parts.editor, edge, end, to);
  if (!result.made) {
    parts.notify({ text: refusal(result) });
    return;
  }
  const { before } = result;
  const { kind } = result.edge;
  if (before === undefined || kind === undefined || before === kind) return;
  parts.notify({
    text: t("canvas.otherKind", { before: kindOf(before).name, kind: kindOf(kind).name }),
  });
}

function refusal(refused: Extract<Connection, { made: false }>): string {
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
