/** The history of a design: named, compared, restored and undone, over reloads and tabs; and what was deleted comes back. */
import type { Locator } from "@playwright/test";
import { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

const versionsIn = (editor: EditorPage): Locator =>
  editor.page.getByRole("list", { name: "Versions of this design" }).getByRole("button");

async function nameVersion(editor: EditorPage, name: string): Promise<void> {
  await editor.page.keyboard.press("ControlOrMeta+Shift+S");
  const field = editor.page.getByLabel("Name this version");
  await expect(field).toBeFocused();
  await field.fill(name);
  await field.press("Enter");
  await expect(versionsIn(editor).first()).toContainText(name);
}

async function openVersions(editor: EditorPage): Promise<void> {
  await editor.button("More").click();
  await editor.page.getByRole("menuitem", { name: "Versions…" }).click();
}

test("a version is named, compared with what there is now, restored, and that undone", async ({
  editor,
}) => {
  const { page } = editor;
  await editor.type("kafka");
  await editor.type("flink");
  const first = await editor.document();
  await nameVersion(editor, "Before the change");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();

  await editor.type("feature store");
  await editor.box("Apache Kafka").click();
  await page.keyboard.press("Delete");
  const second = await editor.document();
  await openVersions(editor);
  await versionsIn(editor).filter({ hasText: "Before the change" }).click();
  await editor.button("Changes").click();
  await expect(page.getByText("1 box added, 1 box removed").last()).toBeVisible();
  const changes = page.getByRole("list", { name: "What changed" });
  await expect(changes.getByRole("img", { name: "Added" })).toHaveCount(1);
  await expect(changes.getByRole("img", { name: "Removed" })).toHaveCount(1);
  const picture = page.getByRole("img", { name: "What changed from Before the change to Now" });
  const whole = await picture.locator("svg").getAttribute("viewBox");
  await changes.getByRole("button", { name: "Apache Kafka" }).click();
  await expect(picture.locator("svg")).not.toHaveAttribute("viewBox", whole ?? "");

  await editor.button("Restore").click();
  await expect(page.getByText("Before the change is back")).toBeVisible();
  expect(await editor.document()).toEqual(first);
  await editor.undo();
  expect(await editor.document()).toEqual(second);
  await openVersions(editor);
  await expect(
    versionsIn(editor).filter({ hasText: "Before an older version came back" }),
  ).toHaveCount(1);
});

test("a design keeps its history over a reload, and opens a version as a copy", async ({
  editor,
}) => {
  await editor.type("kafka");
  await nameVersion(editor, "Only Kafka");
  await editor.page.keyboard.press("Escape");
  await editor.type("flink");
  await editor.saved();
  await editor.reload();
  await openVersions(editor);
  await versionsIn(editor).filter({ hasText: "Only Kafka" }).click();
  await editor.button("Open as a copy").click();
  await expect.poll(async () => (await editor.document()).title).toContain("(Only Kafka)");
  expect((await editor.document()).nodes.map(({ component }) => component)).toEqual(["kafka"]);
  await openVersions(editor);
  await expect(editor.page.getByText("No version yet.")).toBeVisible();
});

test("what a person had is kept by itself before much of it goes", async ({ editor }) => {
  await editor.openTemplate("ad-click");
  await editor.saved();
  const whole = await editor.document();
  await editor.page.keyboard.press("ControlOrMeta+a");
  await editor.page.keyboard.press("Delete");
  await expect.poll(async () => (await editor.document()).nodes).toEqual([]);
  await openVersions(editor);
  await expect(versionsIn(editor)).toHaveCount(1);
  await editor.button("Restore").click();
  await expect.poll(() => editor.document()).toEqual(whole);
});

test("two tabs on one design share its history", async ({ editor }) => {
  await editor.type("kafka");
  await editor.saved();
  const other = new EditorPage(await editor.page.context().newPage());
  await other.open();
  await nameVersion(editor, "From the first tab");
  await openVersions(other);
  await expect(versionsIn(other).first()).toContainText("From the first tab");
  await other.page.keyboard.press("Escape");
  await other.type("flink");
  await nameVersion(other, "From the second tab");
  await editor.page.keyboard.press("Escape");
  await openVersions(editor);
  await expect(versionsIn(editor)).toHaveCount(2);
  await expect(versionsIn(editor).first()).toContainText("From the second tab");
});

test("a deleted design is found in the bin and comes back with its history", async ({ editor }) => {
  const { page } = editor;
  await editor.type("kafka");
  await page.getByLabel("Title of the design").fill("Clicks");
  await page.keyboard.press("Enter");
  await nameVersion(editor, "First");
  await page.keyboard.press("Escape");
  await editor.saved();
  await editor.button("Your designs").first().click();
  await editor.button("Delete Clicks").click();
  await editor.reload();
  expect((await editor.document()).nodes).toEqual([]);
  await editor.button("Your designs").first().click();
  await expect(page.getByText("Nothing is saved on this device yet.")).toBeVisible();
  await page.getByText("Recently deleted").click();
  await expect(page.getByText("30 days left")).toBeVisible();
  await editor.button("Restore").click();
  await editor.button("Open Clicks").click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await openVersions(editor);
  await expect(versionsIn(editor)).toContainText(["First"]);
});

test("the shelf is searched by titles and by the labels in the designs", async ({ editor }) => {
  const { page } = editor;
  await editor.type("kafka");
  await page.getByLabel("Title of the design").fill("Clicks");
  await editor.saved();
  await editor.button("Your designs").first().click();
  await editor.button("New design").click();
  await editor.type("flink");
  await page.getByLabel("Title of the design").fill("Bids");
  await editor.saved();
  await editor.button("Your designs").first().click();
  await page.getByLabel("Search your designs").fill("kafka");
  await expect(page.locator("[data-shelf-title]")).toHaveText(["Clicks"]);
  await expect(page.getByText("says “Apache Kafka”")).toBeVisible();
  await page.getByLabel("Search your designs").fill("nothing like it");
  await expect(page.getByText("No design says “nothing like it”.")).toBeVisible();
  await editor.button("Show all").click();
  await expect(page.locator("[data-shelf-title]")).toHaveText(["Bids", "Clicks"]);
});
