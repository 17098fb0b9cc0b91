/** What is not in the first frame is fetched when that frame is on the screen. */

/** Longest wait (ms): a tab in the background paints no frame. */
const LONGEST_MS = 500;

let first: Promise<void> | undefined;

/** Runs it once a first frame has been painted; counts from the first time that any is asked for. */
export async function oncePainted<T>(load: () => Promise<T>): Promise<T> {
  first ??= nextPaint();
  await first;
  return load();
}

const nextPaint = (): Promise<void> =>
  new Promise((resolve) => {
    // A task after a frame's callbacks comes when the frame has been drawn.
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_MS);
  });
