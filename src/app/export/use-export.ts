/** Making the picture: one at a time, and given up when the dialog closes. */
import { useEffect, useRef, useState } from "react";
import { fileName } from "../../core/formats/file-name.ts";
import { t } from "../../core/messages/late.ts";
import type { Problem, Result } from "../../core/problem.ts";
import { useEditor } from "../editor-context.tsx";
import { copyImage } from "./copy-image.ts";
import { decodePicture } from "./decode-picture.ts";
import { download } from "./download.ts";
import { type CheckedDrawing, type ExportedPng, exportPng } from "./export-png.ts";
import { type PictureSize, pictureSize } from "../../core/scene/picture-size.ts";
import { rasterise } from "./rasterise.ts";
import { reductionText, sizeValues } from "./size-text.ts";

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

export function useExport(drawing: CheckedDrawing | undefined, scale: number): ExportModel {
  const editor = useEditor();
  const leaving = useLeaving();
  const [said, setSaid] = useState({ status: IDLE, drawing, scale });
  // What was said of another picture is no longer true.
  const isOfThis = said.drawing === drawing && said.scale === scale;
  const status = isOfThis || said.status.kind === "working" ? said.status : IDLE;

  const promised = drawing && pictureSize(drawing.size, scale);
  const start = (making: Promise<Result<ExportedPng>>, done: (made: ExportedPng) => string) => {
    const say = (next: ExportStatus): void => setSaid({ status: next, drawing, scale });
    say({ kind: "working" });
    void making.then((made) => say(statusOf(made, promised, done)));
  };
  const make = async (of: CheckedDrawing): Promise<Result<ExportedPng>> => {
    const options = { scale, signal: leaving.current.signal };
    return exportPng(editor.document(), of, options, { rasterise, decode: decodePicture });
  };

  return {
    status,
    download: () => {
      if (drawing)
        start(make(drawing), ({ blob, size }) => {
          const name = fileName(editor.document().title, ".png");
          download(blob, name);
          return t("picture.downloaded", { name, ...sizeValues(size) });
        });
    },
    copy: () => {
      if (drawing)
        start(
          copyImage(() => make(drawing)),
          ({ size }) => t("picture.copied", sizeValues(size)),
        );
    },
  };
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
  made: Result<ExportedPng>,
  promised: PictureSize | undefined,
  done: (made: ExportedPng) => string,
): ExportStatus {
  const [problem] = made.ok ? [] : made.problems;
  if (!made.ok) return problem ? { kind: "failed", problem } : IDLE;
  const { size } = made.value;
  // What was said before need not be said again; what the browser could not keep must be.
  const isAsPromised = size.scale === promised?.scale;
  const reduction = isAsPromised || !promised ? undefined : reductionText(size, promised.scale);
  const text = done(made.value);
  return { kind: "done", text: reduction === undefined ? text : `${text} ${reduction}` };
}
