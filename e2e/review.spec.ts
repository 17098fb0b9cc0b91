/** The review panel: accept a trade-off, take it back, mend all at once, read about a rule and switch it off. */
import { readFile } from "node:fs/promises";
import { parseDiagram } from "../src/core/document/parse.ts";
import { removeElements } from "../src/core/document/edit.ts";
import { serializeDiagram } from "../src/core/document/serialize.ts";
import type { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

/** The ad-click design with nothing left that watches it or stands in for it. */
async function openUnwatched(editor: EditorPage): Promise<void> {
  const read = parseDiagram(await readFile("templates/ad-click.json", "utf8"));
  if (!read.ok) throw new Error(read.problems[0]?.message);
  const gone = read.value.nodes
    .filter(({ component }) => /monitor|alerting|fallback/.test(component))
    .map(({ id }) => id);
  const unwatched = removeElements({ ...read.value, tour: [] }, new Set(gone));
  const bytes = new TextEncoder().encode(serializeDiagram(unwatched));
  await editor.dropFile("unwatched.json", "application/json", bytes);
  await expect.poll(() => rules(editor)).toEqual(["no-monitoring", "no-fallback"]);
}

const rules = async (editor: EditorPage): Promise<readonly string[]> =>
  (await editor.findings()).map(({ rule }) => rule);

test("accepts a finding for a reason, keeps it over a reload, and takes it back", async ({
  editor,
}) => {
  await openUnwatched(editor);
  const finding = editor.page.locator('[data-rule="no-monitoring"]');
  await finding.getByRole("button", { name: "Accept", exact: true }).click();
  await expect(finding.getByRole("button", { name: "Accept as a trade-off" })).toBeDisabled();
  await editor.page.keyboard.type("Three internal users");
  await editor.page.keyboard.press("ControlOrMeta+Enter");
  await expect(finding).toBeHidden();
  expect((await editor.document()).waivers.map(({ rule, reason }) => [rule, reason])).toEqual([
    ["no-monitoring", "Three internal users"],
  ]);

  await editor.saved();
  await editor.reload();
  await editor.page.getByText("Accepted trade-offs").click();
  await expect(editor.page.getByText("Three internal users")).toBeVisible();
  await editor.button("Take back").click();
  await expect(finding).toBeVisible();
});

test("mends all that it can of a severity in one step", async ({ editor }) => {
  await openUnwatched(editor);
  const before = await editor.document();
  await editor.page.locator('[data-rule="no-monitoring"]').getByRole("button").nth(1).click();
  await expect.poll(() => rules(editor)).toEqual(["no-fallback"]);
  await editor.undo();
  expect(await editor.document()).toEqual(before);
});

test("reads about a rule and switches it off in this design", async ({ editor }) => {
  await openUnwatched(editor);
  const finding = editor.page.locator('[data-rule="no-fallback"]');
  await finding.getByRole("button", { name: "Why" }).click();
  await finding.getByRole("button", { name: "About this rule" }).click();
  const page = editor.page.getByRole("article", { name: "Nothing answers when" });
  await expect(page.getByText("How an interviewer asks")).toBeVisible();
  await expect(page.locator("svg text").first()).toBeVisible();
  await page.getByRole("combobox", { name: "In this design" }).selectOption("Not at all");
  await editor.page.keyboard.press("Escape");
  await expect.poll(() => rules(editor)).toEqual(["no-monitoring"]);
  expect((await editor.document()).rules).toEqual({ "no-fallback": "off" });
});
