/** What is not in the first frame is fetched when that frame is on the screen and nothing else is to be done. */

/** Longest wait (ms): a tab in the background paints nothing, and some browsers do not tell of it. */
const LONGEST_MS = 500;

let first: Promise<void> | undefined;

/** Runs it once the page's first content has been painted and the page is idle. */
export async function oncePainted<T>(load: () => Promise<T>): Promise<T> {
  first ??= firstPaint();
  await first;
  return load();
}

const firstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, LONGEST_MS);
    if (typeof PerformanceObserver === "undefined") return;
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length === 0) return;
      observer.disconnect();
      requestIdleCallback(() => resolve());
    });
    observer.observe({ type: "paint", buffered: true });
  });
