/** After one visit the app works with the network gone. */
import { readFileSync } from "node:fs";
import { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

test("works without a network after one visit: a template, its tidying, a picture of it", async ({
  page,
  context,
}) => {
  const editor = new EditorPage(page);
  await page.goto("/?e2e=offline");
  await editor.ready();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  await editor.reload();

  await editor.openTemplate("ad-click");
  const [first] = (await editor.document()).nodes;
  await editor.drag(first?.label ?? "", { x: 40, y: 264 });
  const moved = await editor.document();
  await editor.button("Tidy").click();
  await expect.poll(() => editor.document()).not.toEqual(moved);

  await editor.button("Export PNG").click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("dialog").getByRole("button", { name: "Download PNG" }).click(),
  ]);
  expect(
    readFileSync(await file.path())
      .subarray(1, 4)
      .toString(),
  ).toBe("PNG");
});
