/** Drawing without a mouse. */
import { expect, test } from "./support/test.ts";

test("adds, renames, moves, duplicates, deletes and takes back from the keyboard", async ({
  editor,
}) => {
  const { keyboard } = editor.page;
  await editor.type("kafka");
  await editor.type("flink");
  const [kafka, flink] = (await editor.document()).nodes;
  expect([kafka?.label, flink?.label]).toEqual(["Apache Kafka", "Apache Flink"]);

  await keyboard.press("F2");
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("Sessions");
  await keyboard.press("Enter");
  expect((await editor.document()).nodes[1]?.label).toBe("Sessions");

  await keyboard.press("ArrowDown");
  expect((await editor.document()).nodes[1]?.position.y).toBeGreaterThan(flink?.position.y ?? 0);

  await keyboard.press("ControlOrMeta+d");
  expect((await editor.document()).nodes).toHaveLength(3);
  await keyboard.press("Delete");
  expect((await editor.document()).nodes).toHaveLength(2);

  for (let count = 0; count < 4; count += 1) await editor.undo();
  expect((await editor.document()).nodes).toEqual([kafka, flink]);
});
