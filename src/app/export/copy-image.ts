/** A picture onto the clipboard. */
import type { Result } from "../../core/problem.ts";
import { pictureFault } from "./picture-problem.ts";

/**
 * Copies what `make` makes, and gives it back. Call it within the click itself: browsers take the
 * promise of a picture then, but not the picture later.
 */
export async function copyImage<Made extends { readonly blob: Blob }>(
  make: () => Promise<Result<Made>>,
): Promise<Result<Made>> {
  if (typeof ClipboardItem === "undefined" || navigator.clipboard?.write === undefined)
    return pictureFault("copy-unsupported");
  const made = make();
  const blob = made.then((result) => {
    if (!result.ok) throw new Error("No picture was made");
    return result.value.blob;
  });
  // The clipboard may refuse before it looks at the picture.
  blob.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
    return await made;
  } catch {
    const result = await made;
    return result.ok ? pictureFault("copy-refused") : result;
  }
}
