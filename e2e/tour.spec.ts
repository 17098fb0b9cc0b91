/** The walk through a reference architecture, by keyboard as well as by hand. */
import { expect, test } from "./support/test.ts";

test("a tour builds the picture up and leaves the design as it was", async ({ editor }) => {
  await editor.openTemplate("ad-click");
  const opened = await editor.document();
  const tour = opened.tour ?? [];
  const labelOf = (id: string) => opened.nodes.find((node) => node.id === id)?.label ?? "";
  const first = labelOf(tour[0]?.nodes[0] ?? "");
  const later = labelOf(tour[1]?.nodes[0] ?? "");

  await editor.button("Tour").click();
  const card = editor.page.getByRole("region", { name: "Tour of this design" });
  await expect(card).toBeFocused();
  await expect(card.getByRole("heading")).toHaveText(tour[0]?.title ?? "");
  await expect(card).toContainText(tour[0]?.text ?? "");
  await expect(editor.canvas.getByText(first, { exact: true })).toBeVisible();
  await expect(editor.canvas.getByText(later, { exact: true })).toBeHidden();

  await editor.page.keyboard.press("ArrowRight");
  await expect(card).toContainText(`Step 2 of ${tour.length}`);
  await expect(editor.canvas.getByText(later, { exact: true })).toBeVisible();

  await editor.page.keyboard.press("End");
  await card.getByRole("button", { name: "Finish" }).click();
  await expect(card).toBeHidden();
  expect(await editor.document()).toEqual(opened);
});
