/** Reference architectures: opened beside the work at hand, edited, and taken back step by step. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "./support/test.ts";

const IDS = readdirSync("templates").map((name) => name.replace(/\.json$/, ""));

test("the gallery shows every template with a thumbnail", async ({ editor }) => {
  await editor.button("Templates").first().click();
  const cards = editor.page.locator("[data-template]");
  await expect(cards).toHaveCount(IDS.length);
  for (const id of IDS) {
    const card = editor.page.locator(`[data-template="${id}"]`);
    // A picture is drawn when its card comes into view.
    await card.scrollIntoViewIfNeeded();
    await expect(card.locator("img")).toBeVisible();
  }
});

test("every edit of an opened template can be undone, until it is the template again", async ({
  editor,
}) => {
  const { keyboard } = editor.page;
  await editor.openTemplate("ad-click");
  const opened = await editor.document();
  expect(opened).toEqual(JSON.parse(readFileSync("templates/ad-click.json", "utf8")));
  const [first, second] = opened.nodes.map(({ label }) => label);
  if (first === undefined || second === undefined) throw new Error("The template is empty");

  let steps = 0;
  const expectStep = async () => {
    steps += 1;
    await expect(editor.button("Undo").first()).toBeEnabled();
  };
  await editor.drag(first, { x: 40, y: 64 });
  await expectStep();
  await keyboard.press("ArrowRight");
  await expectStep();
  await keyboard.press("ControlOrMeta+d");
  await expectStep();
  await keyboard.press("Delete");
  await expectStep();
  await editor.box(second).click();
  await keyboard.press("F2");
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("Something else");
  await keyboard.press("Enter");
  await expectStep();
  await keyboard.press("ControlOrMeta+a");
  await keyboard.press("Delete");
  await expectStep();
  expect((await editor.document()).nodes).toEqual([]);

  for (let count = 0; count < steps; count += 1) await editor.undo();
  expect(await editor.document()).toEqual(opened);
  await expect(editor.button("Undo").first()).toBeDisabled();
});

test("opening a template keeps the design at hand on the shelf", async ({ editor }) => {
  await editor.type("kafka");
  await editor.page.getByLabel("Title of the design").fill("Mine");
  await editor.saved();
  await editor.openTemplate("visual-search");
  await editor.saved();
  await editor.button("Your designs").first().click();
  await expect(editor.page.locator("[data-shelf-title]")).toHaveText(["Visual search", "Mine"]);
});

test("no template has an error or a warning", async ({ editor }) => {
  for (const id of IDS) {
    await editor.openTemplate(id);
    const found = await editor.findings();
    expect(
      found.filter(({ severity }) => severity === "error" || severity === "warn"),
      id,
    ).toEqual([]);
  }
});
