/** Connecting by name: the boxes that may take what the selected one gives, with the kind that would flow. */
import { ArrowRight } from "lucide-react";
import { useMemo } from "react";
import { t } from "../../core/messages/late.ts";
import type { NodeId } from "../../core/document/types.ts";
import { connectNodes } from "../../editor/connect.ts";
import { connectTargets } from "../../editor/connect-targets.ts";
import { useParts } from "../editor-context.tsx";
import { Picker, type PickerItem } from "../ui/Picker.tsx";

interface ConnectToProps {
  readonly source: NodeId;
  onClose(): void;
}

export function ConnectTo({ source, onClose }: ConnectToProps) {
  const { editor, view } = useParts();
  const items = useMemo(() => itemsOf(editor, source), [editor, source]);
  const name = editor.document().nodes.find(({ id }) => id === source)?.label ?? source;
  const find = (words: string) => {
    const wanted = words.toLowerCase().split(/\s+/);
    return items.filter(({ title, hint }) => {
      const text = `${title} ${hint ?? ""}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
  };
  return (
    <Picker
      label={t("aids.connectLabel", { name })}
      placeholder={t("aids.connectHint", { name })}
      find={find}
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

/** What a box is stands beside its name where that says something else, or says it twice. */
function itemsOf(
  editor: Parameters<typeof connectTargets>[0],
  source: NodeId,
): readonly PickerItem[] {
  return connectTargets(editor, source).map(({ node, kind }) => {
    const component = editor.catalogue.find(node.component)?.name;
    const lane = editor.document().lanes.find(({ id }) => id === node.lane)?.name;
    const title = node.label === "" ? (component ?? node.id) : node.label;
    const hint = [component === title ? undefined : component, lane]
      .filter((part) => part !== undefined)
      .join(", ");
    return {
      id: node.id,
      title,
      hint: hint === "" ? undefined : hint,
      aside: <Kind name={kind} />,
    };
  });
}

function Kind({ name }: { readonly name: string }) {
  return (
    <kbd>
      <ArrowRight size={12} aria-hidden="true" />
      {name}
    </kbd>
  );
}
