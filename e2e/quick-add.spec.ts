/** Drawing with a quick hand: from the keyboard, from lines of words, from ranked lists. */
import type { Diagram } from "../src/core/document/types.ts";
import { type EditorPage, wires } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

/** `source>target kind` of every edge, by label. */
const kinds = (diagram: Diagram) =>
  wires(diagram).map((wire, at) => `${wire} ${diagram.edges[at]?.kind}`);

const labels = ({ nodes }: Diagram) => nodes.map(({ label }) => label);

const nodeOf = async (editor: EditorPage, label: string) =>
  (await editor.document()).nodes.find((node) => node.label === label);

test("adds a box where the pointer is, and the next one wired to it", async ({ editor }) => {
  const { keyboard, mouse } = editor.page;
  await mouse.move(700, 500);
  await editor.quickAdd("kaf");
  const box = await editor.box("Apache Kafka").boundingBox();
  expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 700)).toBeLessThan(12);
  expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - 500)).toBeLessThan(12);
  await expect(editor.page.locator("[data-id=kafka]")).toBeFocused();

  await editor.quickAdd("flink");
  expect(kinds(await editor.document())).toEqual(["Apache Kafka>Apache Flink event"]);
  await editor.undo();
  expect(labels(await editor.document())).toEqual(["Apache Kafka"]);

  const before = await editor.document();
  await editor.page.locator("[data-id=kafka]").click();
  await keyboard.press("/");
  await keyboard.type("flink > ranker");
  await expect(editor.page.getByText("+ Ranker")).toBeVisible();
  await keyboard.press("Escape");
  await expect(editor.page.getByText("+ Ranker")).toBeHidden();
  await expect(editor.quickAddField).toBeHidden();
  expect(await editor.document()).toEqual(before);
});

test("draws a line of words as a chain, in one step", async ({ editor }) => {
  await editor.page.mouse.dblclick(500, 400);
  await expect(editor.quickAddField).toBeFocused();
  await editor.page.keyboard.type("kafka > flink, frobnicator -> online store > ranker");
  await expect(editor.page.getByRole("status").getByText("frobnicator")).toBeVisible();
  await editor.page.keyboard.press("Enter");
  const drawn = await editor.document();
  expect(labels(drawn)).toEqual([
    "Apache Kafka",
    "Apache Flink",
    "frobnicator",
    "Online feature store",
    "Ranker",
  ]);
  expect(wires(drawn)).toEqual([
    "Apache Kafka>Apache Flink",
    "Apache Kafka>frobnicator",
    "Apache Flink>Online feature store",
    "frobnicator>Online feature store",
    "Online feature store>Ranker",
  ]);
  await editor.page.keyboard.press("Escape");
  await editor.quickAdd("ranker > prediction logger > apache kafka");
  expect(wires(await editor.document()).slice(-2)).toEqual([
    "Ranker>Prediction logger",
    "Prediction logger>Apache Kafka",
  ]);
  await editor.undo();
  await editor.undo();
  expect(labels(await editor.document())).toEqual([]);
});

test("asks what an arrow pulled onto empty canvas should lead to", async ({ editor }) => {
  const { keyboard, mouse } = editor.page;
  await mouse.move(500, 300);
  await editor.quickAdd("model registry");
  const box = await editor.box("Model registry").boundingBox();
  const pull = async () => {
    await editor.box("Model registry").hover();
    await mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 1, 300);
    await mouse.down();
    await mouse.move(850, 500, { steps: 6 });
    await mouse.up();
    await expect(editor.quickAddField).toBeFocused();
  };
  await pull();
  await expect(editor.page.getByRole("option").first()).toContainText("Deployer");
  await keyboard.press("Escape");
  expect(labels(await editor.document())).toEqual(["Model registry"]);
  await pull();
  await keyboard.press("Enter");
  expect(kinds(await editor.document())).toEqual(["Model registry>Deployer model"]);
});

test("goes on in the direction of an arrow key, and walks along what is drawn", async ({
  editor,
}) => {
  const { keyboard } = editor.page;
  await editor.quickAdd("model registry");
  await keyboard.press("ControlOrMeta+ArrowRight");
  await expect(editor.quickAddField).toBeFocused();
  await keyboard.press("Enter");
  await keyboard.press("Alt+ArrowLeft");
  await expect(editor.page.locator("[data-id=model-registry]")).toHaveClass(/selected/);
  await keyboard.press("ControlOrMeta+ArrowLeft");
  await keyboard.type("trainer");
  await keyboard.press("Enter");
  expect(kinds(await editor.document())).toEqual([
    "Model registry>Deployer model",
    "Model trainer>Model registry model",
  ]);
  const [trainer, registry] = [
    await nodeOf(editor, "Model trainer"),
    await nodeOf(editor, "Model registry"),
  ];
  expect(trainer?.position.x).toBeLessThan(registry?.position.x ?? 0);
  await keyboard.press("Alt+ArrowRight");
  await keyboard.press("Alt+ArrowRight");
  await expect(editor.page.locator("[data-id=deployer]")).toBeFocused();
});

test("replaces a component and keeps what fits", async ({ editor }) => {
  const { keyboard } = editor.page;
  await editor.quickAdd("event log > stream processor");
  await keyboard.press("Alt+ArrowLeft");
  await keyboard.press("Shift+R");
  const field = editor.page.getByRole("combobox", { name: "Replace by" });
  await expect(field).toBeFocused();
  const offered = await editor.page.getByRole("option").allInnerTexts();
  expect(offered.slice(0, 2).every((text) => text.includes("Event log"))).toBe(true);
  await keyboard.type("kinesis");
  await keyboard.press("Enter");
  const replaced = await editor.document();
  expect(replaced.nodes[0]).toMatchObject({ id: "event-log", component: "kinesis" });
  expect(replaced.edges).toHaveLength(1);
  await keyboard.press("Shift+R");
  await keyboard.type("dashboard");
  await keyboard.press("Enter");
  expect((await editor.document()).edges).toEqual([]);
  await expect(editor.page.getByText("are gone")).toBeVisible();
});

test("works on a phone", async ({ editor }) => {
  await editor.page.setViewportSize({ width: 390, height: 844 });
  await editor.quickAdd("kafka > flink");
  expect(wires(await editor.document())).toEqual(["Apache Kafka>Apache Flink"]);
  await editor.page.keyboard.press("/");
  await expect(editor.quickAddField).toBeFocused();
  const [field, page] = [await editor.quickAddField.boundingBox(), editor.page.viewportSize()];
  expect((field?.x ?? 0) + (field?.width ?? 0)).toBeLessThanOrEqual(page?.width ?? 0);
  await editor.page.getByRole("option").first().click();
  await expect(editor.quickAddField).toBeHidden();
  expect((await editor.document()).nodes).toHaveLength(3);
});
