/** What other programs' formats give back of a drawing that was written for them, through the readers of strangers' drawings. */
import fc from "fast-check";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import { parseDiagram } from "../core/document/parse.ts";
import { serializeDiagram } from "../core/document/serialize.ts";
import type { Diagram } from "../core/document/types.ts";
import { d2 } from "../core/formats/d2.ts";
import { drawio } from "../core/formats/drawio.ts";
import { excalidraw } from "../core/formats/excalidraw.ts";
import type { Format } from "../core/formats/format.ts";
import { componentIn } from "../core/formats/mermaid-class.ts";
import { mermaid } from "../core/formats/mermaid.ts";
import { openBytes } from "../core/formats/opening.ts";
import { lineWords, planOf } from "../core/formats/writers/graph-plan.ts";
import { arbitraryDrawing, saidBy } from "../core/formats/writers/test-drawings.ts";
import { testPorts } from "../core/formats/writers/test-ports.ts";
import { tidyLines } from "../core/import/plain-text.ts";
import { readD2 } from "../core/import/readers/d2.ts";
import { USUAL_PICTURE } from "../core/scene/picture.ts";
import { importPorts } from "./import-ports.ts";

async function written(format: Format, diagram: Diagram): Promise<Uint8Array> {
  const file = await format.write?.(diagram, testPorts, USUAL_PICTURE);
  if (!file?.ok) throw new Error(`${format.id} did not write`);
  return file.value;
}

async function again(format: Format, diagram: Diagram) {
  const name = `x${format.extensions[0]}`;
  const opened = await openBytes(await written(format, diagram), name, importPorts());
  if (!opened.ok) throw new Error(opened.problems[0]?.message);
  return opened.value;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe.each([mermaid, drawio, excalidraw])("a drawing in $id", (format) => {
  it("comes back with every box, line, label, group and component", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDrawing, async (diagram) => {
        const { diagram: back, imported } = await again(format, diagram);
        expect(saidBy(back)).toEqual(saidBy(diagram));
        expect(imported?.review).toEqual([]);
        expect(imported?.losses).toEqual([]);
        expect(parseDiagram(serializeDiagram(back))).toEqual({ ok: true, value: back });
      }),
      { numRuns: 80 },
    );
  });

  it("tells what of it is lost, before it is", async () => {
    const [diagram] = fc.sample(arbitraryDrawing, 1);
    if (!diagram) throw new Error("One was asked for");
    const stroke = { ...diagram.nodes[0], id: "s", component: "stroke", label: "", why: "Because" };
    const nodes = [
      ...diagram.nodes,
      { ...stroke, position: { x: 0, y: 0 }, size: { width: 9, height: 9 } },
    ];
    const told = await format.losses?.({ ...diagram, nodes, tradeoffs: ["One"] });
    expect(told).toContain("A requirement, answer or trade-off is left out.");
    expect(told).toContain("An element loses its reason, settings or rates.");
    expect(told?.includes("A freehand mark or picture is left out.")).toBe(format !== excalidraw);
  });
});

describe.each([drawio, excalidraw])("the places of a drawing in $id", (format) => {
  it("are kept to the px", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDrawing, async (diagram) => {
        const { diagram: back, imported } = await again(format, diagram);
        expect(imported?.isPlaced).toBe(true);
        const placesIn = (of: Diagram) => {
          const { boundaries, boxes } = planOf(of, testPorts.catalogue);
          return [...boundaries, ...boxes].map(({ node: { position, size } }) => [position, size]);
        };
        expect(placesIn(back)).toEqual(placesIn(diagram));
      }),
      { numRuns: 30 },
    );
  });
});

describe("a drawing in D2", () => {
  it("comes back with its boxes, lines and groups by their words", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDrawing, async (diagram) => {
        // D2 knows a line break from a backslash and an n, its reader does not.
        fc.pre(!JSON.stringify(diagram).includes("\\\\"));
        const drawing = readD2(textOf(await written(d2, diagram)));
        if (!drawing.ok) throw new Error(drawing.problems[0]?.message);
        const { nodes, groups, edges } = drawing.value;
        const plan = planOf(diagram, testPorts.catalogue);
        const words = (texts: readonly string[]) => texts.map(inD2).toSorted();
        // What holds nothing is a box to D2.
        expect(words([...nodes, ...groups].map(({ label }) => label))).toEqual(
          words([
            ...plan.lanes.map(({ lane }) => lane.name),
            ...[...plan.boundaries, ...plan.boxes].map(({ says }) => says),
          ]),
        );
        expect(words(edges.map(({ label = "" }) => label))).toEqual(
          words(plan.edges.map(lineWords)),
        );
      }),
      { numRuns: 40 },
    );
  });
});

/** D2 takes labels for Markdown, in which some signs are lost; without an own one a box says its id. */
const inD2 = (text: string): string => {
  const plain = tidyLines(text).replace(/[^\p{L}\p{N}]/gu, "");
  return /[<*_&#\\`]|^$/.test(text) || /^[lgn]\d+$/.test(plain) ? "" : plain;
};

describe("a drawing of ours that somebody has tampered with", () => {
  const diagram: Diagram = {
    ...draw("k=kafka 'Clicks'; g=boundary 'VPC'", "k>k event"),
    lanes: [{ id: "l", name: "Lane", position: { x: 0, y: 0 }, size: { width: 900, height: 200 } }],
  };

  it.each(["1e300", "-1e300", "NaN", "1e999", ""])(
    "still makes a design that can be saved: %s",
    async (figure) => {
      const text = textOf(await written(drawio, diagram)).replace(
        /\b(x|y|width|height)="[^"]*"/g,
        (_, name: string) => `${name}="${figure}"`,
      );
      const opened = await openBytes(new TextEncoder().encode(text), "x.drawio", importPorts());
      if (!opened.ok) throw new Error(opened.problems[0]?.message);
      expect(parseDiagram(serializeDiagram(opened.value.diagram)).ok).toBe(true);
    },
  );

  it("does not take an empty class, or one that names no character, for a component", () => {
    expect(componentIn(["lb-"])).toBe(undefined);
    expect(componentIn(["other", "lb-kafka"])).toBe("kafka");
    expect(componentIn(["lb-a_ffffff_"])).toBe("a_ffffff_");
  });
});

describe("a drawing of ours with a box that another program has added", () => {
  it("keeps the components that it names, and recognises the other", async () => {
    const diagram = draw("k=kafka 'Clicks'; m=not-in-any-palette 'Mystery'", "k>m event");
    const text = textOf(await written(drawio, diagram));
    const added =
      '<mxCell id="x" value="Flink" style="rounded=1;html=1;" vertex="1" parent="1"><mxGeometry x="900" y="300" width="120" height="60" as="geometry"/></mxCell>';
    const bytes = new TextEncoder().encode(text.replace("</root>", `${added}</root>`));
    const opened = await openBytes(bytes, "x.drawio", importPorts());
    if (!opened.ok) throw new Error(opened.problems[0]?.message);
    expect(
      opened.value.diagram.nodes.map(({ component, label }) => [component, label]).toSorted(),
    ).toEqual([
      ["flink", "Flink"],
      ["kafka", "Clicks"],
      ["not-in-any-palette", "Mystery"],
    ]);
  });
});

describe("a draw.io file", () => {
  it("keeps the rules of draw.io's model, by another program's parser", async () => {
    const { DOMParser } = new Window();
    await fc.assert(
      fc.asyncProperty(arbitraryDrawing, async (diagram) => {
        const text = textOf(await written(drawio, diagram));
        const page = new DOMParser().parseFromString(text, "application/xml");
        expect(page.querySelector("parsererror")).toBe(null);
        const cells = [...page.querySelectorAll("mxCell")].map((cell) => ({
          id: cell.getAttribute("id") ?? cell.parentElement?.getAttribute("id") ?? "",
          parent: cell.getAttribute("parent"),
          ends: ["source", "target"].flatMap((end) => cell.getAttribute(end) ?? []),
          isEdge: cell.getAttribute("edge") === "1",
          isVertex: cell.getAttribute("vertex") === "1",
          geometry: cell.querySelector("mxGeometry")?.getAttribute("as"),
        }));
        const ids = cells.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(cells.slice(0, 2).map(({ id, parent }) => [id, parent])).toEqual([
          ["0", null],
          ["1", "0"],
        ]);
        for (const { parent, ends, isEdge, isVertex, geometry } of cells.slice(2)) {
          expect(ids).toContain(parent);
          expect(isEdge).toBe(!isVertex);
          expect(ends).toHaveLength(isEdge ? 2 : 0);
          for (const end of ends) expect(ids).toContain(end);
          expect(geometry).toBe("geometry");
        }
        expect(cells).toHaveLength(
          2 + diagram.lanes.length + diagram.nodes.length + diagram.edges.length,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe("an Excalidraw scene", () => {
  it("binds words and arrows from both sides", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDrawing, async (diagram) => {
        const { elements } = JSON.parse(textOf(await written(excalidraw, diagram))) as Scene; // as it was just written
        const byId = new Map(elements.map((element) => [element.id, element]));
        expect(byId.size).toBe(elements.length);
        for (const { id, containerId, startBinding, endBinding, frameId } of elements) {
          const holds = (other: string) =>
            byId.get(other)?.boundElements.some((bound) => bound.id === id) === true;
          if (containerId) expect(holds(containerId)).toBe(true);
          for (const end of [startBinding, endBinding])
            if (end) expect(holds(end.elementId)).toBe(true);
          if (frameId) expect(byId.get(frameId)?.type).toBe("frame");
        }
      }),
      { numRuns: 30 },
    );
  });
});

interface Scene {
  readonly elements: readonly {
    readonly id: string;
    readonly type: string;
    readonly containerId?: string | null;
    readonly frameId: string | null;
    readonly startBinding?: { readonly elementId: string };
    readonly endBinding?: { readonly elementId: string };
    readonly boundElements: readonly { readonly id: string }[];
  }[];
}
