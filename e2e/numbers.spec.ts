/** Numbers: figures on the canvas that follow the design, and what callers get when something fails. */
import { expect, test } from "./support/test.ts";

test("figures stand on the canvas and follow what is set", async ({ editor, page }) => {
  await editor.openTemplate("news-feed");
  await editor.canvas.focus();
  await page.keyboard.press("Shift+F");
  const ranker = editor.canvas.getByRole("note", { name: /^Multi-task ranker: / });
  await expect(ranker).toContainText("has 265, needs 133");
  await page.getByText("Multi-task ranker", { exact: true }).first().click();
  await page.getByRole("tab", { name: "Details" }).click();
  await page.getByLabel("Replicas", { exact: true }).fill("20");
  await expect(ranker).toContainText("▲ ~ has 20, needs 133");
});

test("a model that fails is marked, and its callers get the stand-in's answer", async ({
  editor,
  page,
}) => {
  await editor.openTemplate("sketch-online");
  const { nodes } = await editor.document();
  const model = nodes.find(({ component }) => component === "model-server")?.label ?? "";
  await editor.canvas.getByText(model, { exact: true }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "What if this fails" }).click();
  const panel = page.getByRole("region", { name: "Simulated" });
  await expect(panel.getByRole("list", { name: "What if" })).toContainText(
    "100 % get the answer of a stand-in.",
  );
  await expect(
    editor.canvas.getByRole("note", { name: new RegExp(`^${model}: .*down`) }),
  ).toBeVisible();
  await panel.getByRole("button", { name: "Back to how it is" }).click();
  await expect(panel.getByRole("list", { name: "What if" })).toBeHidden();
});
