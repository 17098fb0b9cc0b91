/** The open design onto the clipboard, as the last export was chosen to look. */
import { t } from "../../core/messages/late.ts";
import { success } from "../../core/problem.ts";
import { USUAL_PICTURE } from "../../core/scene/picture.ts";
import type { Editor } from "../../editor/store.ts";
import { deviceStore } from "../browser-storage.ts";
import type { Notice } from "../editor-context.tsx";
import { copyFile } from "./copy-file.ts";
import { readChoice } from "./export-choice.ts";
import { formatOf, isText } from "./export-formats.ts";
import { bytesText } from "./size-text.ts";
import { writePorts } from "./write-ports.ts";

export async function copyAs(
  editor: Editor,
  id: string,
  notify: (notice: Notice) => void,
): Promise<void> {
  const format = formatOf(id);
  const { scale, theme, transparent, title, legend, words } = readChoice(deviceStore);
  const look = { theme, transparent, title, legend, words, scale: isText(format) ? 1 : scale };
  const copied = await copyFile(
    async () => {
      const options = { ...USUAL_PICTURE, ...look };
      const file = await format.write?.(editor.document(), writePorts(editor), options);
      if (!file?.ok) return file ?? { ok: false, problems: [] };
      return success({ blob: new Blob([new Uint8Array(file.value)]) });
    },
    isText(format) ? "text/plain" : "image/png",
  );
  const [problem] = copied.ok ? [] : copied.problems;
  if (problem) notify({ text: `${problem.message} ${problem.hint}`, tone: "error" });
  else if (copied.ok)
    notify({
      text: t("writing.copiedAs", {
        name: t(format.name),
        size: bytesText(copied.value.blob.size),
      }),
    });
}
