/** A picture that came by paste or by drop; what takes it in is loaded then. */
import type { Point } from "../core/document/types.ts";
import type { AppParts } from "./editor-context.tsx";

/** Put it there, or say why not. */
export async function placePicture(
  { editor, notify }: Pick<AppParts, "editor" | "notify">,
  file: File,
  at: Point,
): Promise<void> {
  const { takePicture } = await import("./pictures/take-picture.ts");
  const told = await takePicture(editor, file, at);
  if (told) notify(told);
}

export const isPicture = ({ type }: Blob): boolean => type.startsWith("image/");
