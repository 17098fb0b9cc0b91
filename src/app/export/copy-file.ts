/** A file onto the clipboard: a picture as an image, all else as text. */
import type { Result } from "../../core/problem.ts";
import { pictureFault } from "./picture-problem.ts";

/**
 * Copies what `make` makes, and gives it back. Call it within the click itself: browsers take the
 * promise of a file then, but not the file later.
 */
export async function copyFile<Made extends { readonly blob: Blob }>(
  make: () => Promise<Result<Made>>,
  type: "image/png" | "text/plain",
): Promise<Result<Made>> {
  if (typeof ClipboardItem === "undefined" || navigator.clipboard?.write === undefined)
    return pictureFault("copy-unsupported");
  const made = make();
  const blob = made.then((result) => {
    if (!result.ok) throw new Error("No picture was made");
    // The clipboard takes no other name for a text.
    return result.value.blob.slice(0, undefined, type);
  });
  // The clipboard may refuse before it looks at the picture.
  blob.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
    return await made;
  } catch {
    const result = await made;
    return result.ok ? pictureFault("copy-refused") : result;
  }
}
