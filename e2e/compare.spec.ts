/** A design held against its reference: known again under other names, what is missing added, and that undone. */
import { expect, test } from "./support/test.ts";

test("a sketch is compared with a reference, a missing box is taken over, and that undone", async ({
  editor,
}) => {
  const { page } = editor;
  for (const words of ["kafka", "redis", "model server"]) await editor.type(words);
  const drawn = (await editor.document()).nodes.length;

  await editor.button("More").click();
  await page.getByRole("menuitem", { name: "Compare with the reference" }).click();
  const dialog = page.getByRole("dialog", { name: "Compare" });
  await dialog.getByLabel("Compare with").selectOption({ label: "Payment fraud detection" });
  await expect(dialog.getByText(/of 34 boxes match/)).toBeVisible();
  await expect(dialog.getByRole("img", { name: "Payment fraud detection, its" })).toBeVisible();

  const monitor = dialog.getByRole("button", { name: "Add: Drift monitor" });
  await monitor.click();
  await expect(monitor).toBeHidden();
  await expect(dialog.getByRole("status")).toContainText("1 box added");
  expect((await editor.document()).nodes.map(({ component }) => component)).toContain(
    "drift-monitor",
  );
  await dialog.getByRole("button", { name: "Overlaid" }).click();
  await expect(
    dialog.getByRole("img", { name: "Your design, with what is missing" }),
  ).toBeVisible();

  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+z");
  expect((await editor.document()).nodes.length).toBe(drawn);
});
