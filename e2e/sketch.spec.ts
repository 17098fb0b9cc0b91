/** Sketch a design from nothing, hear what is missing, and mend it by clicks until nothing is. */
import type { EditorPage } from "./support/editor-page.ts";
import { wires } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

/** Far more clicks than any sketch needs. */
const MOST_FIXES = 40;

async function sketch(editor: EditorPage): Promise<void> {
  await editor.dragIn("kafka", "kafka", { x: 360, y: 300 });
  await editor.dragIn("flink", "flink", { x: 620, y: 300 });
  await editor.dragIn("feature store", "feature-store", { x: 900, y: 300 });
  await editor.dragIn("ab test", "ab-splitter", { x: 620, y: 560 });
  await editor.dragIn("model server", "model-server", { x: 900, y: 560 });
  await editor.connect("Apache Kafka", "Apache Flink");
  await editor.connect("Apache Flink", "Feature store");
  await editor.connect("Feature store", "Model server");
  await editor.connect("A/B splitter", "Model server");
}

test("draws Kafka to an A/B split, is told what comes next, and mends it to clean", async ({
  editor,
}) => {
  await sketch(editor);
  const drawn = await editor.document();
  expect(wires(drawn)).toEqual([
    "Apache Kafka>Apache Flink",
    "Apache Flink>Feature store",
    "Feature store>Model server",
    "A/B splitter>Model server",
  ]);

  const next = (await editor.findings()).filter(({ severity }) => severity === "next");
  expect(next.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([
      "no-monitoring",
      "no-prediction-logging",
      "no-retraining-loop",
      "no-offline-evaluation",
      "no-model-registry",
    ]),
  );

  let clicks = 0;
  for (let open = await fixable(editor); open.length > 0; open = await fixable(editor)) {
    expect(clicks, `still open: ${open.map(({ rule }) => rule).join(", ")}`).toBeLessThan(
      MOST_FIXES,
    );
    await clickFix(editor, open[0]);
    clicks += 1;
  }
  expect(clicks).toBeGreaterThan(0);
  // What no click can answer is left: what it is for, and who waits for it.
  const left = (await editor.findings()).filter(({ severity }) => severity !== "info");
  expect(left.map(({ rule }) => rule).sort()).toEqual([
    "no-fallback",
    "req-metrics-missing",
    "req-objective-missing",
    "req-scale-missing",
  ]);

  // A fix is one step: as many undos as clicks, and the sketch is back.
  for (let count = 0; count < clicks; count += 1) await editor.undo();
  expect(await editor.document()).toEqual(drawn);
});

test("shows a badge on the box a finding names, and selects it on a click", async ({ editor }) => {
  await sketch(editor);
  const finding = (await editor.findings()).find(
    ({ severity, nodes }) => severity !== "next" && nodes.length > 0,
  );
  const node = (await editor.document()).nodes.find(({ id }) => id === finding?.nodes[0]);
  const box = editor.box(node?.label ?? "");
  await expect(box.getByRole("img")).toBeVisible();
  await expect(box).not.toHaveClass(/selected/);
  await editor.page.locator(`[data-rule="${finding?.rule}"] button`).first().click();
  await expect(box).toHaveClass(/selected/);
});

test("refuses an edge that carries nothing, says why, and offers the other way round", async ({
  editor,
}) => {
  await editor.dragIn("dashboard", "dashboard", { x: 500, y: 400 });
  await editor.dragIn("kafka", "kafka", { x: 860, y: 400 });
  await editor.connect("Dashboard", "Apache Kafka");
  await expect(
    editor.page.getByText("Nothing can flow from Dashboard to Apache Kafka"),
  ).toBeVisible();
  expect((await editor.document()).edges).toEqual([]);
});

/** What is above `info` and offers a fix, `next` included. */
async function fixable(editor: EditorPage) {
  const findings = await editor.findings();
  return findings.filter(({ severity, fixes }) => severity !== "info" && fixes.length > 0);
}

async function clickFix(
  editor: EditorPage,
  finding: Awaited<ReturnType<typeof fixable>>[number] | undefined,
) {
  const before = await editor.document();
  const article = editor.page.locator(`[data-rule="${finding?.rule}"]`).first();
  await article.getByRole("button", { name: finding?.fixes[0] ?? "", exact: true }).click();
  await expect.poll(() => editor.document()).not.toEqual(before);
}
