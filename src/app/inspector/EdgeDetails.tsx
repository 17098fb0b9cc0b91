/** The details of an arrow: what flows, how, and how much. */
import { findKind, isKindId, kindOf, type Mode, MODES } from "../../core/catalogue/kinds.ts";
import { type Patch, updateEdge } from "../../core/document/edit.ts";
import { type DiagramEdge, EDGE_STYLES } from "../../core/document/types.ts";
import { type MessageKey, t } from "../../core/messages/index.ts";
import { withStyle } from "../../editor/line-style.ts";
import { kindsFor } from "../../editor/connect.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { ChoiceField, NumberField, SwitchField, TextField } from "./fields.tsx";
import styles from "./Inspector.module.css";
import { Looks } from "./Looks.tsx";

const MODE_WORDS: Readonly<Record<Mode, MessageKey>> = {
  sync: "inspector.modeSync",
  async: "inspector.modeAsync",
  batch: "inspector.modeBatch",
};

export function EdgeDetails({ edge }: { readonly edge: DiagramEdge }) {
  const editor = useEditor();
  const document = useEditorState((state) => state.document);
  const change = (patch: Patch<DiagramEdge>, step?: string) =>
    editor.change(
      (diagram) => updateEdge(diagram, edge.id, patch),
      step === undefined ? {} : { step: `${step} ${edge.id}` },
    );
  const label = (id: string) => document.nodes.find((node) => node.id === id)?.label ?? id;
  const legal = kindsFor(editor, document, edge.source, edge.target);
  // A kind that is not legal is still what the edge has: it is shown, and the review objects.
  const kinds =
    edge.kind === undefined || legal.includes(edge.kind) ? legal : [edge.kind, ...legal];
  const usual = edge.kind === undefined ? "sync" : kindOf(edge.kind).mode;

  return (
    <div className={styles.details}>
      <p className={styles.ends}>
        {t("inspector.from", { source: label(edge.source), target: label(edge.target) })}
      </p>
      <ChoiceField
        name={t("inspector.kind")}
        value={edge.kind ?? ""}
        empty={t("inspector.unset")}
        choices={kinds.map((id) => ({ id, name: kindOf(id).name }))}
        help={edge.kind === undefined ? undefined : findKind(edge.kind)?.meaning}
        onChange={(id) => change({ kind: isKindId(id) ? id : undefined, mode: undefined })}
      />
      <ChoiceField
        name={t("inspector.mode")}
        value={edge.mode ?? ""}
        empty={t("inspector.modeDefault", { mode: t(MODE_WORDS[usual]) })}
        choices={MODES.filter((mode) => mode !== usual).map((id) => ({
          id,
          name: t(MODE_WORDS[id]),
        }))}
        onChange={(id) => change({ mode: MODES.find((mode) => mode === id) })}
      />
      <ChoiceField
        name={t("inspector.lineStyle")}
        value={edge.style ?? ""}
        empty={t("commands.linesOrthogonal")}
        choices={[
          { id: "straight", name: t("commands.linesStraight") },
          { id: "curved", name: t("commands.linesCurved") },
        ]}
        onChange={(id) => {
          const style = EDGE_STYLES.find((each) => each === id);
          editor.change((diagram) => withStyle(diagram, edge, style));
        }}
      />
      <TextField
        name={t("inspector.edgeLabel")}
        value={edge.label ?? ""}
        onChange={(text) => change({ label: text === "" ? undefined : text }, "label")}
      />
      <Looks />
      <div className={styles.pair}>
        <NumberField
          name={t("inspector.rate")}
          unit={t("inspector.rateUnit")}
          value={edge.rate}
          onChange={(rate) => change({ rate }, "rate")}
        />
        <NumberField
          name={t("inspector.bytes")}
          unit={t("inspector.bytesUnit")}
          value={edge.bytes}
          onChange={(bytes) => change({ bytes }, "bytes")}
        />
      </div>
      <SwitchField
        name={t("inspector.optional")}
        value={edge.optional ?? false}
        onChange={(optional) => change({ optional: optional ? true : undefined })}
      />
    </div>
  );
}
