/** Puts a picture that was pasted or dropped onto the canvas, made small enough for the document. */
import { LIMITS } from "../../core/document/limits.ts";
import type { Point } from "../../core/document/types.ts";
import { t } from "../../core/messages/late.ts";
import { addMark } from "../../editor/draw-mark.ts";
import type { Editor } from "../../editor/store.ts";
import { fitted, KEPT_BYTES, MOST_PIXELS, placedAt } from "./picture-size.ts";

/** What was done, or why nothing was, in words; nothing where there is nothing to say. */
export type Told = { readonly text: string; readonly tone?: "error" } | undefined;

const KINDS = ["image/png", "image/jpeg", "image/webp", "image/gif"];
/** A picture of more bytes may not even be decoded (MB). */
const MOST_MEGABYTES = 40;

/** Its middle is at the point. One undo step. */
export async function takePicture(editor: Editor, file: File, middle: Point): Promise<Told> {
  if (file.type.startsWith("image/svg")) return { text: t("marks.noSvg"), tone: "error" };
  if (!KINDS.includes(file.type)) return { text: t("marks.noPicture"), tone: "error" };
  if (file.size > MOST_MEGABYTES * 1_000_000)
    return { text: t("marks.tooLarge", { most: MOST_MEGABYTES }), tone: "error" };
  const bitmap = await decoded(file);
  const drawn = bitmap && (await smallEnough(file, bitmap));
  if (!bitmap || !drawn) return { text: t("marks.noPicture"), tone: "error" };
  addMark(
    editor,
    { component: "image", label: nameOf(file), image: drawn.url, ...placedAt(bitmap, middle) },
    {},
  );
  const from = `${bitmap.width} × ${bitmap.height}`;
  const to = `${drawn.width} × ${drawn.height}`;
  bitmap.close();
  return from === to ? undefined : { text: t("marks.scaled", { from, to }) };
}

/** What a screen reader says of it: the file's name without its ending, unless a program made it up. */
function nameOf({ name }: File): string {
  const stem = name.replace(/\.[a-z]+$/i, "");
  return /^(image|picture|clipboard)?$/i.test(stem)
    ? t("marks.pictureName")
    : stem.slice(0, LIMITS.label);
}

async function decoded(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file);
  } catch {
    return undefined;
  }
}

interface Drawn {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The file as it is where that is small, else drawn anew, smaller until it fits. */
async function smallEnough(file: File, bitmap: ImageBitmap): Promise<Drawn | undefined> {
  const { width, height } = bitmap;
  if (file.size <= KEPT_BYTES && Math.max(width, height) <= MOST_PIXELS)
    return { url: await urlOf(file), width, height };
  for (let most = MOST_PIXELS; most >= 64; most = Math.round(most * 0.75)) {
    const size = fitted({ width, height }, most);
    const blob = await redrawn(bitmap, size.width, size.height);
    if (!blob) return undefined;
    if (blob.size <= KEPT_BYTES) return { url: await urlOf(blob), ...size };
  }
  return undefined;
}

async function redrawn(bitmap: ImageBitmap, width: number, height: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (!pen) return null;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(bitmap, 0, 0, width, height);
  // A browser that cannot write WebP gives a PNG.
  return new Promise((resolve) => canvas.toBlob(resolve, "image/webp", 0.86));
}

async function urlOf(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:${blob.type};base64,${btoa(binary)}`;
}
