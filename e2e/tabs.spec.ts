/** Nothing is lost between pages: a reload in mid-work, and two tabs on one design. */
import { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

test("a reload right after a change, before it could be saved, loses nothing", async ({
  editor,
}) => {
  for (const words of ["kafka", "flink", "feature store"]) {
    await editor.type(words);
    const drawn = await editor.document();
    await editor.reload();
    expect(await editor.document()).toEqual(drawn);
  }
  expect((await editor.document()).nodes).toHaveLength(3);
});

test("two tabs on one design never overwrite each other", async ({ editor }) => {
  await editor.type("kafka");
  await editor.page.getByLabel("Title of the design").fill("Clicks");
  await editor.page.keyboard.press("Enter");
  await editor.saved();
  const other = new EditorPage(await editor.page.context().newPage());
  await other.open();
  expect((await other.document()).title).toBe("Clicks");

  await other.type("flink");
  await other.saved();
  await editor.type("feature store");
  await expect.poll(() => editor.saveState()).toBe("conflict");
  await editor.button("Keep mine as a copy").click();
  await editor.saved();

  await editor.button("Your designs").first().click();
  await expect(editor.page.locator("[data-shelf-title]")).toHaveText(["Clicks (copy)", "Clicks"]);
  await editor.button("Open Clicks").click();
  await expect(editor.page.getByRole("dialog")).toBeHidden();
  expect(await editor.document()).toEqual(await other.document());
});
