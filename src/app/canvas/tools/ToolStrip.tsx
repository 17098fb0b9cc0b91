/** A quiet strip of the tools; each is a command and has its key. */
import {
  Circle,
  Eraser,
  Hand,
  LockKeyhole,
  type LucideIcon,
  MousePointer2,
  MoveUpRight,
  Pencil,
  Square,
  StickyNote,
  Type,
} from "lucide-react";
import { t } from "../../../core/messages/late.ts";
import { TOOLS, type ToolId } from "../../../editor/tools.ts";
import { useEditor, useEditorState } from "../../editor-context.tsx";
import styles from "./Tools.module.css";

const ICONS: Readonly<Record<ToolId, LucideIcon>> = {
  select: MousePointer2,
  hand: Hand,
  text: Type,
  note: StickyNote,
  rectangle: Square,
  ellipse: Circle,
  arrow: MoveUpRight,
  pen: Pencil,
  eraser: Eraser,
};

export function ToolStrip() {
  const editor = useEditor();
  const inHand = useEditorState((state) => state.tool);
  return (
    <div className={styles.strip} role="group" aria-label={t("marks.tools")} data-tools>
      {TOOLS.map(({ id, title, key, once }) => {
        const Glyph = ICONS[id];
        const isInHand = inHand.id === id;
        const name = t(title);
        return (
          <button
            key={id}
            type="button"
            className={styles.tool}
            aria-pressed={isInHand}
            aria-label={isInHand && inHand.kept ? t("marks.kept", { tool: name }) : name}
            aria-keyshortcuts={key}
            title={t(once ? "marks.tipOnce" : "marks.tip", { tool: name, key })}
            data-command={`take-${id}`}
            onClick={() => editor.takeTool(id)}
          >
            <Glyph aria-hidden="true" />
            {isInHand && inHand.kept && <LockKeyhole className={styles.kept} aria-hidden="true" />}
          </button>
        );
      })}
    </div>
  );
}
