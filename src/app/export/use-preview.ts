/** What the export will look like: the picture, or the text of the file where that says more. */
import { useEffect, useMemo, useState } from "react";
import type { Format } from "../../core/formats/format.ts";
import type { Result } from "../../core/problem.ts";
import {
  drawPicture,
  isBlank,
  type Picture,
  type PictureOptions,
} from "../../core/scene/picture.ts";
import { loadIcons } from "../assets.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { isShownAsText } from "./export-formats.ts";
import { fontCss } from "./picture-fonts.ts";
import { pictureFault } from "./picture-problem.ts";
import { writePorts } from "./write-ports.ts";

export type Preview =
  | { readonly kind: "picture"; readonly picture: Picture; readonly fonts: string }
  | { readonly kind: "text"; readonly text: string; readonly bytes: number };

interface Shown {
  readonly preview: Result<Preview> | undefined;
  /** What the file would lose. */
  readonly losses: readonly string[];
}

/** `preview` is `undefined` while the first one is made; after that, the last one until the next is there. */
export function usePreview(format: Format, options: PictureOptions): Shown {
  const { catalogue, measure } = useEditor();
  const diagram = useEditorState(({ document }) => document);
  const [preview, setPreview] = useState<Result<Preview>>();
  const [losses, setLosses] = useState<readonly string[]>([]);
  const tools = useMemo(() => ({ catalogue, measure }), [catalogue, measure]);
  useEffect(() => {
    let gone = false;
    const make = async (): Promise<void> => {
      const lost = (await format.losses?.(diagram)) ?? [];
      const made = isShownAsText(format)
        ? await textOf(format, () => format.write?.(diagram, writePorts(tools), options))
        : await drawnOf(async () =>
            isBlank(diagram)
              ? undefined
              : drawPicture(diagram, { ...tools, icons: await loadIcons() }, options),
          );
      if (gone) return;
      setPreview(made);
      setLosses(lost);
    };
    void make();
    return () => {
      gone = true;
    };
  }, [format, diagram, tools, options]);
  return { preview, losses };
}

async function textOf(
  format: Format,
  write: () => ReturnType<NonNullable<Format["write"]>> | undefined,
): Promise<Result<Preview>> {
  const file = await write();
  if (!file) throw new Error(`${format.id} is not written`);
  if (!file.ok) return file;
  const text = new TextDecoder().decode(file.value.subarray(0, MOST_SHOWN));
  return { ok: true, value: { kind: "text", text, bytes: file.value.length } };
}

/** Bytes; nobody reads further in a preview. */
const MOST_SHOWN = 6_000;

async function drawnOf(draw: () => Promise<Picture | undefined>): Promise<Result<Preview>> {
  const picture = await draw();
  if (!picture) return pictureFault("picture-empty");
  const fonts = await fontCss(picture.svg);
  return fonts.ok ? { ok: true, value: { kind: "picture", picture, fonts: fonts.value } } : fonts;
}
