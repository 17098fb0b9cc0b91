/** Gives WebKit, which has no `requestIdleCallback`, one that waits for the end of the task. Imported for its effect. */

const idle = {
  requestIdleCallback: (run: () => void): number => Number(setTimeout(run)),
  cancelIdleCallback: (handle: number): void => clearTimeout(handle),
};

if (!("requestIdleCallback" in globalThis)) Object.assign(globalThis, idle);
