/** No screen breaks a rule that axe knows, in light and in dark. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

type Step = (editor: EditorPage) => Promise<void>;

const steps =
  (...all: readonly Step[]): Step =>
  async (editor) => {
    for (const step of all) await step(editor);
  };
const press =
  (...keys: readonly string[]): Step =>
  async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key);
  };
const command =
  (title: string): Step =>
  async ({ page }) => {
    await page.keyboard.press("ControlOrMeta+k");
    await page.getByRole("combobox", { name: "Find a command" }).fill(title);
    await expect(page.getByRole("option").first()).toContainText(title);
    await page.keyboard.press("Enter");
  };
const tab =
  (name: string): Step =>
  async ({ page }) => {
    await page.getByRole("tab", { name }).click();
  };
const dialog: Step = async ({ page }) => {
  await expect(page.getByRole("dialog").first()).toBeVisible();
};
const menu: Step = async ({ page }) => {
  await expect(page.getByRole("menu")).toBeVisible();
};
/** Asked for with the keyboard, which then is on its first entry. */
const keyMenu: Step = async ({ page }) => {
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
};

/** Screens that share a page, one after the other; Escape ends each. */
const PANELS: Readonly<Record<string, Step>> = {
  "a whole design": steps(press("Escape")),
  "the details of the design": steps(tab("Details")),
  "the details of a box": press("Alt+ArrowRight"),
  "a selected arrow": async (editor) => editor.canvas.locator("[data-edge]").first().focus(),
  "the numbers": tab("Numbers"),
  "the menu of the top bar": steps(async ({ page }) => {
    await page.getByRole("button", { name: "More" }).click();
  }, menu),
  "the maturity": async ({ page }) => page.getByRole("button", { name: /MLOps level/ }).click(),
  "accepting a finding": steps(tab("Review"), async ({ page }) => {
    await page.getByRole("button", { name: "Accept", exact: true }).first().click();
    await page.getByRole("button", { name: "Why", exact: true }).first().click();
  }),
};
const HANDS: Readonly<Record<string, Step>> = {
  "the menu of a box": steps(press("Alt+ArrowRight"), keyMenu),
  "the menu of several": steps(press("ControlOrMeta+a"), keyMenu),
  "the command palette": steps(press("ControlOrMeta+k"), dialog),
  "the keys": steps(press("?"), dialog),
  "the outline": steps(press("Shift+O"), dialog),
  "connecting by name": steps(press("Alt+ArrowRight", "c"), dialog),
  "quick-add": steps(press("/"), async ({ page }) => {
    await expect(page.getByRole("listbox")).toBeVisible();
  }),
  renaming: press("Escape", "Alt+ArrowRight", "F2"),
  finding: press("ControlOrMeta+f"),
};
const DIALOGS: Readonly<Record<string, Step>> = {
  "the gallery": steps(command("Templates"), dialog),
  "keeping a template": steps(command("Keep as a template"), dialog),
  "the shelf": steps(command("Your designs"), dialog),
  "the versions": steps(command("Versions"), dialog),
  exporting: steps(command("Export PNG"), dialog),
  "the rules": steps(command("What the review looks for"), dialog),
  sharing: steps(command("Share a link"), dialog),
  comparing: steps(command("Compare with the reference"), dialog),
  "starting an interview": steps(command("Practice"), dialog),
  "the checklist": steps(command("Interview checklist"), dialog),
};
const READING: Readonly<Record<string, Step>> = {
  "hiding and dimming": command("Dim lanes or kinds"),
  presenting: command("Present"),
  "the tour": command("Tour"),
  "seen from far": press("Escape", ...Array.from({ length: 12 }, () => "ControlOrMeta+-")),
};

test("the empty canvas breaks no rule", async ({ editor }) => {
  const menuOfCanvas = keyMenu;
  await check(editor, { "the empty canvas": press("Escape"), "its menu": menuOfCanvas });
});

for (const screens of [PANELS, HANDS, DIALOGS, READING]) {
  test(`${Object.keys(screens).join(", ")} break no rule`, async ({ editor }) => {
    test.slow();
    // Small: axe looks at every element again and again.
    await editor.openTemplate("sketch-online");
    await check(editor, screens);
  });
}

async function check(editor: EditorPage, screens: Readonly<Record<string, Step>>): Promise<void> {
  const { page } = editor;
  await editor.findings();
  const broken: unknown[] = [];
  for (const [screen, step] of Object.entries(screens)) {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await step(editor);
    broken.push(...(await violations(axeOf(page), screen)));
    // Another theme changes nothing but colours.
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    const colours = axeOf(page).withRules(["color-contrast"]);
    broken.push(...(await violations(colours, `${screen}, dark`)));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
  expect(broken).toEqual([]);
}

/** There are no frames to look into, and opening a page of its own for them costs more than all else. */
const axeOf = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true);

/** In a form that says all there is to mend. */
async function violations(axe: AxeBuilder, screen: string) {
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({
      screen,
      rule: `${id}: ${help}`,
      where: html.slice(0, 200),
      why: failureSummary,
    })),
  );
}
