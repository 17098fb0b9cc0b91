import { describe, expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import { parseDiagram } from "../core/document/parse.ts";
import { serializeDiagram } from "../core/document/serialize.ts";
import { withHeld } from "../core/document/containment.ts";
import { fragmentOf, pasteFragment } from "./fragment.ts";

const drawing = () =>
  draw("log=kafka; flink=flink; store=feature-store", "log>flink event; flink>store feat");

describe("copy and paste", () => {
  it("takes the selected boxes and only the edges between them", () => {
    const fragment = fragmentOf(drawing(), new Set(["log", "flink"]));
    expect(fragment?.nodes.map(({ id }) => id)).toEqual(["log", "flink"]);
    expect(fragment?.edges.map(({ id }) => id)).toEqual(["e1"]);
  });

  it("is nothing when only an edge is selected", () => {
    expect(fragmentOf(drawing(), new Set(["e1"]))).toBeUndefined();
  });

  it("survives the clipboard as text", () => {
    const fragment = fragmentOf(drawing(), new Set(["log", "flink"]));
    if (!fragment) throw new Error("Two boxes are selected");
    expect(parseDiagram(serializeDiagram(fragment))).toEqual({ ok: true, value: fragment });
  });

  it("pastes under new ids, moved, with its edges between the copies", () => {
    const document = drawing();
    const fragment = fragmentOf(document, new Set(["log", "flink"]));
    if (!fragment) throw new Error("Two boxes are selected");
    const { document: after, added } = pasteFragment(document, fragment, { x: 40, y: 8 });
    expect(added).toEqual(["log-2", "flink-2"]);
    expect(after.nodes.find(({ id }) => id === "log-2")?.position).toEqual({ x: 40, y: 8 });
    expect(after.edges.at(-1)).toMatchObject({ source: "log-2", target: "flink-2", kind: "event" });
    expect(after.nodes.slice(0, 3)).toEqual(document.nodes);
    const ids = [...after.nodes, ...after.edges].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("keeps boxes inside their copied boundary and leaves one that was not copied", () => {
    const document = draw("frame=boundary; log=kafka");
    const held = {
      ...document,
      nodes: document.nodes.map((node) =>
        node.id === "log" ? { ...node, parent: "frame" } : node,
      ),
    };
    expect([...withHeld(held, new Set(["frame"]))]).toEqual(["frame", "log"]);
    const both = fragmentOf(held, new Set(["frame"]));
    const alone = fragmentOf(held, new Set(["log"]));
    if (!both || !alone) throw new Error("A box is selected");
    const offset = { x: 0, y: 0 };
    expect(pasteFragment(held, both, offset).document.nodes.at(-1)?.parent).toBe("frame-2");
    expect(pasteFragment(held, alone, offset).document.nodes.at(-1)?.parent).toBeUndefined();
  });
});
