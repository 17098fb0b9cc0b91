/** Every format that the export dialog offers, and a rectangle of the canvas. */
import { readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { expect, test } from "./support/test.ts";

/** What each file begins with, as another program would look for it. */
const BEGINNINGS: readonly (readonly [name: RegExp, ending: string, beginning: RegExp])[] = [
  [/^PNG/, ".png", /^\u0089PNG/],
  [/^SVG/, ".svg", /^<svg [^>]*><metadata><loopboard /],
  [/^PDF/, ".pdf", /^%PDF-1\./],
  [/^Loopboard file/, ".loopboard.json", /^\{\s+"format": "loopboard"/],
  [/^draw\.io/, ".drawio", /^<mxfile host="Loopboard"><diagram /],
  [/^Excalidraw/, ".excalidraw", /^\{\s+"type": "excalidraw"/],
  [/^Mermaid/, ".mmd", /^---\ntitle: ".*"\n---\nflowchart LR\n/],
  [/^D2/, ".d2", /direction: right\n/],
  [/as a page/, ".html", /^<!doctype html>/],
  [/Markdown/, ".md", /^# /],
];

test("a design leaves in every format, and what can be opened again is the same", async ({
  editor,
}) => {
  const { page } = editor;
  await editor.dragIn("kafka", "kafka", { x: 500, y: 400 });
  await editor.dragIn("flink", "flink", { x: 800, y: 500 });
  await editor.connect("Apache Kafka", "Apache Flink");
  const drawn = await editor.document();
  await editor.button("Export PNG").click();
  const dialog = page.getByRole("dialog");
  const files = new Map<string, Buffer>();
  for (const [name, ending, beginning] of BEGINNINGS) {
    await dialog.getByRole("radio", { name }).check({ force: true });
    const button = dialog.getByRole("button", { name: /^Download/ });
    await expect(button).toBeEnabled();
    const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`${ending.replaceAll(".", "\\.")}$`));
    const bytes = readFileSync(await file.path());
    expect(bytes.toString("latin1")).toMatch(beginning);
    files.set(ending, bytes);
    await expect(dialog.getByText(/^Saved as/)).toBeVisible();
  }
  // What is no design to go on with says so before it is written.
  await expect(dialog.getByRole("heading", { name: "What gets lost" })).toBeVisible();
  await page.keyboard.press("Escape");

  for (const [ending, type] of [
    [".svg", "image/svg+xml"],
    [".drawio", ""],
  ] as const) {
    await editor.button("Your designs").first().click();
    await editor.button("New design").click();
    await expect.poll(async () => (await editor.document()).nodes).toEqual([]);
    await editor.dropFile(`again${ending}`, type, files.get(ending) ?? Buffer.of());
    await expect.poll(async () => (await editor.document()).nodes.length).toBe(2);
    const { nodes, edges } = await editor.document();
    expect(nodes.map(({ component, label, position }) => ({ component, label, position }))).toEqual(
      drawn.nodes.map(({ component, label, position }) => ({ component, label, position })),
    );
    expect(edges.map(({ kind }) => kind)).toEqual(drawn.edges.map(({ kind }) => kind));
  }
});

test("a rectangle of the canvas is exported as it was drawn", async ({ editor }) => {
  const { page } = editor;
  await editor.dragIn("kafka", "kafka", { x: 500, y: 400 });
  await editor.dragIn("flink", "flink", { x: 900, y: 400 });
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Find a command" }).fill("Export a region");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("application", { name: /^Drag a rectangle/ })).toBeFocused();
  await page.mouse.move(420, 340);
  await page.mouse.down();
  await page.mouse.move(600, 460);
  await page.mouse.up();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio", { name: "Region" })).toBeChecked();
  await dialog.getByRole("switch", { name: "Title" }).setChecked(false);
  await dialog.getByRole("switch", { name: "Legend" }).setChecked(false);
  await dialog.getByRole("radio", { name: "1×" }).check();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download PNG" }).click(),
  ]);
  const { width, height } = PNG.sync.read(readFileSync(await file.path()));
  // Drawn at actual size, where a px of the page is one of the canvas.
  expect([width, height]).toEqual([180, 120]);
});
