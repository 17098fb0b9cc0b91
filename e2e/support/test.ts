/** `test` for journeys: a fresh editor, and at the end nothing in the page may have complained. */
import { test as base, expect } from "@playwright/test";
import { EditorPage } from "./editor-page.ts";
import { watch } from "./watch.ts";

export const test = base.extend<{ editor: EditorPage }>({
  editor: async ({ page, baseURL }, use) => {
    const complaints = await watch(page, baseURL ?? "");
    const editor = new EditorPage(page);
    try {
      await editor.open();
      await use(editor);
    } finally {
      // Where both went wrong, this is the likelier reason.
      expect(complaints).toEqual([]);
    }
  },
});

export { expect };
