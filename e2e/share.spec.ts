/** A design as a link: looked at, kept, embedded; the person's own designs are left alone. */
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

/** By its words, as one who does not know where it is. */
async function share(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("combobox", { name: "Find a command" }).fill("share a link");
  await page.keyboard.press("Enter");
}

/** In the open tab, which is loaded anew for it: nothing may be under way then. */
async function follow(page: Page, hash: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate((text) => location.assign(text), hash);
}

const shared = (page: Page) => page.getByText("Shared design", { exact: true });

test("a link shows the design to look at, and a copy of it can be kept", async ({ editor }) => {
  const { page } = editor;
  await editor.type("kafka");
  const sent = await editor.document();
  await share(page);
  const field = page.getByRole("textbox", { name: "Link", exact: true });
  const { hash } = new URL(await field.inputValue());
  await editor.button("Copy link").click();
  await expect(page.getByText("The link is on the clipboard.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(hash);
  await page.keyboard.press("Escape");
  await editor.type("flink");
  await editor.saved();
  const own = await editor.document();

  // Pasted into the open tab.
  await follow(page, hash);
  await expect(shared(page)).toBeVisible();
  const box = editor.box("Apache Kafka");
  await expect(box).toBeVisible();
  await expect(editor.box("Apache Flink")).toBeHidden();
  const before = await box.boundingBox();
  await editor.drag("Apache Kafka", { x: 80, y: 60 });
  await box.click();
  for (const key of ["Delete", "ArrowRight", "F2", "/", "r"]) await page.keyboard.press(key);
  expect(await box.boundingBox()).toEqual(before);
  await editor.button("Back to my design").click();
  await editor.ready();
  expect(await editor.document()).toEqual(own);

  await follow(page, hash);
  await editor.button("Keep a copy").click();
  await editor.ready();
  expect(await editor.document()).toEqual(sent);
  expect(new URL(page.url()).hash).toBe("");
  await editor.button("Your designs").first().click();
  await expect(page.locator("[data-shelf-title]")).toHaveCount(2);

  await follow(page, hash.slice(0, -4));
  await expect(page.getByRole("heading", { name: "This link does not open" })).toBeVisible();
  await expect(page.getByText(/Copy the whole link again/)).toBeVisible();
  await editor.button("Back to my design").click();
  await editor.ready();
  expect(await editor.document()).toEqual(sent);
});

test("a design embedded in a page can be moved about and opened, and nothing else", async ({
  editor,
}) => {
  const { page } = editor;
  await editor.quickAdd("kafka > flink");
  await share(page);
  const snippet = await page.getByRole("textbox", { name: "Embed it in a page" }).inputValue();
  const address = / src="([^"]*)"/.exec(snippet)?.[1] ?? "";
  const frame = await page.request.get(address);
  expect(frame.headers()["content-security-policy"]).toMatch(/; frame-ancestors \*$/);

  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(address);
  const box = editor.box("Apache Kafka");
  await expect(box).toBeVisible();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(24, 24, 31)");
  await expect(page.locator("button")).toHaveText(["Zoom to fit"]);
  const before = await box.boundingBox();
  await page.mouse.move(300, 300);
  await page.mouse.wheel(60, 60);
  await expect.poll(() => box.boundingBox()).not.toEqual(before);
  await editor.button("Zoom to fit").click();
  await expect.poll(() => box.boundingBox()).toEqual(before);
  const link = page.getByRole("link", { name: "Open in Loopboard" });
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", /noopener/);
  const [opened] = await Promise.all([page.waitForEvent("popup"), link.click()]);
  await expect(shared(opened)).toBeVisible();
});

test("the editor does not show in a frame, even where no header forbids it", async ({
  page,
  baseURL,
}) => {
  await page.route("**/held", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${baseURL}/?e2e"></iframe>` }),
  );
  await page.route("**/?e2e", async (route) => {
    const response = await route.fetch();
    const { "content-security-policy": _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.goto("/held");
  const held = page.frameLocator("iframe");
  await expect(held.getByRole("heading", { name: "This link does not open" })).toBeVisible();
  await expect(held.getByRole("button")).toHaveCount(0);
});
