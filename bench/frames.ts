/** Waiting for what is seen. */

const PATIENCE_MS = 120_000;

export const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

/** Looked at once a frame. Rejects when it never comes. */
export async function until(holds: () => boolean): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > PATIENCE_MS) throw new Error(`Never came: ${String(holds)}`);
    await frame();
  }
}
