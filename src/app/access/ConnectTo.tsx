/** Connecting by name: the boxes that may take what the selected one gives, with the kind that would flow. */
import { ArrowRight } from "lucide-react";
import { useMemo } from "react";
import { t } from "../../core/messages/late.ts";
import type { NodeId } from "../../core/document/types.ts";
import { connectNodes } from "../../editor/connect.ts";
import { connectTargets } from "../../editor/connect-targets.ts";
import type { Editor } from "../../editor/store.ts";
import { useParts } from "../editor-context.tsx";
import { Picker, type PickerItem } from "../ui/Picker.tsx";
import { boxItem, itemsWith } from "./box-items.ts";

interface ConnectToProps {
  readonly source: NodeId;
  readonly typed: string;
  onClose(): void;
}

export function ConnectTo({ source, typed, onClose }: ConnectToProps) {
  const { editor, view } = useParts();
  const items = useMemo(() => itemsOf(editor, source), [editor, source]);
  const name = editor.document().nodes.find(({ id }) => id === source)?.label ?? source;
  return (
    <Picker
      typed={typed}
      label={t("aids.connectLabel", { name })}
      placeholder={t("aids.connectHint", { name })}
      find={(words) => itemsWith(items, words)}
      tell={(count) => {
        if (items.length === 0) return t("aids.connectNone", { name });
        return count === 0 ? t("aids.connectNoMatch") : t("aids.connectFound", { count });
      }}
      onPick={(target) => {
        connectNodes(editor, source, target);
        view.keepInView([source, target]);
      }}
      onClose={onClose}
    />
  );
}

const itemsOf = (editor: Editor, source: NodeId): readonly PickerItem[] =>
  connectTargets(editor, source).map(({ node, kind }) => ({
    ...boxItem(editor, node),
    aside: <Kind name={kind} />,
  }));

function Kind({ name }: { readonly name: string }) {
  return (
    <kbd>
      <ArrowRight size={12} aria-hidden="true" />
      {name}
    </kbd>
  );
}
