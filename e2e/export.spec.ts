/** The picture: as large as said, with everything on it, and the design inside. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Diagram } from "../src/core/document/types.ts";
import { pictureFrame } from "../src/core/scene/svg-frame.ts";
import type { Theme } from "../src/core/scene/tokens.ts";
import type { EditorPage } from "./support/editor-page.ts";
import { Picture, sceneOf } from "./support/picture.ts";
import { expect, test } from "./support/test.ts";

interface Choice {
  readonly scale: number;
  readonly theme: Theme;
  readonly transparent: boolean;
}

/** In the open dialog: choose, read the size it promises, download. */
async function download({ page }: EditorPage, { scale, theme, transparent }: Choice) {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: `${scale}×` }).check();
  await dialog.getByRole("radio", { name: theme === "light" ? "Light" : "Dark" }).check();
  await dialog.getByRole("switch", { name: "Transparent background" }).setChecked(transparent);
  const promised = await dialog.locator("output").textContent();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Download PNG" }).click(),
  ]);
  await expect(dialog.getByText(/^Saved as/)).toBeVisible();
  return { promised, bytes: readFileSync(await file.path()) };
}

test("a template's picture shows every line, box and label, and opens again as the design", async ({
  editor,
}) => {
  await editor.openTemplate("fraud-detection");
  const drawn = await editor.document();
  // All that a picture needs is there before one is asked for.
  for (const part of ["Exporting", "picture-of"])
    await expect.poll(() => hasLoaded(editor, part)).toBe(true);
  await editor.button("Export PNG").click();
  const { promised, bytes } = await download(editor, {
    scale: 2,
    theme: "light",
    transparent: false,
  });
  await editor.page.keyboard.press("Escape");

  const scene = sceneOf(drawn);
  const { position, size } = pictureFrame(scene, { title: true, legend: true });
  const picture = new Picture(bytes, position, 2);
  expect(picture.size).toEqual({
    width: Math.round(size.width * 2),
    height: Math.round(size.height * 2),
  });
  expect(promised?.replaceAll(/[^\d×]/g, "")).toBe(`${picture.size.width}×${picture.size.height}`);
  expect(scene.edges.length).toBeGreaterThan(10);
  expect(picture.missing(scene, "light")).toEqual([]);

  const headless = drawnHeadless(drawn);
  expect(headless.missing(scene, "light")).toEqual([]);
  expect(headless.size).toEqual(picture.size);
  expect(picture.unlike(headless, scene)).toEqual([]);

  // The look finds what is missing: half a box further on most things are.
  const elsewhere = new Picture(bytes, { x: position.x + 77, y: position.y + 23 }, 2);
  expect(elsewhere.missing(scene, "light").length).toBeGreaterThan(scene.boxes.length);
  expect(elsewhere.unlike(headless, scene).length).toBeGreaterThan(scene.boxes.length / 2);

  await editor.button("Your designs").first().click();
  await editor.button("New design").click();
  await expect.poll(async () => (await editor.document()).nodes).toEqual([]);
  await editor.dropFile("design.png", "image/png", bytes);
  await expect.poll(async () => (await editor.document()).nodes.length).toBe(drawn.nodes.length);
  expect(await editor.document()).toEqual(drawn);
});

const hasLoaded = ({ page }: EditorPage, part: string): Promise<boolean> =>
  page.evaluate(
    (name) => performance.getEntriesByType("resource").some((file) => file.name.includes(name)),
    part,
  );

/** The same picture from the command line, without a browser. */
function drawnHeadless(drawn: Diagram): Picture {
  const folder = mkdtempSync(join(tmpdir(), "loopboard-picture-"));
  const [file, out] = [join(folder, "design.json"), join(folder, "design.png")];
  writeFileSync(file, JSON.stringify(drawn));
  const args = ["scripts/loopboard.mjs", "render", file, "-o", out, "--scale", "2"];
  execFileSync(process.execPath, args, { stdio: "ignore" });
  const { position } = pictureFrame(sceneOf(drawn), { title: true, legend: true });
  const picture = new Picture(readFileSync(out), position, 2);
  rmSync(folder, { recursive: true });
  return picture;
}

const CHOICES: readonly Choice[] = [
  { scale: 1, theme: "dark", transparent: false },
  { scale: 3, theme: "light", transparent: false },
  { scale: 3, theme: "dark", transparent: true },
];

test("comes at every scale, in both themes, and without a ground", async ({ editor }) => {
  await editor.dragIn("kafka", "kafka", { x: 500, y: 400 });
  await editor.dragIn("flink", "flink", { x: 800, y: 500 });
  await editor.connect("Apache Kafka", "Apache Flink");
  const scene = sceneOf(await editor.document());
  const { position, size } = pictureFrame(scene, { title: true, legend: true });
  await editor.button("Export PNG").click();
  for (const choice of CHOICES) {
    const { bytes } = await download(editor, choice);
    const picture = new Picture(bytes, position, choice.scale);
    expect(picture.size).toEqual({
      width: Math.round(size.width * choice.scale),
      height: Math.round(size.height * choice.scale),
    });
    expect(picture.missing(scene, choice.theme)).toEqual([]);
    expect(picture.ground[3]).toBe(choice.transparent ? 0 : 255);
  }
});

test("is copied to the clipboard as an image", async ({ editor }) => {
  await editor.type("kafka");
  await editor.button("Export PNG").click();
  await editor.button("Copy image").click();
  await expect(editor.page.getByText(/^Copied/)).toBeVisible();
  const types = await editor.page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain("image/png");
});
