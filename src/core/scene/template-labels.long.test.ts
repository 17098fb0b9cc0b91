import { readdirSync, readFileSync } from "node:fs";
import { metrics } from "virtual:font-metrics";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { parseDiagram } from "../document/parse.ts";
import { type Diagram, EDGE_STYLES, type EdgeStyle } from "../document/types.ts";
import { isSolid } from "./box-text.ts";
import { measureWith } from "./measure-inter.ts";
import { overlap, type Rect, rectOf } from "./router/rect.ts";
import { buildScene, type Scene } from "./scene.ts";

const FOLDER = new URL("../../../templates/", import.meta.url);
const catalogue = loadCatalogue();
const measure = measureWith(metrics);

const templates = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name): readonly [string, Diagram] => {
    const parsed = parseDiagram(readFileSync(new URL(name, FOLDER), "utf8"));
    if (!parsed.ok) throw new Error(`${name} is no diagram`);
    return [name, parsed.value];
  });

const drawn = (diagram: Diagram, style?: EdgeStyle): Scene =>
  buildScene(
    style ? { ...diagram, edges: diagram.edges.map((edge) => ({ ...edge, style })) } : diagram,
    catalogue,
    { measure, labels: true },
  );

const labelsOf = ({ edges }: Scene): readonly { readonly text: string; readonly rect: Rect }[] =>
  edges.flatMap(({ label }) => {
    if (!label) return [];
    const { at, width, height, text } = label;
    const position = { x: at.x - width / 2, y: at.y - height / 2 };
    return [{ text, rect: rectOf({ position, size: { width, height } }) }];
  });

describe("words on the lines of every template", () => {
  it("lie on no box and on no other words, and nearly all have room", () => {
    let lines = 0;
    let written = 0;
    for (const [name, diagram] of templates) {
      const scene = drawn(diagram);
      const labels = labelsOf(scene);
      expect([name, ...onBoxes(scene)]).toEqual([name]);
      const covered = labels.filter(({ rect }, index) =>
        labels.slice(index + 1).some((other) => overlap(other.rect, rect)),
      );
      expect([name, covered]).toEqual([name, []]);
      lines += scene.edges.length;
      written += labels.length;
    }
    expect(written / lines).toBeGreaterThan(0.98);
  });

  it.each(EDGE_STYLES)("lie on no box where all lines are %s", (style) => {
    for (const [name, diagram] of templates) {
      expect([name, ...onBoxes(drawn(diagram, style))]).toEqual([name]);
    }
  });
});

/** Words that meet a box. */
function onBoxes(scene: Scene): readonly string[] {
  const boxes = scene.boxes.filter(({ kind }) => isSolid(kind)).map(rectOf);
  return labelsOf(scene)
    .filter(({ rect }) => boxes.some((box) => overlap(box, rect)))
    .map(({ text }) => text);
}
