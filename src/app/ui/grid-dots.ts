/** Whether the canvas shows the dots of its grid; kept on this device. */
import { deviceStore } from "../browser-storage.ts";

const KEY = "loopboard.grid";

const show = (shown: boolean): void => {
  document.documentElement.toggleAttribute("data-no-grid", !shown);
};

/** Take up what was chosen before. */
export const restoreGrid = (): void => show(deviceStore.get(KEY) !== "off");

export function toggleGrid(): void {
  const shown = document.documentElement.hasAttribute("data-no-grid");
  show(shown);
  if (shown) deviceStore.remove(KEY);
  else deviceStore.set(KEY, "off");
}
