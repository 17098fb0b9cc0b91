/** Every command by its words, by the menu where the hand is, and in the sheet of keys. */
import type { Route } from "@playwright/test";
import { expect, test } from "./support/test.ts";

test("finds a command by its words, runs it, and offers it first the next time", async ({
  editor,
}) => {
  const { page } = editor;
  const field = page.getByRole("combobox", { name: "Find a command" });
  await editor.quickAdd("kafka");
  await page.keyboard.press("ControlOrMeta+k");
  await expect(field).toBeFocused();
  // What would do nothing now is left out.
  await expect(page.getByRole("option", { name: /^Redo/ })).toHaveCount(0);
  await page.keyboard.type("dupl");
  await expect(page.getByRole("option").first()).toHaveText(/^Duplicate(Ctrl|⌘)\+?D$/);
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
  expect((await editor.document()).nodes).toHaveLength(2);

  await page.keyboard.press("ControlOrMeta+k");
  const recent = page.getByRole("group", { name: "Recently used" });
  await expect(recent.getByRole("option")).toHaveText([/^Duplicate/]);
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
});

test("opens the palette while a person types elsewhere, and goes from it to quick-add", async ({
  editor,
}) => {
  const { page } = editor;
  await page.getByRole("textbox", { name: "Title of the design" }).focus();
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Find a command" }).fill("add here");
  await page.keyboard.press("Enter");
  await expect(editor.quickAddField).toBeFocused();
});

test("takes what is typed before the palette is there", async ({ editor }) => {
  const { page } = editor;
  const held: Route[] = [];
  await page.route("**/assets/Aids-*.js", (route) => void held.push(route));
  await page.reload();
  await expect(editor.canvas.locator(".react-flow__pane")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  await page.keyboard.type("export");
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.continue();
  await expect(page.getByRole("combobox", { name: "Find a command" })).toHaveValue("export");
  await page.keyboard.type(" picture");
  await expect(page.getByRole("combobox", { name: "Find a command" })).toHaveValue(
    "export picture",
  );
});

test("offers in the menu what fits what was pressed", async ({ editor }) => {
  const { page } = editor;
  await editor.quickAdd("kafka > flink");
  await editor.box("Apache Kafka").click({ button: "right" });
  await expect(editor.box("Apache Kafka")).toHaveClass(/selected/);
  await expect(page.getByRole("menu", { name: "Box" })).toBeVisible();
  await page.getByRole("menuitem", { name: "Rename" }).click();
  await expect(page.getByRole("textbox", { name: "Label" })).toBeFocused();
  await page.keyboard.press("Escape");

  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menu", { name: "Several" })).toBeVisible();
  await page.keyboard.press("Escape");

  await page.mouse.click(560, 700, { button: "right" });
  const menu = page.getByRole("menu", { name: "Canvas" });
  await menu.getByRole("menuitem", { name: "All commands" }).click();
  await expect(page.getByRole("combobox", { name: "Find a command" })).toBeFocused();
});

test("copies and pastes from the menu as from the keys", async ({ editor }) => {
  const { page } = editor;
  await editor.quickAdd("kafka");
  await editor.box("Apache Kafka").click({ button: "right" });
  await page.getByRole("menuitem", { name: "Copy" }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("kafka");
  await page.mouse.click(560, 700, { button: "right" });
  await page.getByRole("menuitem", { name: "Paste" }).click();
  await expect.poll(async () => (await editor.document()).nodes.length).toBe(2);
});

test("tells every key on one sheet", async ({ editor }) => {
  const { page } = editor;
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(sheet.getByRole("heading", { name: "Move", exact: true })).toBeVisible();
  await expect(sheet).toContainText("Move left by ten");
  await expect(sheet).toContainText("Drag from a border");
});
