/** What is drawn stays: over a reload, on the shelf beside others, and in a file. */
import { readFileSync } from "node:fs";
import { expect, test } from "./support/test.ts";

test("a reload keeps everything", async ({ editor }) => {
  await editor.dragIn("kafka", "kafka", { x: 500, y: 400 });
  await editor.dragIn("flink", "flink", { x: 800, y: 400 });
  await editor.connect("Apache Kafka", "Apache Flink");
  await editor.page.getByLabel("Title of the design").fill("Clicks");
  await editor.page.keyboard.press("Enter");
  await editor.saved();
  const drawn = await editor.document();
  await editor.reload();
  expect(drawn.title).toBe("Clicks");
  expect(await editor.document()).toEqual(drawn);
});

test("two designs stand on the shelf; one is renamed, deleted, and fetched back", async ({
  editor,
}) => {
  const { page } = editor;
  await editor.type("kafka");
  await page.getByLabel("Title of the design").fill("First");
  await editor.saved();
  const first = await editor.document();

  await editor.button("Your designs").first().click();
  await editor.button("New design").click();
  await expect.poll(async () => (await editor.document()).nodes).toEqual([]);
  await editor.type("flink");
  await page.getByLabel("Title of the design").fill("Second");
  await editor.saved();

  await editor.button("Your designs").first().click();
  await expect(page.locator("[data-shelf-title]")).toHaveText(["Second", "First"]);
  await editor.button("Rename First").click();
  await page.getByLabel("New title").fill("Clicks");
  await page.getByLabel("New title").press("Enter");
  await editor.button("Delete Clicks").click();
  await expect(page.locator("[data-shelf-title]")).toHaveText(["Second"]);
  await editor.button("Undo").last().click();
  await editor.button("Open Clicks").click();
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(await editor.document()).toEqual({ ...first, title: "Clicks" });
});

test("a file that cannot be read says why and leaves the drawing alone", async ({ editor }) => {
  await editor.type("kafka");
  const drawn = await editor.document();
  await editor.dropFile("broken.json", "application/json", Buffer.from('{"format": "loopboard",'));
  await expect(editor.page.getByRole("alert")).toContainText("line 1");
  expect(await editor.document()).toEqual(drawn);
});

test("a saved file opens again as the same design", async ({ editor }) => {
  // Without the picker of files the browser downloads, which a test can read.
  await editor.page.addInitScript(() => Reflect.deleteProperty(window, "showOpenFilePicker"));
  await editor.reload();
  await editor.type("kafka");
  const drawn = await editor.document();
  const [download] = await Promise.all([
    editor.page.waitForEvent("download"),
    editor.page.keyboard.press("ControlOrMeta+s"),
  ]);
  const content = readFileSync(await download.path());
  await editor.dropFile(download.suggestedFilename(), "application/json", content);
  await expect(editor.page.getByText("Opened")).toBeVisible();
  expect(await editor.document()).toEqual(drawn);
});
