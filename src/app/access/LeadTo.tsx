/** Leading an end of the selected line to another box, by the name of that box. */
import { useMemo, useState } from "react";
import { t } from "../../core/messages/late.ts";
import type { DiagramEdge } from "../../core/document/types.ts";
import { type LineEnd, offeredEnds } from "../../editor/connect.ts";
import type { Editor } from "../../editor/store.ts";
import { leadToBox } from "../connect-boxes.ts";
import { useParts } from "../editor-context.tsx";
import { Picker, type PickerItem } from "../ui/Picker.tsx";
import { boxItem, itemsWith } from "./box-items.ts";

interface LeadToProps {
  readonly end: LineEnd;
  onClose(): void;
}

export function LeadTo({ end, onClose }: LeadToProps) {
  const parts = useParts();
  const { editor } = parts;
  const [edge] = useState(() => {
    const { document, selection } = editor.store.getState();
    return document.edges.find(({ id }) => selection.has(id));
  });
  const items = useMemo(() => (edge ? itemsOf(editor, edge, end) : []), [editor, edge, end]);
  return (
    <Picker
      label={t(end === "source" ? "commands.leadSource" : "commands.leadTarget")}
      placeholder={t(end === "source" ? "commands.leadSource" : "commands.leadTarget")}
      find={(words) => itemsWith(items, words)}
      tell={(count) => (count === 0 ? t("aids.connectNoMatch") : t("aids.connectFound", { count }))}
      onPick={(to) => edge && leadToBox(parts, edge, end, to)}
      onClose={onClose}
    />
  );
}

/** The boxes at which the end may lie, but for the one where it does. */
function itemsOf(editor: Editor, edge: DiagramEdge, end: LineEnd): readonly PickerItem[] {
  const other = end === "source" ? edge.target : edge.source;
  const offered = offeredEnds(editor, other, end);
  return editor
    .document()
    .nodes.filter(({ id }) => offered.has(id) && id !== other && id !== edge[end])
    .map((node) => boxItem(editor, node));
}
