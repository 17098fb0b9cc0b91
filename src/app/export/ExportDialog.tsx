/** The export of a PNG: what comes out, how large, and the choices that change it. */
import { Copy, Download } from "lucide-react";
import { useState } from "react";
import { t } from "../../core/messages/late.ts";
import { useStore } from "zustand";
import { deviceStore } from "../browser-storage.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import { Choices } from "./Choices.tsx";
import styles from "./Export.module.css";
import {
  type ExportChoice,
  type ExportPart,
  keepChoice,
  PARTS,
  readChoice,
} from "./export-choice.ts";
import type { CheckedDrawing } from "./export-png.ts";
import { pictureSize } from "../../core/scene/picture-size.ts";
import { reductionText, sizeValues } from "./size-text.ts";
import { useDrawing } from "./use-drawing.ts";
import { type ExportStatus, useExport } from "./use-export.ts";

interface ExportDialogProps {
  readonly onClose: () => void;
}

export function ExportDialog({ onClose }: ExportDialogProps) {
  const [choice, setChoice] = useState(() => readChoice(deviceStore));
  const choose = (change: Partial<ExportChoice>): void => {
    const next = { ...choice, ...change };
    setChoice(next);
    keepChoice(deviceStore, next);
  };
  const parts = useParts();
  const [part, setPart] = useState<ExportPart>("whole");
  const drawn = useDrawing(choice, part);
  const drawing = drawn?.ok ? drawn.value : undefined;
  const { status, download, copy } = useExport(drawing, choice.scale);
  const [problem] = drawn === undefined || drawn.ok ? [] : drawn.problems;
  const busy = drawing === undefined || status.kind === "working";

  return (
    <Modal title={t("picture.title")} width={920} onClose={onClose}>
      <div className={styles.body}>
        <Preview drawing={drawing} choice={choice} />
        <div className={styles.side}>
          <Choices choice={choice} onChoose={choose} parts={parts} part={part} onPart={setPart} />
          {drawing && <SizeLine drawing={drawing} scale={choice.scale} />}
          <p className={styles.hint}>
            {t(part === "whole" ? "picture.carries" : "picture.carriesWhole")}
          </p>
          <div className={styles.buttons}>
            <Button look="filled" onClick={download} disabled={busy}>
              <Download />
              {t("picture.download")}
            </Button>
            <Button onClick={copy} disabled={busy}>
              <Copy />
              {t("picture.copy")}
            </Button>
          </div>
          <StatusLine status={problem ? { kind: "failed", problem } : status} />
        </div>
      </div>
    </Modal>
  );
}

/** A selection can be drawn where there is one, and what stands out where the rest is dimmed. */
function useParts(): readonly ExportPart[] {
  const { reading } = useEditor();
  const isDimmed = useStore(reading, ({ lit }) => lit !== undefined);
  const hasSelection = useEditorState(({ selection }) => selection.size > 0);
  const there = { whole: true, selection: hasSelection, shown: isDimmed };
  return PARTS.filter((part) => there[part]);
}

interface PreviewProps {
  readonly drawing: CheckedDrawing | undefined;
  readonly choice: ExportChoice;
}

/** The very SVG that is rasterised, with the same fonts. */
function Preview({ drawing, choice }: PreviewProps) {
  const behind = choice.transparent ? choice.theme : undefined;
  return (
    <div className={styles.preview} data-chequers={behind} aria-busy={!drawing}>
      {drawing && <img src={pictureSource(drawing)} alt={t("picture.preview")} />}
    </div>
  );
}

function pictureSource({ svg, fontCss }: CheckedDrawing): string {
  const withFonts = svg.replace(/^<svg[^>]*>/, (tag) => `${tag}<style>${fontCss}</style>`);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withFonts)}`;
}

interface SizeLineProps {
  readonly drawing: CheckedDrawing;
  readonly scale: number;
}

function SizeLine({ drawing, scale }: SizeLineProps) {
  const size = pictureSize(drawing.size, scale);
  const reduction = reductionText(size, scale);
  return (
    <div className={styles.size}>
      <output>{t("picture.size", sizeValues(size))}</output>
      {reduction !== undefined && <p role="note">{reduction}</p>}
    </div>
  );
}

function StatusLine({ status }: { readonly status: ExportStatus }) {
  switch (status.kind) {
    case "idle":
      return <p className={styles.status} role="status" />;
    case "working":
      return (
        <p className={styles.status} role="status">
          {t("picture.working")}
        </p>
      );
    case "done":
      return (
        <p className={styles.status} role="status" data-kind="done">
          {status.text}
        </p>
      );
    case "failed":
      return (
        <p className={styles.status} role="alert">
          {status.problem.message} {status.problem.hint}
        </p>
      );
  }
}
