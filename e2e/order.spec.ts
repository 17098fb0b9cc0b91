/** Putting a drawing in order: tidied, aligned, grouped, folded, in bands. */
import type { Diagram, DiagramNode } from "../src/core/document/types.ts";
import type { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

/** Kafka, Flink and a feature store, wired and standing anyhow. */
async function sketch(editor: EditorPage): Promise<void> {
  await editor.dragIn("kafka", "kafka", { x: 420, y: 300 });
  await editor.dragIn("flink", "flink", { x: 660, y: 420 });
  await editor.dragIn("feature store", "feature-store", { x: 900, y: 340 });
  await editor.connect("Apache Kafka", "Apache Flink");
  await editor.connect("Apache Flink", "Feature store");
}

const NAMES = ["Apache Kafka", "Apache Flink", "Feature store"];

function nodeOf({ nodes }: Diagram, label: string): DiagramNode {
  const node = nodes.find((candidate) => candidate.label === label);
  if (!node) throw new Error(`No box is called ${label}`);
  return node;
}

async function select(editor: EditorPage, labels: readonly string[]): Promise<void> {
  await editor.page.keyboard.press("Escape");
  for (const [index, label] of labels.entries()) {
    await editor.box(label).click(index === 0 ? {} : { modifiers: ["Shift"] });
  }
}

const tops = async (editor: EditorPage) => {
  const diagram = await editor.document();
  return NAMES.map((name) => nodeOf(diagram, name).position.y);
};

test("tidies the drawing in one step, around what is locked", async ({ editor }) => {
  await sketch(editor);
  await select(editor, ["Apache Flink"]);
  await editor.page.keyboard.press("ControlOrMeta+Shift+L");
  await expect.poll(async () => nodeOf(await editor.document(), "Apache Flink").locked).toBe(true);
  await editor.page.keyboard.press("Escape");
  const before = await editor.document();

  await editor.button("Tidy").click();
  await expect.poll(() => editor.document()).not.toEqual(before);
  const after = await editor.document();
  expect(nodeOf(after, "Apache Flink").position).toEqual(nodeOf(before, "Apache Flink").position);
  await editor.undo();
  expect(await editor.document()).toEqual(before);
});

test("says why a drawing cannot be tidied, and leaves it as it is", async ({ editor }) => {
  await sketch(editor);
  const before = await editor.document();
  // Arrives as something else: an empty script has no engine in it.
  await editor.page.route("**/elk-*.js", (route) =>
    route.fulfill({ status: 200, contentType: "text/javascript", body: "" }),
  );
  await editor.page.keyboard.press("Shift+T");
  await expect(editor.page.getByRole("alert")).toContainText("could not be tidied");
  expect(await editor.document()).toEqual(before);
});

test("stops tidying on Escape", async ({ editor }) => {
  await sketch(editor);
  const before = await editor.document();
  // The engine never arrives.
  await editor.page.route("**/elk-*.js", () => undefined);
  await editor.page.keyboard.press("Shift+T");
  await expect(editor.page.getByText("Tidying 3 boxes")).toBeVisible();
  await editor.page.keyboard.press("Escape");
  await expect(editor.page.getByText("nothing has moved")).toBeVisible();
  expect(await editor.document()).toEqual(before);
});

test("aligns what is selected by a key", async ({ editor }) => {
  await sketch(editor);
  await select(editor, NAMES);
  await editor.page.keyboard.press("ControlOrMeta+Shift+ArrowUp");
  await expect.poll(async () => new Set(await tops(editor)).size).toBe(1);
});

test("shows what a dragged box is in line with, and puts it there unless Alt is held", async ({
  editor,
}) => {
  await sketch(editor);
  const kafka = nodeOf(await editor.document(), "Apache Kafka");
  const box = await editor.box("Feature store").boundingBox();
  const goal = await editor.box("Apache Kafka").boundingBox();
  if (!box || !goal) throw new Error("A box is not on the page");
  const { mouse, keyboard } = editor.page;
  await mouse.move(box.x + 40, box.y + 20);
  await mouse.down();
  await mouse.move(box.x + 80, goal.y + 60, { steps: 8 });
  const told = editor.canvas.locator("[class*=distance]");
  await expect(async () => {
    // React Flow takes a few px to begin a drag: go up until it catches.
    for (let y = 36; y > 12 && (await told.count()) === 0; y -= 3) {
      await mouse.move(box.x + 80, goal.y + y);
    }
    await expect(told.first()).toHaveText(/^\d+$/, { timeout: 500 });
  }).toPass();
  await mouse.up();
  await expect(told).toHaveCount(0);
  expect(nodeOf(await editor.document(), "Feature store").position.y).toBe(kafka.position.y);

  await keyboard.down("Alt");
  await mouse.move(box.x + 80, goal.y + 20);
  await mouse.down();
  await mouse.move(box.x + 80, goal.y + 40, { steps: 4 });
  await expect(told).toHaveCount(0);
  await mouse.up();
  await keyboard.up("Alt");
});

test("groups boxes under a name, takes boxes in and out, and folds the group up", async ({
  editor,
}) => {
  await sketch(editor);
  const { keyboard } = editor.page;
  await select(editor, ["Apache Kafka", "Apache Flink"]);
  await keyboard.press("ControlOrMeta+g");
  await expect(editor.page.getByRole("textbox", { name: "Label" })).toBeFocused();
  await keyboard.type("Ingestion");
  await keyboard.press("Enter");
  const group = nodeOf(await editor.document(), "Ingestion");
  expect(nodeOf(await editor.document(), "Apache Kafka").parent).toBe(group.id);

  await editor.drag("Feature store", { x: -360, y: -40 });
  expect(nodeOf(await editor.document(), "Feature store").parent).toBe(group.id);
  await editor.undo();

  const before = await editor.document();
  await editor.page.getByRole("button", { name: "Collapse or expand: Ingestion" }).click();
  await expect(editor.box("Apache Kafka")).toBeHidden();
  await expect(editor.box("Ingestion")).toContainText("2 inside");
  expect((await editor.document()).nodes).toHaveLength(before.nodes.length);

  // What is found inside is brought to light.
  const finding = (await editor.findings()).find(({ nodes }) =>
    nodes.includes(nodeOf(before, "Apache Kafka").id),
  );
  await editor.page.locator(`[data-rule="${finding?.rule}"] button`).first().click();
  await expect(editor.box("Apache Kafka")).toBeVisible();
  expect(await editor.document()).toEqual(before);
});

test("adds a band by name, moves it with its boxes, and takes it away without them", async ({
  editor,
}) => {
  await sketch(editor);
  const { keyboard } = editor.page;
  const command = async (words: string) => {
    await keyboard.press("ControlOrMeta+k");
    await expect(editor.page.getByRole("combobox", { name: "Find a command" })).toBeFocused();
    await keyboard.type(words);
    await keyboard.press("Enter");
  };
  for (const name of ["Data", "Serving"]) {
    await command("Add lane");
    await expect(editor.page.getByRole("textbox", { name: "Name of the lane" })).toBeFocused();
    await keyboard.type(name);
    await keyboard.press("Enter");
  }
  const { lanes, nodes } = await editor.document();
  expect(lanes.map(({ name }) => name)).toEqual(["Data", "Serving"]);
  expect(nodes.map(({ lane }) => lane)).toEqual(nodes.map(() => lanes[0]?.id));

  await editor.button("Serving").click();
  await editor.button("Move lane up").click();
  await expect
    .poll(async () => (await editor.document()).lanes[1]?.position.y)
    .toBe(lanes[0]?.position.y);
  await editor.button("Data").click();
  await keyboard.press("Delete");
  await expect
    .poll(async () => (await editor.document()).lanes.map(({ name }) => name))
    .toEqual(["Serving"]);
  const left = await editor.document();
  expect(left.nodes.map(({ lane }) => lane)).toEqual(nodes.map(() => undefined));
});
