/** What is written is read back whole, and written the same again. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw } from "./draw.ts";
import { parseDiagram } from "./parse.ts";
import { serializeDiagram } from "./serialize.ts";
import { arbitraryDiagram } from "./test-diagrams.ts";
import { type Diagram, emptyDiagram } from "./types.ts";

const opened = (text: string): Diagram => {
  const result = parseDiagram(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe("serializeDiagram", () => {
  test("loses nothing, unknown fields on every level included", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        expect(opened(serializeDiagram(diagram))).toEqual(diagram);
      }),
    );
  });

  test("writes the same text again after it was read, though the fields come in another order then", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        const text = serializeDiagram(diagram);
        expect(serializeDiagram(opened(text))).toBe(text);
      }),
    );
  });

  test("reads well in a diff: known fields first, two spaces, one line end", () => {
    const later = { later: { z: 1, a: 2 } };
    const { nodes, edges, ...rest } = draw("a=trainer 'Trainer'; b=model-registry", "a>b model");
    const shuffled = nodes.map(({ id, label, ...node }) => ({ ...node, label, id }));
    const text = serializeDiagram({ ...later, edges, nodes: shuffled, ...rest });
    expect(text.split("\n").slice(0, 17)).toEqual([
      "{",
      '  "format": "loopboard",',
      '  "version": 1,',
      '  "title": "Drawing",',
      '  "lanes": [],',
      '  "nodes": [',
      "    {",
      '      "id": "a",',
      '      "component": "trainer",',
      '      "label": "Trainer",',
      '      "position": {',
      '        "x": 0,',
      '        "y": 0',
      "      },",
      '      "size": {',
      '        "width": 160,',
      '        "height": 48',
    ]);
    expect(text.endsWith('"later": {\n    "a": 2,\n    "z": 1\n  }\n}\n')).toBe(true);
  });

  test("keeps every text verbatim", () => {
    const label = '<script>"\\\u0000\u2028\ud800 {{x}} $1 \r\n é 😀';
    const diagram = { ...emptyDiagram(label), nodes: draw("a=note").nodes };
    const labelled = { ...diagram, nodes: diagram.nodes.map((node) => ({ ...node, label })) };
    expect(opened(serializeDiagram(labelled))).toEqual(labelled);
  });
});
