/** A drawing made to hurt, by every way in: its words are words. That nothing is run, loaded or refused by the policy is asked of every journey. */
import type { Page } from "@playwright/test";
import { emptyDiagram } from "../src/core/document/types.ts";
import { expect, test } from "./support/test.ts";

const SCRIPT = "<script>top.hurt = 1</script>";
const IMAGE = '"><img src=https://evil.example/i.png onerror="top.hurt = 1">';
const NOTE = `[here](javascript:top.hurt=1) [there](https://example.org/) ![i](https://evil.example/i.png) <iframe srcdoc="${SCRIPT}"></iframe>`;

const at = (x: number, y: number) => ({ position: { x, y }, size: { width: 200, height: 120 } });
const HURTING = {
  ...emptyDiagram(`</title>${SCRIPT}`),
  lanes: [{ id: SCRIPT, name: IMAGE, position: { x: 0, y: 0 }, size: { width: 900, height: 400 } }],
  nodes: [
    { id: "a", component: "kafka", label: SCRIPT, why: NOTE, lane: SCRIPT, ...at(40, 60) },
    { id: IMAGE, component: SCRIPT, label: IMAGE, ...at(340, 60) },
    { id: "c", component: "note", label: NOTE, ...at(640, 60) },
  ],
  edges: [{ id: NOTE, source: "a", target: IMAGE, label: `</text>${SCRIPT}` }],
  tradeoffs: [SCRIPT],
};
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" onload="top.hurt = 1"><script>top.hurt = 1</script><image href="https://evil.example/i.png"/><foreignObject><iframe src="javascript:top.hurt=1"/></foreignObject></svg>`;

/** The words stand there as they are, and the one address that is one leads to a page of its own. */
async function isWords(page: Page): Promise<void> {
  const canvas = page.getByRole("main");
  for (const name of [SCRIPT, IMAGE])
    await expect(canvas.getByRole("group", { name, exact: true })).toBeVisible();
  await expect(canvas.getByText(SCRIPT).first()).toBeVisible();
  const links = canvas.locator(".react-flow__node a[href]");
  await expect(links).toHaveText(["there"]);
  await expect(links).toHaveAttribute("href", "https://example.org/");
  await expect(canvas.locator("script, iframe, object, embed, [onerror], [onload]")).toHaveCount(0);
  expect(await page.evaluate(() => "hurt" in window)).toBe(false);
}

test("a drawing made to hurt shows its words, dropped, shared and embedded", async ({ editor }) => {
  const { page } = editor;
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await editor.dropFile("hurt.json", "application/json", Buffer.from(JSON.stringify(HURTING)));
  await isWords(page);
  expect((await editor.document()).nodes.map(({ label }) => label)).toEqual([SCRIPT, IMAGE, NOTE]);

  await editor.dropFile("hurt.svg", "image/svg+xml", Buffer.from(PICTURE));
  await expect(page.getByRole("alert")).toBeVisible();
  expect((await editor.document()).nodes).toHaveLength(3);
  const reaching = '{"format":"loopboard","version":1,"__proto__":{"hurt":1}}';
  await editor.dropFile("reach.json", "application/json", Buffer.from(reaching));
  await expect(page.getByRole("alert").filter({ hasText: "__proto__" })).toBeVisible();
  expect(await page.evaluate(() => "hurt" in {})).toBe(false);

  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Find a command" }).fill("share a link");
  await page.keyboard.press("Enter");
  const link = await page.getByRole("textbox", { name: "Link", exact: true }).inputValue();
  const snippet = await page.getByRole("textbox", { name: "Embed it in a page" }).inputValue();
  await page.goto(link);
  await page.reload();
  await expect(page.getByText("Shared design", { exact: true })).toBeVisible();
  await isWords(page);

  await page.goto(/ src="([^"]*)"/.exec(snippet)?.[1] ?? "");
  await isWords(page);
  expect(dialogs).toEqual([]);
});
