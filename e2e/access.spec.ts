/** Everything without a mouse and without seeing: the walk, what is said, the text, and no violation that axe can find. */
import type { EditorPage } from "./support/editor-page.ts";
import { wires } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

/** Far more than any sketch needs. */
const MOST_FIXES = 40;

test("sketches and mends with the keyboard alone", async ({ editor }) => {
  const { keyboard } = editor.page;
  await editor.quickAdd("kafka > flink > feature store > model server");
  await keyboard.press("Escape");
  await editor.quickAdd("ab splitter");
  await expect.poll(async () => (await editor.document()).nodes.length).toBe(5);
  await connectByName(editor, "A/B splitter", "model");
  await expect
    .poll(async () => wires(await editor.document()))
    .toEqual(
      expect.arrayContaining([
        "Apache Kafka>Apache Flink",
        "Apache Flink>Feature store",
        "Feature store>Model server",
        "A/B splitter>Model server",
      ]),
    );

  // To the panel, and from fix to fix.
  await keyboard.press("F6");
  for (let count = 0; (await fixable(editor)) > 0; count += 1) {
    expect(count).toBeLessThan(MOST_FIXES);
    await pressNextFix(editor);
  }
  const left = (await editor.findings()).filter(({ severity }) => severity !== "info");
  expect(left.filter(({ fixes }) => fixes.length > 0)).toEqual([]);
});

test("walks the boxes by Tab in the order of the flow, then the arrows, then leaves", async ({
  editor,
}) => {
  const { keyboard } = editor.page;
  await editor.quickAdd("flink");
  await keyboard.press("Escape");
  await editor.quickAdd("kafka");
  await connectByName(editor, "Apache Kafka", "flink");
  await editor.box("Apache Kafka").focus();
  await keyboard.press("Tab");
  await expect(editor.box("Apache Flink")).toBeFocused();
  await keyboard.press("Tab");
  await expect(
    editor.canvas.getByRole("button", { name: /Apache Kafka to Apache Flink/ }),
  ).toBeFocused();
  // The handles of a line come after it; going back, the line itself comes first.
  const handles = editor.page.getByRole("button", { name: "Bend the line here" });
  for (const handle of await handles.all()) {
    await keyboard.press("Tab");
    await expect(handle).toBeFocused();
  }
  await keyboard.press("Tab");
  expect(
    await editor.page.evaluate(() => document.activeElement?.closest(".react-flow__viewport")),
  ).toBeNull();
  await keyboard.press("Shift+Tab");
  await expect(
    editor.canvas.getByRole("button", { name: /Apache Kafka to Apache Flink/ }),
  ).toBeFocused();
});

test("says what happened", async ({ editor }) => {
  const news = editor.page.locator("[data-news]");
  await editor.quickAdd("kafka > flink");
  await expect(news).toContainText(
    "Added Apache Kafka and Apache Flink. Connected Apache Kafka to Apache Flink, events.",
  );
  await editor.page.keyboard.press("Delete");
  await expect(news).toContainText("Deleted Apache Flink.");
  await editor.undo();
  await expect(news).toContainText("Undone: Deleted Apache Flink.");
});

test("reads the design as text, and goes to a box from there", async ({ editor }) => {
  await editor.quickAdd("kafka > flink");
  await editor.page.keyboard.press("Shift+O");
  const outline = editor.page.getByRole("dialog");
  const items = outline.getByRole("listitem").filter({ has: editor.page.getByRole("list") });
  await expect(items).toHaveCount(2);
  await expect(items.nth(0)).toContainText("to Apache Flink events");
  await expect(items.nth(1)).toContainText("from Apache Kafka events");
  await items.nth(0).getByRole("button", { name: "Apache Kafka Event log" }).press("Enter");
  await expect(outline).toBeHidden();
  await expect(editor.box("Apache Kafka")).toBeFocused();
});

async function connectByName(editor: EditorPage, source: string, target: string): Promise<void> {
  await expect(editor.box(source)).toHaveClass(/selected/);
  await editor.page.keyboard.press("c");
  await editor.page
    .getByRole("combobox", { name: `Connect ${source} to` })
    .pressSequentially(target);
  await editor.page.keyboard.press("Enter");
}

async function fixable(editor: EditorPage): Promise<number> {
  const findings = await editor.findings();
  return findings.filter(({ severity, fixes }) => severity !== "info" && fixes.length > 0).length;
}

/** Tab on to the next button that mends something, and press it. */
async function pressNextFix(editor: EditorPage): Promise<void> {
  const before = await editor.document();
  const titles = (await editor.findings()).flatMap(({ severity, fixes }) =>
    severity === "info" ? [] : fixes.slice(0, 1),
  );
  for (let steps = 0; steps < 200; steps += 1) {
    const focused = await editor.page.evaluate(() => document.activeElement?.textContent ?? "");
    if (titles.includes(focused)) break;
    await editor.page.keyboard.press("Tab");
  }
  await editor.page.keyboard.press("Enter");
  await expect.poll(() => editor.document()).not.toEqual(before);
}
