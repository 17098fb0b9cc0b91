/** The count of docs/actions.md: the serving path of an ad-click design, drawn with the keys that are written there. */
import { readFile } from "node:fs/promises";
import { wires } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

test("draws the ad-click serving path in the number of actions that the docs say", async ({
  editor,
}) => {
  const { keyboard } = editor.page;
  let actions = 0;
  const press = async (key: string) => {
    actions += 1;
    await keyboard.press(key);
  };
  /** Write into the list on the canvas and take its offer; there are so many boxes then. */
  const add = async (key: string, words: string, boxes: number) => {
    await press(key);
    await expect(editor.page.getByRole("combobox", { name: /add/i })).toBeFocused();
    actions += words.length;
    await keyboard.type(words);
    await press("Enter");
    await expect.poll(async () => (await editor.document()).nodes.length).toBe(boxes);
  };

  await editor.canvas.click({ position: { x: 400, y: 250 } });
  await add("/", "web>pred>ab>rank,light r>auc", 6);
  await press("Alt+ArrowLeft");
  await add("ControlOrMeta+ArrowLeft", "feature s", 7);
  await press("Alt+ArrowRight");
  await press("Alt+ArrowLeft");
  await press("Alt+ArrowLeft");
  await add("/", "fallb", 8);

  expect(wires(await editor.document())).toEqual([
    "Web client>Prediction service",
    "Prediction service>A/B splitter",
    "A/B splitter>Ranker",
    "A/B splitter>Pre-ranker",
    "Ranker>Auction and pacing",
    "Pre-ranker>Auction and pacing",
    "Feature store>Ranker",
    "Prediction service>Fallback",
  ]);
  expect(await readFile("docs/actions.md", "utf8")).toContain(`| Loopboard | **${actions}** |`);
});
