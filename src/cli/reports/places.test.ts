import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { serializeDiagram } from "../../core/document/serialize.ts";
import { findPlaces, type Region } from "./places.ts";

const DESIGN = {
  ...draw("a=kafka 'A \"quoted\" \\ label {[: '; b=flink", "a>b event"),
  requirements: { peakQps: { value: 5 } },
};

const cut = (text: string, region: Region | undefined): string | undefined =>
  region &&
  text.split("\n")[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1);

describe("the places of a design's text", () => {
  it("are the ids of its nodes and edges, and the names of its requirements", () => {
    const text = serializeDiagram(DESIGN);
    const places = findPlaces(text);
    expect(cut(text, places.element("a"))).toBe('"id": "a"');
    expect(cut(text, places.element("e1"))).toBe('"id": "e1"');
    expect(cut(text, places.requirement("peakQps"))).toBe('"peakQps"');
    expect(places.element("peakQps")).toBeUndefined();
    expect(places.requirement("value")).toBeUndefined();
  });

  it("are not those of lanes, of lists of ids or of fields that we do not know", () => {
    const text = JSON.stringify({
      other: { nodes: [{ id: "x" }] },
      nodes: [{ id: "n", settings: { id: "y" }, extra: [{ id: "z" }] }],
      tour: [{ nodes: ["t"], edges: [] }],
    });
    const { element } = findPlaces(text);
    expect(["n", "x", "y", "z", "t"].map((id) => cut(text, element(id)))).toEqual([
      '"id":"n"',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("are of one line even where name and value are on two", () => {
    const text = '{"nodes":[{"id":\n  "n"}]}';
    expect(cut(text, findPlaces(text).element("n"))).toBe('"n"');
  });

  it("are found whatever the ids and however the text is set", () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, unit: "binary" }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(ids, fc.constantFrom(0, 1, 4), fc.string(), (chosen, indent, label) => {
        const nodes = chosen.map((id) => ({ label, id, deep: { id: [label] } }));
        const text = JSON.stringify({ title: label, nodes }, null, indent);
        const { element } = findPlaces(text);
        const space = indent === 0 ? "" : " ";
        for (const id of chosen)
          expect(cut(text, element(id))).toBe(`"id":${space}${JSON.stringify(id)}`);
      }),
    );
  });
});
