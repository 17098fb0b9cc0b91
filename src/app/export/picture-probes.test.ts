import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../../core/catalogue/catalogue.ts";
import { draw } from "../../core/document/draw.ts";
import type { Diagram } from "../../core/document/types.ts";
import { buildScene } from "../../core/scene/scene.ts";
import type { Probe } from "./picture-check.ts";
import { probesOf } from "./picture-probes.ts";

const corner = { x: -32, y: -32 };
const probes = (diagram: Diagram): readonly Probe[] => {
  const measure = (text: string): number => text.length * 7;
  return probesOf(buildScene(diagram, buildCatalogue([]), { measure }), corner, "light");
};
const parts = (diagram: Diagram): readonly string[] => probes(diagram).map(({ part }) => part);

/** Boxes stand at x = 0 and 240, 160 px wide and 48 px high. */
const pair = draw("a=event-log 'Log'; b=event-log 'Job'", "a>b event");

describe("where a picture is looked at", () => {
  it("is on what is in sight where every other box lies beneath its neighbour", () => {
    const names = Array.from({ length: 300 }, (_, index) => `n${index}=event-log`);
    const drawing = draw(names.join(";"));
    const nodes = drawing.nodes.map((node, index) => {
      const { x, y } = drawing.nodes[index + 1 - (index % 2)]?.position ?? node.position;
      return { ...node, position: index % 2 === 0 ? { x: x + 10, y } : { x, y } };
    });
    const covered = new Set(nodes.flatMap(({ position: { x } }, i) => (i % 2 === 0 ? [x] : [])));
    const outlines = probes({ ...drawing, nodes }).filter(({ part }) => part === "box");
    expect(outlines).toHaveLength(60);
    expect(outlines.filter(({ x }) => covered.has(x + 4 - 32))).toEqual([]);
  });

  it("is on every line, outline and label, in the picture's own coordinates", () => {
    expect(parts(pair)).toEqual(["line", "box", "box", "text", "text"]);
    const [line, outline] = probes(pair);
    expect(line).toMatchObject({ x: 200 - 8 + 32, y: 24 - 4 + 32, colour: "#7b8794" });
    expect(outline).toMatchObject({ x: 0 - 4 + 32, y: 24 - 8 + 32, colour: "#d5d5dc" });
  });

  it("is not on what another box lies over", () => {
    const [a, b] = pair.nodes;
    if (!a || !b) throw new Error("Two boxes were drawn");
    const over = { ...pair, nodes: [a, { ...b, position: { x: -10, y: 0 } }], edges: [] };
    expect(parts(over)).toEqual(["box", "text"]);
    expect(probes(over)[0]).toMatchObject({ x: -10 - 4 + 32 });
  });

  it("is not on the words of an emoji, which has colours of its own", () => {
    expect(parts(draw("a=event-log '🦊'; b=event-log 'Kafka 🦊'"))).toEqual(["box", "box", "text"]);
  });

  it("is in at most 60 places of a kind, all over a large drawing", () => {
    const names = Array.from({ length: 500 }, (_, index) => `n${index}=event-log`);
    const outlines = probes(draw(names.join(";"))).filter(({ part }) => part === "box");
    expect(outlines.length).toBeLessThanOrEqual(60);
    expect(outlines.length).toBeGreaterThan(50);
    expect(Math.max(...outlines.map(({ y }) => y))).toBeGreaterThan(80 * 120);
  });
});
