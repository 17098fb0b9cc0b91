import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { partOf, scenePart } from "./part.ts";
import { buildScene } from "./scene.ts";
import { sceneToSvg } from "./svg.ts";

const document = draw(
  "log=kafka; flink=flink; web=web-client; server=model-server",
  "log>flink event; web>server request; log>server event",
);
const measure = (text: string): number => text.length * 7;
const whole = buildScene(document, loadCatalogue(), { measure });
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).toSorted();

describe("a part of a drawing", () => {
  it("takes in every line between its boxes, and the ends of a line", () => {
    expect([...partOf(document, new Set(["log", "flink"]))].toSorted()).toEqual([
      "e1",
      "flink",
      "log",
    ]);
    expect([...partOf(document, new Set(["e2"]))].toSorted()).toEqual(["e2", "server", "web"]);
  });

  it("has its boxes and lines where they were, and bounds and legend of its own", () => {
    const part = scenePart(whole, partOf(document, new Set(["log", "flink"])), false);
    expect(idsOf(part.boxes)).toEqual(["flink", "log"]);
    expect(part.edges).toEqual(whole.edges.filter(({ id }) => id === "e1"));
    expect(part.bounds.size.width).toBeLessThanOrEqual(whole.bounds.size.width);
    expect(part.legend.map(({ text }) => text)).toEqual(["Events"]);
  });

  it("can be drawn with the rest faded", () => {
    const options = { theme: "light", icons: {} } as const;
    const svg = sceneToSvg(whole, { ...options, faded: new Set(["web", "e2"]) });
    expect(svg.match(/<g opacity="0.16"/g)).toHaveLength(2);
    expect(sceneToSvg(whole, { ...options, faded: new Set() })).toBe(sceneToSvg(whole, options));
  });
});
