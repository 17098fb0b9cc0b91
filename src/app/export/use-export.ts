/** Making the file: one at a time, and given up when the dialog closes. */
import { useEffect, useRef, useState } from "react";
import { fileName } from "../../core/formats/file-name.ts";
import type { Format } from "../../core/formats/format.ts";
import { t } from "../../core/messages/late.ts";
import { type Problem, type Result, success } from "../../core/problem.ts";
import type { PictureOptions } from "../../core/scene/picture.ts";
import type { PictureSize } from "../../core/scene/picture-size.ts";
import type { Editor } from "../../editor/store.ts";
import { useEditor } from "../editor-context.tsx";
import { copyFile } from "./copy-file.ts";
import { download } from "./download.ts";
import { isText } from "./export-formats.ts";
import { bytesText, reductionText, sizeValues } from "./size-text.ts";
import { writePorts } from "./write-ports.ts";

export type ExportStatus =
  | { readonly kind: "idle" | "working" }
  | { readonly kind: "done"; readonly text: string }
  | { readonly kind: "failed"; readonly problem: Problem };

export interface ExportModel {
  readonly status: ExportStatus;
  download(): void;
  copy(): void;
}

const IDLE: ExportStatus = { kind: "idle" };

interface Made {
  readonly blob: Blob;
  /** Of a PNG. */
  readonly size: PictureSize | undefined;
}

export function useExport(
  format: Format,
  options: PictureOptions,
  promised: PictureSize | undefined,
): ExportModel {
  const editor = useEditor();
  const leaving = useLeaving();
  const [said, setSaid] = useState({ status: IDLE, format, options });
  // What was said of another file is no longer true.
  const isOfThis = said.format === format && said.options === options;
  const status = isOfThis || said.status.kind === "working" ? said.status : IDLE;

  const start = (making: Promise<Result<Made>>, done: (made: Made) => string): void => {
    const say = (next: ExportStatus): void => setSaid({ status: next, format, options });
    say({ kind: "working" });
    void making.then((made) => say(statusOf(made, promised, done)));
  };
  const make = () => madeOf(format, editor, options, leaving.current.signal);

  return {
    status,
    download: () =>
      start(make(), ({ blob, size }) => {
        const name = fileName(editor.document().title, format.extensions[0] ?? "");
        download(blob, name);
        return size
          ? t("picture.downloaded", { name, ...sizeValues(size) })
          : t("writing.downloaded", { name, size: bytesText(blob.size) });
      }),
    copy: () =>
      start(copyFile(make, isText(format) ? "text/plain" : "image/png"), ({ blob, size }) =>
        size
          ? t("picture.copied", sizeValues(size))
          : t("writing.copied", { size: bytesText(blob.size) }),
      ),
  };
}

async function madeOf(
  format: Format,
  editor: Editor,
  options: PictureOptions,
  signal: AbortSignal,
): Promise<Result<Made>> {
  let size: PictureSize | undefined;
  const ports = writePorts(editor, { signal, onSize: (made) => (size = made) });
  const file = await format.write?.(editor.document(), ports, options);
  if (!file?.ok) return file ?? { ok: false, problems: [] };
  const [type] = format.mediaTypes;
  return success({ blob: new Blob([new Uint8Array(file.value)], type ? { type } : {}), size });
}

/** Aborts when the dialog closes. */
function useLeaving() {
  const leaving = useRef(new AbortController());
  useEffect(() => {
    // Not the one of the first render: development mounts twice.
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);
  return leaving;
}

function statusOf(
  made: Result<Made>,
  promised: PictureSize | undefined,
  done: (made: Made) => string,
): ExportStatus {
  const [problem] = made.ok ? [] : made.problems;
  if (!made.ok) return problem ? { kind: "failed", problem } : IDLE;
  const { size } = made.value;
  const text = done(made.value);
  // What was said before need not be said again; what the browser could not keep must be.
  const isAsPromised = !size || !promised || size.scale === promised.scale;
  const reduction = isAsPromised ? undefined : reductionText(size, promised.scale);
  return { kind: "done", text: reduction === undefined ? text : `${text} ${reduction}` };
}
