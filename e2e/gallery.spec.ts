/** The gallery at work: found and opened, inserted, kept as one's own, taken away as a page. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parseDiagram } from "../src/core/document/parse.ts";
import type { Diagram } from "../src/core/document/types.ts";
import { escaped } from "../src/core/scene/xml.ts";
import type { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

const openGallery = async ({ page }: EditorPage): Promise<void> => {
  await page.getByRole("button", { name: "Templates", exact: true }).first().click();
  await expect(page.locator("[data-template]").first()).toBeVisible();
};

const choose = async ({ page }: EditorPage, command: RegExp): Promise<void> => {
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: command }).click();
};

const titlesIn = (page: Page) => page.locator("[data-card-open]");

test("words and filters find a template, and Enter opens it", async ({ editor }) => {
  const { page } = editor;
  await openGallery(editor);
  await expect(page.getByRole("searchbox", { name: "Search templates" })).toBeFocused();
  await page.keyboard.type("decline each card payment");
  await expect(titlesIn(page)).toHaveText(["Payment fraud detection"]);

  await page.getByRole("group", { name: "Task" }).getByText("Ads").click();
  await expect(titlesIn(page)).toHaveCount(0);
  await expect(page.getByText("No template has all of that.")).toBeVisible();
  await page.getByRole("button", { name: /^Any task: 1 template$/ }).click();
  await expect(titlesIn(page)).toHaveText(["Payment fraud detection"]);

  await page.getByLabel("Component used").selectOption("feature-store");
  await page.getByRole("searchbox").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  expect((await editor.document()).title).toBe("Payment fraud detection");
});

test("the keyboard walks from the search over the cards", async ({ editor }) => {
  const { page } = editor;
  await openGallery(editor);
  await page.keyboard.press("ArrowDown");
  await expect(titlesIn(page).nth(0)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(titlesIn(page).nth(1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(titlesIn(page).nth(4)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  await expect(titlesIn(page).nth(0)).toBeFocused();
});

test("a template is inserted beside the design at hand, and one undo takes it back", async ({
  editor,
}) => {
  const { page } = editor;
  await editor.type("kafka");
  const before = await editor.document();
  await openGallery(editor);
  await page.locator('[data-template="ad-click"]').hover();
  await page.getByRole("button", { name: "Insert Ad click prediction into this design" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();

  const template = templateOf("ad-click");
  const after = await editor.document();
  expect(after.nodes.length).toBe(before.nodes.length + template.nodes.length);
  expect(after.edges.length).toBe(template.edges.length);
  expect(after.lanes.map(({ id }) => id)).toEqual(template.lanes.map(({ id }) => id));
  expect(after.title).toBe(before.title);
  await expect(editor.canvas.locator(".react-flow__node.selected")).toHaveCount(
    template.nodes.length,
  );
  await editor.undo();
  expect(await editor.document()).toEqual(before);
});

test("a design kept as a template stays, is renamed, deleted and put back", async ({ editor }) => {
  const { page } = editor;
  await editor.type("kafka");
  await choose(editor, /^Keep as a template/);
  await page.getByLabel("Title", { exact: true }).fill("Our event log");
  await page.getByLabel("The problem in a line").fill("Everything begins with events.");
  await page.getByRole("dialog").getByLabel("Task").selectOption("ads");
  await page.getByRole("button", { name: "Keep as template" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();

  await editor.reload();
  await openGallery(editor);
  const mine = page.locator('[data-own="true"]');
  await expect(page.getByRole("heading", { name: "Yours" })).toBeVisible();
  await expect(mine).toContainText("Our event log");
  await expect(mine).toContainText("Everything begins with events.");
  await expect(mine).toContainText("Ads");

  await mine.hover();
  await page.getByRole("button", { name: "Rename Our event log" }).click();
  await page.keyboard.type("Events");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Open Events" })).toBeFocused();
  await mine.hover();
  await page.getByRole("button", { name: "Delete Events" }).click();
  await expect(mine).toHaveCount(0);
  await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
  await expect(mine).toHaveCount(1);

  await page.getByRole("button", { name: "Open Events" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  const { title, about, nodes } = await editor.document();
  expect([title, about?.summary, about?.task]).toEqual([
    "Events",
    "Everything begins with events.",
    "ads",
  ]);
  expect(nodes.map(({ component }) => component)).toEqual(["kafka"]);
});

test("a case study leaves as one file that says why each component is there", async ({
  editor,
  context,
}) => {
  const { page } = editor;
  await editor.openTemplate("ad-click");
  const downloading = page.waitForEvent("download");
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Find a command" }).fill("Save as a page");
  await expect(page.getByRole("option").first()).toContainText("Save as a page");
  await page.keyboard.press("Enter");
  const file = await downloading;
  expect(file.suggestedFilename()).toBe("Ad click prediction.html");
  const path = test.info().outputPath("page.html");
  await file.saveAs(path);
  const html = readFileSync(path, "utf8");
  const whys = templateOf("ad-click").nodes.flatMap(({ why }) => why ?? []);
  expect(whys.length).toBeGreaterThan(10);
  expect(whys.filter((why) => !html.includes(escaped(why)))).toEqual([]);

  const reader = await context.newPage();
  const requests: string[] = [];
  reader.on("request", (request) => requests.push(request.url()));
  await reader.goto(`file://${path}`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Ad click prediction");
  await expect(reader.getByRole("img", { name: /^Architecture diagram of/ })).toHaveCount(1);
  expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([`file://${path}`]);
});

test("a design is printed in its own dress", async ({ editor }) => {
  const { page } = editor;
  // The browser's dialog stays closed; what would be printed is noted instead.
  await page.addInitScript(() => {
    window.print = () => {
      const title = document.querySelector("h1");
      const size = title ? getComputedStyle(title).fontSize : "";
      window.top?.document.body.setAttribute("data-printed", `${title?.textContent} ${size}`);
    };
  });
  await editor.reload();
  await editor.openTemplate("ad-click");
  await choose(editor, /^Print/);
  await expect(page.locator("body")).toHaveAttribute("data-printed", "Ad click prediction 30px");
});

function templateOf(id: string): Diagram {
  const template = parseDiagram(readFileSync(`templates/${id}.json`, "utf8"));
  if (!template.ok) throw new Error(`The template ${id} cannot be read`);
  return template.value;
}
