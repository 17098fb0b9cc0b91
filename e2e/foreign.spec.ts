/** Drawings of other programs: dropped on the canvas, recognised, laid out, and what is unsure settled by a click. */
import { expect, test } from "./support/test.ts";

const FLOWCHART = `flowchart LR
  K[Kafka] -->|events| F[Flink] --> S[(Feature store)]
  S --> R[Frobnicator] -->|predictions| M[Prometheus]`;

test("a flowchart becomes a design; what is unsure is settled from the list", async ({
  editor,
}) => {
  const { page } = editor;
  await editor.dropFile("clicks.mmd", "text/plain", Buffer.from(FLOWCHART));
  await expect(page.getByText("4 of 5 boxes recognised.")).toBeVisible();
  await editor.button("Look at 1 box").click();
  const list = page.getByRole("dialog");
  const guesses = list.getByRole("group", { name: "Frobnicator" }).getByRole("button");
  await expect(guesses).toHaveCount(4);
  const choice = await guesses.first().textContent();
  await guesses.first().click();
  await expect(list.getByText("There is nothing left to look at.")).toBeVisible();
  await page.keyboard.press("Escape");
  const settled = (await editor.document()).nodes.find(({ label }) => label === "Frobnicator");
  expect([choice, settled?.component]).not.toContain("generic-service");

  // What is pasted as text is opened as well; the design at hand stays on the shelf.
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    "flowchart LR\n  A[Redis] --> B[Ranker]",
  );
  await page.keyboard.press("ControlOrMeta+v");
  await expect(page.getByText("2 of 2 boxes recognised.")).toBeVisible();
  expect((await editor.document()).nodes.map(({ label }) => label)).toEqual(["Redis", "Ranker"]);
});

const drawn = (label: string) =>
  `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell id="a" value="${label}" vertex="1" parent="1"><mxGeometry width="120" height="60" as="geometry"/></mxCell></root></mxGraphModel>`;

test("a draw.io file of several pages asks which", async ({ editor }) => {
  const { page } = editor;
  const file = `<mxfile><diagram name="Today">${drawn("Kafka")}</diagram><diagram name="Next year">${drawn("Flink")}</diagram></mxfile>`;
  await editor.dropFile("plan.drawio", "application/xml", Buffer.from(file));
  await page.getByRole("dialog", { name: "Which page?" }).getByText("Next year").click();
  await expect(page.getByText("1 of 1 box")).toBeVisible();
  expect((await editor.document()).nodes.map(({ label }) => label)).toEqual(["Flink"]);
});
