/** A drawing so large that its boxes are painted when it is seen in whole: hands work on them as on any other. */
import type { Locator } from "@playwright/test";
import type { DiagramNode, Point } from "../src/core/document/types.ts";
import type { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

const ACROSS = 30;
const COUNT = 600;
const STEP = { x: 300, y: 150 };
const SIZE = { width: 160, height: 48 };

const NODES: readonly DiagramNode[] = Array.from({ length: COUNT }, (_, index) => ({
  id: `n${index}`,
  component: "kafka",
  label: `Log ${index}`,
  position: { x: (index % ACROSS) * STEP.x, y: Math.floor(index / ACROSS) * STEP.y },
  size: SIZE,
}));
const DESIGN = JSON.stringify({
  format: "loopboard",
  version: 1,
  title: "Large",
  lanes: [],
  nodes: NODES,
  edges: [{ id: "line", source: "n0", target: "n31", kind: "event" }],
  requirements: {},
  answers: {},
  tradeoffs: [],
  waivers: [],
});

/** Opens the drawing, seen in whole; gives what its boxes are painted on. */
async function openedWhole(editor: EditorPage): Promise<Locator> {
  await editor.dropFile("large.json", "application/json", new TextEncoder().encode(DESIGN));
  const painted = editor.canvas.locator("canvas[data-boxes]");
  await expect(painted).toHaveAttribute("data-boxes", String(COUNT));
  return painted;
}

/** The middle of a box, in px of the page. */
async function middleOf(editor: EditorPage, index: number): Promise<Point> {
  const position = NODES[index]?.position ?? { x: 0, y: 0 };
  const view = editor.canvas.locator(".react-flow__viewport");
  return view.evaluate(
    (layer, at) => {
      const { x, y } = layer.getBoundingClientRect();
      const { a: zoom } = new DOMMatrix(getComputedStyle(layer).transform);
      return { x: x + at.x * zoom, y: y + at.y * zoom };
    },
    { x: position.x + SIZE.width / 2, y: position.y + SIZE.height / 2 },
  );
}

/** The boxes that are elsewhere than they were, with how far they went. */
async function moved(editor: EditorPage): Promise<ReadonlyMap<string, Point>> {
  const { nodes } = await editor.document();
  const ways = nodes.map(({ id, position }, index): readonly [string, Point] => {
    const before = NODES[index]?.position ?? position;
    const way = { x: position.x - before.x, y: position.y - before.y };
    return [id, { x: Math.round(way.x), y: Math.round(way.y) }];
  });
  return new Map(ways.filter(([, { x, y }]) => x !== 0 || y !== 0));
}

test("boxes that are painted are selected, dragged and framed as others are", async ({
  editor,
  page,
}) => {
  const painted = await openedWhole(editor);
  const elements = editor.canvas.locator(".react-flow__node");
  // The one by which Tab comes in.
  await expect(elements).toHaveCount(1);

  const one = await middleOf(editor, 100);
  await page.mouse.click(one.x, one.y);
  await expect(elements).toHaveCount(2);
  await expect(editor.box("Log 100")).toHaveClass(/selected/);

  const other = await middleOf(editor, 200);
  await editor.stroke(other, { x: other.x + 20, y: other.y + 30 });
  await expect.poll(async () => [...(await moved(editor)).keys()]).toEqual(["n200"]);
  await editor.undo();
  await expect.poll(() => moved(editor)).toEqual(new Map());

  // More than are given elements of their own.
  const [from, until] = [await middleOf(editor, 300), await middleOf(editor, 397)];
  await editor.stroke({ x: from.x - 12, y: from.y - 6 }, { x: until.x, y: until.y });
  const [held, beside] = [await middleOf(editor, 331), await middleOf(editor, 340)];
  await editor.stroke(held, { x: held.x + 15, y: held.y + 10 });
  await expect.poll(async () => (await moved(editor)).size).toBe(32);
  const ways = new Set([...(await moved(editor)).values()].map(({ x, y }) => `${x} ${y}`));
  expect(ways.size).toBe(1);

  await page.mouse.click(beside.x, beside.y, { button: "right" });
  await expect(page.getByRole("menu")).toBeVisible();
  await expect(editor.box("Log 340")).toHaveClass(/selected/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+0");
  await expect(painted).toHaveCount(0);
  // In the middle, with its words again.
  await expect(editor.box("Log 315").getByText("Log 315")).toBeVisible();
});

test("boxes that come nearer arrive a few at a time, and are painted until all have", async ({
  editor,
  page,
}) => {
  const painted = await openedWhole(editor);
  const seen = await page.evaluateHandle(() => {
    const frames: { elements: number; painted: boolean }[] = [];
    const note = () => {
      const elements = document.querySelectorAll(".react-flow__node").length;
      frames.push({ elements, painted: document.querySelector("canvas[data-boxes]") !== null });
      requestAnimationFrame(note);
    };
    note();
    return frames;
  });
  while ((await editor.canvas.getAttribute("data-far")) === "true")
    await page.keyboard.press("ControlOrMeta++");
  await expect(painted).toHaveCount(0);
  const frames = await seen.jsonValue();
  const steps = frames.slice(1).map(({ elements }, at) => elements - (frames[at]?.elements ?? 0));
  const all = frames.at(-1)?.elements ?? 0;
  expect(all).toBeGreaterThan(100);
  expect(Math.max(...steps)).toBeLessThan(all / 2);
  expect(frames.filter((frame) => !frame.painted && frame.elements < all)).toEqual([]);
});
