/** Which commands were run from the palette lately, kept on this device. */
import { deviceStore } from "../browser-storage.ts";

const KEY = "loopboard.recent-commands";
const MOST = 5;

/** Ids, the latest first; a name that no command has any more may be among them. */
export const recentCommands = (): readonly string[] =>
  (deviceStore.get(KEY) ?? "").split(" ").filter((id) => id !== "");

export function noteCommand(id: string): void {
  const others = recentCommands().filter((other) => other !== id);
  deviceStore.set(KEY, [id, ...others].slice(0, MOST).join(" "));
}
