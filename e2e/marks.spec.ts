/** Loose marks: drawn with tools, written in, erased, coloured, and ignored by the review. */
import { Buffer } from "node:buffer";
import { PNG } from "pngjs";
import type { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

const marks = async (editor: EditorPage) =>
  (await editor.document()).nodes.map(({ component, label }) => [component, label]);

test("draws shapes and arrows with one-shot tools, keeps a tool taken twice, and undoes each in a step", async ({
  editor,
}) => {
  await editor.takeTool("r", "rectangle");
  await editor.stroke({ x: 400, y: 200 }, { x: 560, y: 300 });
  await editor.page.keyboard.press("Enter");
  await editor.page.keyboard.type("In words");
  await editor.page.keyboard.press("ControlOrMeta+Enter");
  expect(await marks(editor)).toEqual([["rectangle", "In words"]]);
  await expect(editor.button("Select")).toHaveAttribute("aria-pressed", "true");

  await editor.takeTool("a", "arrow");
  await editor.page.keyboard.press("a");
  await expect(editor.button("Arrow without meaning, kept")).toBeVisible();
  await editor.stroke({ x: 600, y: 200 }, { x: 700, y: 300 });
  await editor.stroke({ x: 600, y: 320 }, { x: 700, y: 420 });
  // Escape lets go of what is being drawn first, then of the tool.
  await editor.page.mouse.move(620, 500);
  await editor.page.mouse.down();
  await editor.page.mouse.move(700, 560);
  await editor.page.keyboard.press("Escape");
  await editor.page.mouse.up();
  await editor.page.keyboard.press("Escape");
  await expect(editor.button("Select")).toHaveAttribute("aria-pressed", "true");
  expect((await marks(editor)).map(([component]) => component)).toEqual([
    "rectangle",
    "loose-arrow",
    "loose-arrow",
  ]);
  expect(await editor.findings()).toEqual([]);

  for (let step = 0; step < 4; step += 1) await editor.undo();
  expect(await marks(editor)).toEqual([]);
});

test("draws with the pen, and erases marks but never boxes, in one step", async ({ editor }) => {
  await editor.dragIn("kafka", "kafka", { x: 700, y: 300 });
  // The keyboard is still in the search field.
  await editor.page.mouse.click(500, 600);
  await editor.takeTool("p", "pen");
  await editor.stroke({ x: 400, y: 280 }, { x: 460, y: 320 }, { x: 520, y: 280 });
  await editor.stroke({ x: 400, y: 400 }, { x: 520, y: 400 });
  const drawn = await editor.document();
  expect(drawn.nodes.map(({ component }) => component)).toEqual(["kafka", "stroke", "stroke"]);
  expect(drawn.nodes[1]?.points?.length).toBeGreaterThan(2);

  await editor.takeTool("e", "eraser");
  await editor.stroke(
    { x: 400, y: 340 },
    { x: 460, y: 300 },
    { x: 460, y: 420 },
    { x: 720, y: 300 },
  );
  expect((await marks(editor)).map(([component]) => component)).toEqual(["kafka"]);
  await editor.page.keyboard.press("v");
  await editor.undo();
  expect(await editor.document()).toEqual(drawn);
});

test("writes Markdown in a sticky note that grows, and follows no script", async ({ editor }) => {
  await editor.takeTool("n", "note");
  await editor.page.mouse.click(620, 300);
  const field = editor.canvas.getByRole("textbox");
  await expect(field).toBeFocused();
  await field.fill(
    "# Why\n**bold** and [docs](https://example.org) and [bad](javascript:alert(1))\n- [x] done\n\nשלום 👋🏽",
  );
  await editor.page.keyboard.press("ControlOrMeta+Enter");
  const note = editor.canvas.locator(".react-flow__node-mark");
  await expect(note.locator("tspan", { hasText: /^bold$/ })).toHaveAttribute("font-weight", "600");
  await expect(note.locator("a")).toHaveCount(1);
  await expect(note.locator("a")).toHaveAttribute("href", "https://example.org");
  await expect(note.locator("text[direction=rtl]")).toHaveText("שלום 👋🏽");
  const [node] = (await editor.document()).nodes;
  expect(node?.size.height).toBeGreaterThan(80);

  // A text without words is none, and leaves nothing to undo.
  await editor.takeTool("t", "text");
  await editor.page.mouse.click(420, 500);
  await expect(editor.canvas.getByRole("textbox")).toBeFocused();
  await editor.page.keyboard.press("Escape");
  expect((await editor.document()).nodes).toHaveLength(1);
  await editor.undo();
  expect((await editor.document()).nodes).toHaveLength(0);
});

test("writes an arrow's label in its place, by double-click and by key", async ({ editor }) => {
  await editor.dragIn("kafka", "kafka", { x: 400, y: 300 });
  await editor.dragIn("flink", "flink", { x: 760, y: 300 });
  await editor.connect("Apache Kafka", "Apache Flink");
  const label = async () => (await editor.document()).edges[0]?.label;
  const field = editor.canvas.getByRole("textbox", { name: "Label of the arrow" });

  await editor.page.keyboard.press("F2");
  await expect(field).toBeFocused();
  await editor.page.keyboard.type("clicks 🎉");
  await editor.page.keyboard.press("Enter");
  expect(await label()).toBe("clicks 🎉");

  await editor.page.keyboard.press("Escape");
  await editor.canvas.getByText("clicks 🎉").dblclick();
  await editor.page.keyboard.type("other");
  await editor.page.keyboard.press("Escape");
  expect(await label()).toBe("clicks 🎉");
  await editor.undo();
  expect(await label()).toBe(undefined);
});

test("takes a picture in, made small, and refuses SVG with its reason", async ({ editor }) => {
  const picture = new PNG({ width: 2000, height: 500 });
  picture.data.fill(200);
  await editor.dropFile("shelf.png", "image/png", PNG.sync.write(picture));
  await expect(editor.page.getByText("Scaled down from 2000 × 500 to 1600 × 400 px")).toBeVisible();
  const [node] = (await editor.document()).nodes;
  expect(node).toMatchObject({
    component: "image",
    label: "shelf",
    size: { width: 400, height: 100 },
  });
  expect(node?.image).toMatch(/^data:image\/webp;base64,/);

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await editor.dropFile("logo.svg", "image/svg+xml", svg);
  await expect(editor.page.getByText("SVG pictures are not taken in")).toBeVisible();
  expect((await editor.document()).nodes).toHaveLength(1);
});

test("gives boxes and lines a colour and an emphasis", async ({ editor }) => {
  await editor.dragIn("kafka", "kafka", { x: 500, y: 300 });
  await editor.page.getByRole("tab", { name: "Details" }).click();
  await editor.button("Colour: red").click();
  await editor.button("Emphasis: strong").click();
  await expect(editor.button("Colour: red")).toHaveAttribute("aria-pressed", "true");
  const look = async () => (await editor.document()).nodes[0];
  expect(await look()).toMatchObject({ colour: "red", emphasis: "strong" });
  await editor.button("Colour: usual").click();
  await editor.button("Emphasis: usual").click();
  expect(await look()).not.toHaveProperty("colour");
  expect(await look()).not.toHaveProperty("emphasis");
});
