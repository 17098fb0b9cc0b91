/** A company's own palette and rules: dropped on the canvas, used at once, remembered, and taken away again. */
import { readFile } from "node:fs/promises";
import type { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

const EXAMPLES = "src/core/lint/custom/examples";

async function drop(editor: EditorPage, name: string): Promise<void> {
  const content = await readFile(`${EXAMPLES}/${name}`);
  await editor.dropFile(name, "application/json", content);
  await expect(editor.page.getByText(`Added ${name}`)).toBeVisible();
}

test("draws and reviews with own components and rules, over a reload, until they are removed", async ({
  editor,
}) => {
  const rules = async () => (await editor.findings()).map(({ rule }) => rule);
  await drop(editor, "acme-palette.json");
  await drop(editor, "acme-rules.json");
  await editor.type("acme runs");
  await editor.type("trainer");
  expect((await editor.document()).nodes.map(({ component }) => component)).toEqual([
    "acme-runs",
    "trainer",
  ]);
  await expect.poll(rules).toContain("trainer-untracked");

  await editor.saved();
  await editor.reload();
  await expect.poll(rules).toContain("trainer-untracked");
  await expect(editor.box("Acme Runs")).toBeVisible();

  await editor.button("More").click();
  await editor.page.getByRole("menuitem", { name: "What the review looks for" }).click();
  await editor.page.getByRole("button", { name: "Remove acme-rules.json" }).click();
  await expect.poll(rules).not.toContain("trainer-untracked");
});
