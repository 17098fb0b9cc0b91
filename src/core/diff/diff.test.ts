import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../document/draw.ts";
import { moveNodes, removeElements, setTitle, updateEdge, updateNode } from "../document/edit.ts";
import { arbitraryDiagram } from "../document/test-diagrams.ts";
import type { Diagram } from "../document/types.ts";
import { diffDiagrams, isEmptyDiff } from "./diff.ts";

const before = draw("log=kafka; flink=flink", "log>flink event");

const kinds = (changes: readonly { readonly kind: string; readonly id: string }[]) =>
  changes.map(({ kind, id }) => `${kind} ${id}`);

/** Two documents that share some of their ids. */
const pair = fc.tuple(arbitraryDiagram, arbitraryDiagram);

const PARTS = ["nodes", "edges", "lanes"] as const;

describe("the diff of two documents", () => {
  it("is empty for equal ones, in whatever order and whoever made the objects", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        const copy: Diagram = structuredClone(diagram);
        const turned = { ...copy, nodes: copy.nodes.toReversed(), edges: copy.edges.toReversed() };
        expect(isEmptyDiff(diffDiagrams(diagram, turned))).toBe(true);
      }),
    );
  });

  it("adds up: what there was, with what was added and without what was removed, is what there is", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const diff = diffDiagrams(a, b);
        for (const part of PARTS) {
          const left = new Map<string, unknown>(a[part].map((item) => [item.id, item]));
          for (const change of diff[part]) {
            if (change.kind === "removed") left.delete(change.id);
            else left.set(change.id, change.after);
          }
          const found = b[part].map((item): [string, unknown] => [item.id, item]);
          expect(left).toEqual(new Map(found));
        }
      }),
    );
  });

  it("is the same backwards, with added and removed exchanged", () => {
    const turned = { added: "removed", removed: "added", changed: "changed" } as const;
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [forth, back] = [diffDiagrams(a, b), diffDiagrams(b, a)];
        for (const part of [...PARTS, "facts"] as const) {
          const there = forth[part].map(({ kind, id }) => `${turned[kind]} ${id}`);
          expect(there.toSorted()).toEqual(kinds(back[part]).toSorted());
        }
      }),
    );
  });

  it("tells moved from edited", () => {
    const moved = diffDiagrams(before, moveNodes(before, new Map([["log", { x: 80, y: 0 }]])));
    expect(moved.nodes).toMatchObject([
      { kind: "changed", id: "log", fields: ["position"], moved: true, edited: false },
    ]);
    const edited = diffDiagrams(before, updateNode(before, "log", { label: "Clicks" }));
    expect(edited.nodes).toMatchObject([{ fields: ["label"], moved: false, edited: true }]);
  });

  it("sees lines that were drawn, taken away or bent", () => {
    const edge = before.edges[0]?.id ?? "";
    const without = removeElements(before, new Set([edge]));
    expect(kinds(diffDiagrams(before, without).edges)).toEqual([`removed ${edge}`]);
    expect(kinds(diffDiagrams(without, before).edges)).toEqual([`added ${edge}`]);
    const bent = updateEdge(before, edge, { waypoints: [{ x: 1, y: 2 }] });
    expect(diffDiagrams(before, bent).edges).toMatchObject([{ moved: true, edited: false }]);
  });

  it("takes a new document with the same names for the same elements", () => {
    const gone = removeElements(before, new Set(["log"]));
    const diff = diffDiagrams(before, gone);
    expect(kinds(diff.nodes)).toEqual(["removed log"]);
    expect(diff.edges.map(({ kind }) => kind)).toEqual(["removed"]);
  });

  it("compares what is said of the design", () => {
    const said: Diagram = {
      ...setTitle(before, "Clicks"),
      requirements: { peakQps: { value: 200 } },
      answers: { data: "Clicks and views" },
      tradeoffs: ["Batch first", "Batch first"],
      waivers: [{ rule: "spof", element: "log", reason: "small" }],
      rules: { spof: "off" },
    };
    const told = diffDiagrams(before, said).facts.map(
      ({ kind, area, id }) => `${kind} ${area} ${id}`,
    );
    expect(told).toEqual([
      "changed design title",
      "added requirement peakQps",
      "added answer data",
      "added tradeoff Batch first",
      "added waiver spof log",
      "added rule spof",
    ]);
  });

  it("is not misled by hostile ids", () => {
    const hostile = {
      ...before,
      nodes: before.nodes.map((node) => ({ ...node, id: "__proto__" })),
    };
    expect(kinds(diffDiagrams(before, hostile).nodes)).toContain("added __proto__");
  });
});
