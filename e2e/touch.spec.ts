/** With fingers, on a phone: reading and light edits. */
import type { CDPSession, Page } from "@playwright/test";
import type { Point } from "../src/core/document/types.ts";
import { expect, test } from "./support/test.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("pinches, pans, presses long, and connects by two taps", async ({ editor }) => {
  const { page } = editor;
  // A glide would go on under the fingers.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const fingers = await page.context().newCDPSession(page);
  await editor.quickAdd("kafka");
  await page.keyboard.press("Escape");
  await editor.quickAdd("flink");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+1");
  await expect(editor.canvas.locator(".react-flow__node")).toHaveCount(2);

  const before = await scale(page);
  await slide(page, fingers, [
    [at(150, 600), at(90, 600)],
    [at(240, 600), at(300, 600)],
  ]);
  await expect.poll(() => scale(page)).toBeGreaterThan(before * 1.5);
  await page.keyboard.press("Shift+1");
  await expect.poll(() => scale(page)).toBeCloseTo(before, 2);

  const kafka = await middle(page, "Apache Kafka");
  await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [kafka] });
  await expect(page.getByRole("menu", { name: "Box" })).toBeVisible();
  await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await page.getByRole("menuitem", { name: "Connect to" }).tap();
  await expect(page.getByText("Tap what Apache Kafka leads to.")).toBeVisible();
  const flink = await middle(page, "Apache Flink");
  await page.touchscreen.tap(flink.x, flink.y);
  await expect
    .poll(async () => (await editor.document()).edges.map(({ source, target }) => [source, target]))
    .toEqual([["kafka", "flink"]]);
});

test("has no overflow, shows the panels as sheets, and leaves fingers room", async ({ editor }) => {
  const { page } = editor;
  await page.getByRole("button", { name: "More" }).tap();
  await page.getByRole("menuitem", { name: "Templates" }).tap();
  await page.locator('[data-template="ad-click"]').tap();
  await expect(page.getByRole("dialog")).toBeHidden();
  const widths = () =>
    page.evaluate(() =>
      ["html", "header", "footer"].map((name) => document.querySelector(name)?.scrollWidth),
    );
  expect(await widths()).toEqual([390, 390, 390]);

  await page.locator('[data-command="toggle-panel"]').tap();
  const sheet = page.getByRole("complementary", { name: "Side panel" });
  await expect(sheet).toBeVisible();
  expect(await sheet.boundingBox()).toMatchObject({ x: 0, width: 390 });
  expect(await widths()).toEqual([390, 390, 390]);
  await page.locator('[data-command="toggle-palette"]').tap();
  await expect(sheet).toBeHidden();

  const small = await page.evaluate(() =>
    [...document.querySelectorAll("header button, footer button, aside button, aside input")]
      .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 40 || box.height < 40)),
  );
  expect(small).toEqual([]);
});

const at = (x: number, y: number): Point => ({ x, y });

/** Each finger from one point to another, all at once. */
async function slide(
  page: Page,
  fingers: CDPSession,
  ways: readonly (readonly [from: Point, to: Point])[],
): Promise<void> {
  const points = (part: number) =>
    ways.map(([from, to], id) => ({
      id,
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    }));
  await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(0) });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    await fingers.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: points(part),
    });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

const scale = (page: Page): Promise<number> =>
  page
    .locator(".react-flow__viewport")
    .evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);

async function middle(page: Page, label: string): Promise<Point> {
  const box = await page.getByRole("group", { name: label, exact: true }).boundingBox();
  if (!box) throw new Error(`Not on the page: ${label}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
