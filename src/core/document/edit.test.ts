/** Edits keep what they do not touch, and say nothing new where nothing changed. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw } from "./draw.ts";
import {
  addEdges,
  addNodes,
  addWaiver,
  mapNodes,
  moveNodes,
  newElementId,
  newElementIds,
  removeElements,
  removeWaiver,
  setAbout,
  setAnswer,
  setRequirement,
  setRule,
  setTitle,
  uniqueId,
  updateEdge,
  updateNode,
} from "./edit.ts";
import { arbitraryDiagram } from "./test-diagrams.ts";
import type { Diagram } from "./types.ts";

const drawing = draw("a=trainer; b=model-registry; c=deployer", "a>b model; b>c model");

/** Elements of the second document that are not the very same object in the first. */
const changed = (before: Diagram, after: Diagram): readonly string[] => {
  const kept = new Set<unknown>([...before.nodes, ...before.edges]);
  return [...after.nodes, ...after.edges].filter((one) => !kept.has(one)).map(({ id }) => id);
};

describe("ids", () => {
  test("count up from two where the stem is taken", () => {
    const taken = new Set(["log", "log-2", "__proto__"]);
    expect(uniqueId("log", (id) => taken.has(id))).toBe("log-3");
    expect(uniqueId("__proto__", (id) => taken.has(id))).toBe("__proto__-2");
    expect(uniqueId("lake", (id) => taken.has(id))).toBe("lake");
  });

  test("are shared by nodes and edges, and by what is about to be added", () => {
    expect(newElementId(drawing, "e1")).toBe("e1-2");
    expect(newElementId(drawing, "a", new Set(["a-2"]))).toBe("a-3");
  });

  test("are handed out once", () => {
    const newId = newElementIds(drawing);
    expect([newId("a"), newId("a"), newId("z"), newId("z")]).toEqual(["a-2", "a-3", "z", "z-2"]);
  });

  test("stay short however long the ids they are made from", () => {
    expect(newElementId(drawing, "x".repeat(500)).length).toBeLessThan(200);
  });
});

describe("adding", () => {
  test("keeps every element and appends the new ones", () => {
    const { nodes, edges } = draw("d=kafka; e=trainer", "d>e event");
    const after = addEdges(
      addNodes(drawing, nodes),
      edges.map((edge) => ({ ...edge, id: "e9" })),
    );
    expect(changed(drawing, after)).toEqual(["d", "e", "e9"]);
  });

  test("of nothing is the same document", () => {
    expect(addNodes(drawing, [])).toBe(drawing);
    expect(addEdges(drawing, [])).toBe(drawing);
  });
});

describe("removing", () => {
  const waived: Diagram = {
    ...drawing,
    waivers: [
      { rule: "no-fallback", reason: "whole" },
      { rule: "no-fallback", element: "b", reason: "node" },
      { rule: "no-fallback", element: "e1", reason: "edge" },
      { rule: "no-fallback", element: "c", reason: "other" },
    ],
  };

  test("takes the edges of a node and the waivers on what went", () => {
    const after = removeElements(waived, new Set(["b"]));
    expect(after.nodes.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(after.edges).toEqual([]);
    expect(after.waivers.map(({ reason }) => reason)).toEqual(["whole", "other"]);
    expect(changed(waived, after)).toEqual([]);
  });

  test("of an edge leaves its ends", () => {
    const after = removeElements(waived, new Set(["e1"]));
    expect(after.nodes.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(after.edges.map(({ id }) => id)).toEqual(["e2"]);
    expect(after.waivers.map(({ reason }) => reason)).toEqual(["whole", "node", "other"]);
  });

  test("of a boundary frees what it held", () => {
    const held = updateNode(drawing, "a", { parent: "c" });
    const after = removeElements(held, new Set(["c"]));
    expect(after.nodes[0]).toEqual(drawing.nodes[0]);
  });

  test("of what is not there is the same document", () => {
    expect(removeElements(drawing, new Set(["z"]))).toBe(drawing);
  });

  test("leaves no edge hanging and no waiver on what is gone", () => {
    fc.assert(
      fc.property(arbitraryDiagram, fc.infiniteStream(fc.boolean()), (diagram, coins) => {
        const ids = [...diagram.nodes, ...diagram.edges].map(({ id }) => id);
        const gone = new Set(ids.filter(() => coins.next().value === true));
        const after = removeElements(diagram, gone);
        const nodes = new Set(after.nodes.map(({ id }) => id));
        const left = new Set([...nodes, ...after.edges.map(({ id }) => id)]);
        expect([...left].some((id) => gone.has(id))).toBe(false);
        expect(after.edges.every((edge) => nodes.has(edge.source) && nodes.has(edge.target))).toBe(
          true,
        );
        if (after !== diagram)
          expect(after.waivers.every(({ element }) => !element || left.has(element))).toBe(true);
      }),
    );
  });
});

describe("changing", () => {
  test("moves the nodes named and keeps the rest", () => {
    const after = moveNodes(drawing, new Map([["b", { x: 5, y: 6 }]]));
    expect(after.nodes[1]?.position).toEqual({ x: 5, y: 6 });
    expect(changed(drawing, after)).toEqual(["b"]);
    expect(after.edges).toBe(drawing.edges);
  });

  test("to where a node stands already is the same document", () => {
    const places = new Map(drawing.nodes.map(({ id, position }) => [id, { ...position }]));
    expect(moveNodes(drawing, places)).toBe(drawing);
  });

  test("sets and clears fields of one node", () => {
    const named = updateNode(drawing, "a", { label: "Nightly training", why: "Drift" });
    expect(changed(drawing, named)).toEqual(["a"]);
    expect(named.nodes[0]).toEqual({
      ...drawing.nodes[0],
      label: "Nightly training",
      why: "Drift",
    });
    const cleared = updateNode(named, "a", { label: "a", why: undefined });
    expect(cleared).toEqual(drawing);
    expect(Object.keys(cleared.nodes[0] ?? {})).not.toContain("why");
  });

  test("sets and clears fields of one edge", () => {
    const after = updateEdge(drawing, "e2", { mode: "async" });
    expect(changed(drawing, after)).toEqual(["e2"]);
    expect(updateEdge(after, "e2", { mode: undefined })).toEqual(drawing);
  });

  test("keeps a field called __proto__ a field", () => {
    const patch = { why: "x", ["__proto__"]: { evil: true } };
    const [node] = updateNode(drawing, "a", patch).nodes;
    expect(Object.getPrototypeOf(node)).toBe(Object.prototype);
    expect(node && "evil" in node).toBe(false);
  });

  test("that says nothing new is the same document", () => {
    expect(updateNode(drawing, "a", { label: "a" })).toBe(drawing);
    expect(updateNode(drawing, "z", { label: "new" })).toBe(drawing);
    expect(updateEdge(drawing, "e1", { kind: "model" })).toBe(drawing);
    expect(mapNodes(drawing, (node) => node)).toBe(drawing);
    expect(setTitle(drawing, "Drawing")).toBe(drawing);
    expect(setRequirement(drawing, "dau", undefined)).toBe(drawing);
    expect(setAnswer(drawing, "data", "")).toBe(drawing);
  });

  test("fills and empties the sheet", () => {
    const filled = setAnswer(setRequirement(drawing, "dau", { value: 5 }), "data", "Clicks");
    expect(filled).toMatchObject({
      requirements: { dau: { value: 5 } },
      answers: { data: "Clicks" },
    });
    expect(setAnswer(setRequirement(filled, "dau", undefined), "data", "")).toEqual(drawing);
    expect(setTitle(drawing, "Ads").title).toBe("Ads");
  });

  test("says what a design is about, field by field", () => {
    const about = setAbout(drawing, { task: "ads" });
    expect(about.about).toEqual({ summary: "", task: "ads" });
    expect(setAbout(about, { summary: "Clicks", task: undefined }).about).toEqual({
      summary: "Clicks",
    });
    expect(setAbout(about, { task: "ads" })).toBe(about);
  });
});

describe("accepting trade-offs", () => {
  const here = { rule: "no-fallback", element: "a", reason: "Internal tool" };
  const everywhere = { rule: "no-fallback", reason: "Internal tool" };

  test("adds a waiver, and a new reason takes the place of the old one", () => {
    const accepted = addWaiver(addWaiver(drawing, here), everywhere);
    expect(accepted.waivers).toEqual([here, everywhere]);
    const again = { ...here, reason: "Three users" };
    expect(addWaiver(accepted, again).waivers).toEqual([everywhere, again]);
  });

  test("takes back the one waiver that is meant", () => {
    const accepted = addWaiver(addWaiver(drawing, here), everywhere);
    expect(removeWaiver(accepted, here).waivers).toEqual([everywhere]);
  });

  test("sets a rule, changes it and forgets it", () => {
    const off = setRule(drawing, "no-fallback", "off");
    expect(off.rules).toEqual({ "no-fallback": "off" });
    expect(setRule(off, "no-fallback", "info").rules).toEqual({ "no-fallback": "info" });
    expect(setRule(off, "no-fallback", undefined)).toEqual(drawing);
  });
});
