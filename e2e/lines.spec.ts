/** Lines in the hand: bends, ends, styles; and the drawing as it is read: found, dimmed, presented. */
import type { Locator, Page } from "@playwright/test";
import type { DiagramEdge, Point } from "../src/core/document/types.ts";
import { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

const SOURCE = "kafka";
const TARGET = "flink";

/** Two boxes with a line, and one to lead it to, in a file as it would be dropped. */
const DESIGN = JSON.stringify({
  format: "loopboard",
  version: 1,
  title: "Lines",
  lanes: [],
  nodes: [
    box("log", SOURCE, "Clicks", 0, 0),
    box("flink", TARGET, "Sessions", 320, 160),
    box("other", TARGET, "Windows", 320, 320),
    box("web", "web-client", "Shop", 0, 320),
  ],
  edges: [{ id: "line", source: "log", target: "flink", kind: "event" }],
  requirements: {},
  answers: {},
  tradeoffs: [],
  waivers: [],
});

function box(id: string, component: string, label: string, x: number, y: number) {
  return { id, component, label, position: { x, y }, size: { width: 136, height: 48 } };
}

async function open(page: Page): Promise<EditorPage> {
  const editor = new EditorPage(page);
  await editor.open();
  await editor.dropFile("lines.json", "application/json", new TextEncoder().encode(DESIGN));
  await expect(editor.box("Clicks")).toBeVisible();
  return editor;
}

async function lineOf(editor: EditorPage): Promise<DiagramEdge> {
  const [line] = (await editor.document()).edges;
  if (!line) throw new Error("The line is gone");
  return line;
}

async function selectLine(page: Page): Promise<void> {
  const at = await page
    .locator("[data-edge='line'] path")
    .first()
    .evaluate((path) => {
      if (!(path instanceof SVGPathElement)) throw new Error("A line is a path");
      const point = path.getPointAtLength(path.getTotalLength() / 4);
      const { x, y } = point.matrixTransform(path.getScreenCTM() ?? undefined);
      return { x, y };
    });
  await page.mouse.click(at.x, at.y);
}

async function dragFrom(page: Page, handle: Locator, by: Point): Promise<void> {
  const at = await middleOf(handle);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + by.x, at.y + by.y, { steps: 5 });
  await page.mouse.up();
}

async function middleOf(locator: Locator): Promise<Point> {
  const rect = await locator.boundingBox();
  if (!rect) throw new Error(`Not on the page: ${locator.toString()}`);
  return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
}

/** A command by its title, from the palette of commands. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("dialog").getByRole("combobox").fill(title);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
}

test("a line is bent by its handle, goes with its boxes and is given back to the router", async ({
  page,
}) => {
  const editor = await open(page);
  await selectLine(page);
  await dragFrom(page, page.getByTitle("Bend the line here").nth(1), { x: -40, y: 0 });
  const bent = await lineOf(editor);
  expect(bent.waypoints?.length).toBeGreaterThan(0);

  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("ArrowRight");
  const moved = await lineOf(editor);
  expect(moved.waypoints).toEqual(bent.waypoints?.map(({ x, y }) => ({ x: x + 8, y })));
  await editor.undo();
  await editor.undo();
  expect((await lineOf(editor)).waypoints).toBeUndefined();

  await page.keyboard.press("ControlOrMeta+Shift+z");
  await page.keyboard.press("Escape");
  await selectLine(page);
  await page.getByTitle("A bend set by hand").first().focus();
  await page.keyboard.press("Delete");
  await command(page, "Curved lines");
  expect(await lineOf(editor)).toMatchObject({ style: "curved" });
  await command(page, "Straight lines");
  expect(await lineOf(editor)).toMatchObject({ style: "straight" });
  expect((await lineOf(editor)).waypoints).toBeUndefined();
});

test("an end is led to another box, and springs back from bare ground", async ({ page }) => {
  const editor = await open(page);
  await selectLine(page);
  const end = page.getByTitle("Where the line ends");
  await dragFrom(page, end, { x: 30, y: -120 });
  expect(await lineOf(editor)).toMatchObject({ target: "flink" });

  const [from, to] = [await middleOf(end), await middleOf(editor.box("Windows"))];
  await dragFrom(page, end, { x: to.x - from.x, y: to.y - from.y });
  expect(await lineOf(editor)).toMatchObject({ source: "log", target: "other", kind: "event" });
  await editor.undo();
  expect(await lineOf(editor)).toMatchObject({ target: "flink" });
});

test("find walks the hits, and Escape leaves the last one selected", async ({ page }) => {
  const editor = await open(page);
  await page.keyboard.press("ControlOrMeta+f");
  const field = page.getByRole("textbox", { name: "Find on the canvas" });
  await field.fill("flink");
  await expect(page.getByText("1 of 2")).toBeVisible();
  await field.press("Enter");
  await expect(page.getByText("2 of 2")).toBeVisible();
  await expect(editor.box("Windows")).toHaveClass(/\bnow\b/);
  await field.press("Escape");
  await expect(field).toBeHidden();
  await expect(editor.box("Windows")).toHaveClass(/\bselected\b/);
});

test("what feeds a box stands out until Escape, and can be drawn so", async ({ page }) => {
  const editor = await open(page);
  await editor.box("Sessions").click();
  await command(page, "What feeds this");
  await expect(page.getByText("What feeds Sessions")).toBeVisible();
  await expect(editor.box("Windows")).toHaveClass(/\bdim\b/);
  await expect(editor.box("Clicks")).not.toHaveClass(/\bdim\b/);

  await page.keyboard.press("ControlOrMeta+Shift+e");
  await page.getByRole("radio", { name: "As dimmed" }).check({ force: true });
  const picture = page.getByRole("img", { name: "The picture as it will come out" });
  await expect(picture).toHaveAttribute("src", /opacity%3D%220\.16/);
  await page.getByRole("radio", { name: "Selection" }).check({ force: true });
  await expect(picture).not.toHaveAttribute("src", /Windows/);
  await page.keyboard.press("Escape");
  await expect(picture).toBeHidden();

  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.getByText("What feeds Sessions")).toBeHidden();
  await expect(editor.box("Windows")).not.toHaveClass(/\bdim\b/);
});

test("words stand on the lines when asked for", async ({ page }) => {
  await open(page);
  await page.keyboard.press("w");
  await expect(page.getByText("events", { exact: true })).toBeVisible();
  await page.keyboard.press("w");
  await expect(page.getByText("events", { exact: true })).toBeHidden();
});

test("a presentation tells the tour in the whole window and ends with Escape", async ({ page }) => {
  const editor = new EditorPage(page);
  await editor.open();
  await editor.openTemplate("ad-click");
  await page.keyboard.press("ControlOrMeta+Enter");
  const stage = page.getByRole("dialog", { name: "Presentation" });
  await expect(stage.getByText("1 of 10")).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await page.keyboard.press("ArrowRight");
  await expect(stage.getByText("2 of 10")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(stage).toBeHidden();
  await expect(page.getByRole("banner")).toBeVisible();
});
