/** The app in another language: chosen by hand or guessed from the browser, kept, and taken back. */
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

async function choose(page: Page, more: string, command: RegExp, language: string): Promise<void> {
  await page.getByRole("button", { name: more, exact: true }).click();
  await page.getByRole("menuitem", { name: command }).click();
  await page.getByRole("dialog").getByRole("button", { name: language }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
}

test("speaks German when asked to, keeps it over a reload, and goes back to English", async ({
  editor,
  page,
}) => {
  const html = page.locator("html");
  await editor.open();
  await choose(page, "More", /Language/, "Deutsch");
  await expect(html).toHaveAttribute("lang", "de");
  await expect(page.getByText("Loopboard spricht jetzt Deutsch.")).toBeVisible();

  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: "Komponenten hinzufügen" })).toBeFocused();
  await page.keyboard.type("web > model server");
  await page.keyboard.press("Enter");
  await expect(editor.box("Model Server")).toBeVisible();
  await expect(page.getByText("Nichts überwacht dieses System")).toBeVisible();
  await expect(page.getByRole("button", { name: "Monitoring hinzufügen" })).toBeVisible();

  await editor.saved();
  await editor.reload();
  await expect(html).toHaveAttribute("lang", "de");
  await expect(page.getByText("Nichts überwacht dieses System")).toBeVisible();

  await choose(page, "Mehr", /Sprache/, "English");
  await expect(html).toHaveAttribute("lang", "en");
  await expect(page.getByText("Nothing watches this system")).toBeVisible();
  // What was drawn stays as it was written.
  await expect(editor.box("Model Server")).toBeVisible();
  expect((await editor.document()).nodes.map(({ label }) => label)).toEqual([
    "Web-Client",
    "Model Server",
  ]);
});

test.describe("a browser that asks for German", () => {
  test.use({ locale: "de-DE" });

  test("gets German at once", async ({ editor, page }) => {
    await editor.open();
    await expect(page.getByRole("button", { name: "Vorlagen", exact: true }).first()).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
  });
});
