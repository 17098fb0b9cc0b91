/** The clipboard by command, as from a menu: the handlers of the keys do the work. */
import { t } from "../core/messages/late.ts";
import { showChord } from "../editor/commands/shortcut.ts";
import type { Notice } from "./editor-context.tsx";
import { IS_MAC } from "./ui/platform.ts";

const KEYS = { copy: "Mod+C", cut: "Mod+X", paste: "Mod+V" } as const;

/** A browser may keep the clipboard closed to pages; then the keys still work, and it says so. */
export async function useClipboard(
  how: keyof typeof KEYS,
  notify: (notice: Notice) => void,
): Promise<void> {
  try {
    if (how === "paste") send(how, await readClipboard());
    else {
      // What is cut is gone only once it is kept.
      await writeClipboard(send("copy", new DataTransfer()));
      if (how === "cut") send("cut", new DataTransfer());
    }
  } catch {
    notify({ text: t("aids.clipboardClosed", { keys: showChord(KEYS[how], IS_MAC) }) });
  }
}

function send(how: keyof typeof KEYS, clipboardData: DataTransfer): DataTransfer {
  document.dispatchEvent(new ClipboardEvent(how, { clipboardData, cancelable: true }));
  return clipboardData;
}

async function writeClipboard(data: DataTransfer): Promise<void> {
  const text = data.getData("text/plain");
  if (text !== "") await navigator.clipboard.writeText(text);
}

/** Text, and the first picture there is. */
async function readClipboard(): Promise<DataTransfer> {
  const data = new DataTransfer();
  for (const item of await navigator.clipboard.read()) {
    for (const type of item.types) {
      const blob = await item.getType(type);
      if (type.startsWith("text/")) data.setData(type, await blob.text());
      else if (type.startsWith("image/")) data.items.add(new File([blob], "image", { type }));
    }
  }
  return data;
}
