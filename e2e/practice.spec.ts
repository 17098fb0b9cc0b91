/** Rehearsing an interview: from the question to the replay by a clock that the test turns; and the seven steps. */
import { expect, test } from "./support/test.ts";

const NINE = new Date("2026-11-21T09:00:00Z");

test("an interview: start, ask, draw, hint, finish, score, replay", async ({ editor }) => {
  const { page } = editor;
  await page.clock.install({ time: NINE });
  await editor.reload();
  await editor.button("Practice").click();
  const start = page.getByRole("dialog");
  await start.getByRole("radio", { name: /Ad click prediction/ }).check();
  await start.getByText("30 min").click();
  await start.getByRole("button", { name: "Start the interview" }).click();

  const interviewer = page.getByRole("complementary", { name: "Interviewer" });
  const ask = interviewer.getByRole("textbox", { name: "A clarifying question" });
  await ask.fill("How many users are there?");
  await ask.press("Enter");
  await interviewer.getByRole("button", { name: "Put it on the sheet" }).click();
  await ask.fill("Which colour is the logo?");
  await ask.press("Enter");
  await expect(interviewer).toContainText("That is for you to decide");
  expect((await editor.document()).requirements.dau?.value).toBe(200_000_000);

  await page.keyboard.press("Escape");
  await editor.canvas.click({ position: { x: 300, y: 120 } });
  await editor.quickAdd("web client > prediction service > model server");
  expect(await editor.findings()).toEqual([]);
  await editor.saved();
  await editor.reload();
  await expect(interviewer).toContainText("Which colour is the logo?");

  await page.clock.fastForward("11:00");
  await expect(interviewer.getByText("The interviewer asks")).toBeVisible();
  await editor.button("Hint").click();
  await interviewer.getByRole("button", { name: "Tell me more" }).click();
  await expect(interviewer.getByText("Hint 2 of 3")).toBeVisible();
  await page.clock.fastForward("20:00");
  await expect(page.getByRole("timer")).toContainText("over");

  await editor.button("Finish").first().click();
  const score = page.getByRole("dialog", { name: "How the interview went" });
  await expect(score).toContainText("1 hint taken");
  await expect(score.getByRole("listitem").filter({ hasText: "Monitoring" })).toContainText(
    "Missing",
  );
  await score.getByRole("button", { name: "Replay" }).click();
  const replay = page.getByRole("dialog", { name: "Replay of the interview" });
  await expect(replay).toContainText("3 boxes, 2 lines");
  await replay.getByRole("slider").press("Home");
  await expect(replay).toContainText("The empty page");
  expect((await editor.findings()).length).toBeGreaterThan(0);
});

test("the seven steps take answers and lead to what is drawn", async ({ editor }) => {
  const { page } = editor;
  await editor.openTemplate("sketch-online");
  await page.getByRole("tab", { name: "Steps" }).click();
  const steps = page.getByRole("tabpanel", { name: "Steps" });
  await steps.getByRole("button", { name: "Data" }).click();
  await steps.getByRole("button", { name: "Online features" }).click();
  await expect(editor.box("Online features")).toHaveClass(/selected/);
  await steps.getByRole("button", { name: /Serving/ }).click();
  await steps.getByRole("button", { name: "Four steps" }).click();
  const production = steps.getByRole("button", { name: /Serving and monitoring/ });
  await expect(production).toHaveAttribute("aria-expanded", "true");
  await page.getByRole("button", { name: "Change the answer" }).first().click();
  await page.getByRole("textbox", { name: "Your answer: Serving" }).fill("**Fast** and *small*.");
  await page.keyboard.press("Tab");
  await expect(page.locator("b", { hasText: "Fast" })).toBeVisible();
  expect((await editor.document()).answers.serve).toBe("**Fast** and *small*.");
});
