/** What others wrote and the app passes on is named with its terms, and what binds changes to itself is unchanged. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "./support/test.ts";

test("the list of licences names what the page is made of, and is led to from the sheet of keys", async ({
  editor,
}) => {
  const { page } = editor;
  await page.keyboard.press("?");
  const link = page.getByRole("link", { name: "licences" });
  const [list] = await Promise.all([page.waitForEvent("popup"), link.click()]);
  for (const name of ["react", "elkjs", "mermaid", "@fontsource-variable/inter", "simple-icons"])
    await expect(list.getByText(new RegExp(`^## ${name} - \\d`, "m"))).toBeVisible();
});

test("what binds changes to itself is passed on as it came", () => {
  const worker = readFileSync("node_modules/elkjs/lib/elk-worker.min.js");
  const passedOn = readdirSync("dist/assets").filter((name) => name.startsWith("elk-worker"));
  expect(passedOn.some((name) => readFileSync(`dist/assets/${name}`).equals(worker))).toBe(true);
});
