/** The export of a design in any format: what comes out, how large, what it loses, and the choices that change it. */
import { Copy, Download } from "lucide-react";
import { useMemo, useState } from "react";
import type { Format } from "../../core/formats/format.ts";
import { t } from "../../core/messages/late.ts";
import type { PictureOptions } from "../../core/scene/picture.ts";
import { type PictureSize, pictureSize } from "../../core/scene/picture-size.ts";
import { deviceStore } from "../browser-storage.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import { Choices } from "./Choices.tsx";
import { type ExportChoice, keepChoice, readChoice } from "./export-choice.ts";
import { formatOf, isText } from "./export-formats.ts";
import styles from "./ExportDialog.module.css";
import { FormatList } from "./FormatList.tsx";
import { regionIn } from "./region-text.ts";
import { bytesText, reductionText, sizeValues } from "./size-text.ts";
import { type ExportStatus, useExport } from "./use-export.ts";
import { usePart } from "./use-part.ts";
import { type Preview, usePreview } from "./use-preview.ts";

interface ExportDialogProps {
  /** The format to begin with, or the rectangle that was drawn; the last choice when left out. */
  readonly about: string | undefined;
  readonly onClose: () => void;
}

export function ExportDialog({ about, onClose }: ExportDialogProps) {
  const [region] = useState(() => regionIn(about));
  const [choice, choose] = useChoice(region ? undefined : about);
  const format = formatOf(choice.format);
  const parts = usePart(region);
  const { part } = parts;
  const { scale, theme, transparent, title, legend, words } = choice;
  const isPixels = format.id === "png";
  const isPicture = format.group === "pictures";
  const options = useMemo(
    (): PictureOptions => ({
      theme,
      transparent,
      title,
      legend,
      words,
      scale: isPixels ? scale : 1,
      part,
    }),
    [theme, transparent, title, legend, words, scale, isPixels, part],
  );
  const { preview, losses } = usePreview(format, options);
  const shown = preview?.ok ? preview.value : undefined;
  const size =
    isPixels && shown?.kind === "picture"
      ? pictureSize(shown.picture.frame.size, scale)
      : undefined;
  const { status, download, copy } = useExport(format, options, size);
  const [problem] = preview === undefined || preview.ok ? [] : preview.problems;
  const busy = shown === undefined || status.kind === "working";

  return (
    <Modal title={t("writing.title")} width={1120} onClose={onClose}>
      <div className={styles.body}>
        <FormatList chosen={format.id} onChoose={(id) => choose({ format: id })} />
        <PreviewPane preview={shown} choice={choice} isPicture={isPicture} />
        <div className={styles.side}>
          {isPicture && (
            <Choices choice={choice} onChoose={choose} parts={parts} hasScale={isPixels} />
          )}
          {(isPicture || shown?.kind === "text") && (
            <SizeLine preview={shown} size={size} scale={scale} />
          )}
          <Losses losses={losses} isPart={part.kind !== "whole"} format={format} />
          <div className={styles.buttons}>
            <Button look="filled" onClick={download} disabled={busy}>
              <Download />
              {t(isPixels ? "picture.download" : "writing.download")}
            </Button>
            {(isPixels || isText(format)) && (
              <Button onClick={copy} disabled={busy}>
                <Copy />
                {t(isPixels ? "picture.copy" : "writing.copy")}
              </Button>
            )}
          </div>
          <StatusLine status={problem ? { kind: "failed", problem } : status} />
        </div>
      </div>
    </Modal>
  );
}

/** As it was chosen last on this device, but for what was asked for by name. */
function useChoice(
  format: string | undefined,
): readonly [ExportChoice, (change: Partial<ExportChoice>) => void] {
  const [choice, setChoice] = useState(() => {
    const last = readChoice(deviceStore);
    return format === undefined ? last : { ...last, format };
  });
  const choose = (change: Partial<ExportChoice>): void => {
    const next = { ...choice, ...change };
    setChoice(next);
    keepChoice(deviceStore, next);
  };
  return [choice, choose];
}

interface PreviewPaneProps {
  readonly preview: Preview | undefined;
  readonly choice: ExportChoice;
  readonly isPicture: boolean;
}

/** The very picture with the same fonts, or the beginning of the text. */
function PreviewPane({ preview, choice, isPicture }: PreviewPaneProps) {
  const behind = isPicture && choice.transparent ? choice.theme : undefined;
  return (
    <div className={styles.preview} data-chequers={behind} aria-busy={!preview}>
      {preview?.kind === "picture" && (
        <img src={pictureSource(preview)} alt={t("picture.preview")} />
      )}
      {preview?.kind === "text" && (
        <textarea readOnly aria-label={t("writing.textPreview")} value={preview.text} />
      )}
    </div>
  );
}

function pictureSource({ picture, fonts }: Extract<Preview, { kind: "picture" }>): string {
  const withFonts = picture.svg.replace(/^<svg[^>]*>/, (tag) => `${tag}<style>${fonts}</style>`);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withFonts)}`;
}

interface SizeLineProps {
  readonly preview: Preview | undefined;
  /** Of a PNG. */
  readonly size: PictureSize | undefined;
  readonly scale: number;
}

function SizeLine({ preview, size, scale }: SizeLineProps) {
  if (!preview) return null;
  const reduction = size && reductionText(size, scale);
  const text =
    preview.kind === "text"
      ? bytesText(preview.bytes)
      : t("picture.size", sizeValues(size ?? preview.picture.frame.size));
  return (
    <div className={styles.size}>
      <output>{text}</output>
      {reduction !== undefined && <p role="note">{reduction}</p>}
    </div>
  );
}

interface LossesProps {
  readonly losses: readonly string[];
  readonly isPart: boolean;
  readonly format: Format;
}

/** What the file keeps of the design, or what it loses. */
function Losses({ losses, isPart, format: { read, group } }: LossesProps) {
  if (losses.length > 0)
    return (
      <div className={styles.losses}>
        <h3>{t("writing.losses")}</h3>
        <ul>
          {losses.map((loss) => (
            <li key={loss}>{loss}</li>
          ))}
        </ul>
      </div>
    );
  if (group !== "pictures" || !read) return <p className={styles.hint}>{t("writing.allThere")}</p>;
  return <p className={styles.hint}>{t(isPart ? "picture.carriesWhole" : "picture.carries")}</p>;
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
