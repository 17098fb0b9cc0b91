import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import {
  addNodes,
  moveNodes,
  removeElements,
  setAnswer,
  setRequirement,
  setTitle,
  updateEdge,
  updateNode,
} from "../document/edit.ts";
import { edgeSchema, laneSchema, nodeSchema } from "../document/schema.ts";
import type { Diagram } from "../document/types.ts";
import { diffDiagrams } from "./diff.ts";
import { entriesOf } from "./entries.ts";
import { summaryOf } from "./summary.ts";

const before = draw("log=kafka; flink=flink; store=feature-store", "log>flink event");
const line = before.edges[0]?.id ?? "";
const named = updateNode(before, "log", { label: "Clicks" });

const summary = (after: Diagram): string => summaryOf(diffDiagrams(before, after));
const entries = (after: Diagram) => entriesOf(diffDiagrams(before, after), loadCatalogue());

describe("a diff in words", () => {
  it("counts what there is of each sort", () => {
    const [log] = before.nodes;
    const more = log
      ? addNodes(before, [
          { ...log, id: "a" },
          { ...log, id: "b" },
        ])
      : before;
    expect(summary(more)).toBe("2 boxes added");
    expect(summary(removeElements(before, new Set(["log"])))).toBe("1 box removed, 1 line removed");
    expect(summary(moveNodes(before, new Map([["log", { x: 8, y: 8 }]])))).toBe("1 box moved");
    expect(summary(setTitle(named, "Ads"))).toBe("1 box changed, title changed");
    expect(summary({ ...before, tradeoffs: ["a", "b"], rules: { spof: "off" } })).toBe(
      "2 trade-offs changed, 1 other detail changed",
    );
    expect(summary(before)).toBe("Nothing changed");
  });

  it("counts a mark apart from the boxes", () => {
    const note = { id: "n", component: "note", label: "Why?", position: { x: 0, y: 0 } };
    const more = addNodes(before, [{ ...note, size: { width: 200, height: 48 } }]);
    expect(summary(more)).toBe("1 mark added");
  });

  it("names each element, and says what of it differs", () => {
    expect(entries(named)).toEqual([
      {
        key: "nodes log",
        part: "nodes",
        verdict: "changed",
        name: "Clicks",
        details: [`Label: ${before.nodes[0]?.label} → Clicks`],
      },
    ]);
    expect(entries(removeElements(named, new Set([line]))).at(-1)).toEqual({
      key: `edges ${line}`,
      part: "edges",
      verdict: "removed",
      name: `Clicks → ${before.nodes[1]?.label}`,
      details: [],
    });
  });

  it("says kinds, ends, settings and bands by their names", () => {
    const edited = updateEdge(before, line, { kind: "feat", target: "store" });
    expect(entries(edited)[0]?.details).toEqual([
      `To: ${before.nodes[1]?.label} → ${before.nodes[2]?.label}`,
      "What flows: events → features",
    ]);
    const set = updateNode(before, "log", { settings: { replicas: 3 }, locked: true });
    expect(entries(set)[0]?.details.toSorted()).toEqual(["Locked: yes", "Replicas: 3"]);
  });

  it("does not repeat long texts, nor what no one reads", () => {
    const told = updateNode(before, "log", {
      why: "Because ".repeat(20),
      points: [{ x: 0, y: 1 }],
    });
    expect(entries(told)[0]?.details.toSorted()).toEqual(["Reason changed", "Shape changed"]);
  });

  it("says what changed around the drawing", () => {
    const said = setAnswer(setRequirement(before, "peakQps", { value: 200 }), "data", "Clicks");
    const after: Diagram = {
      ...setTitle(said, "Ads"),
      tradeoffs: ["Batch first"],
      waivers: [{ rule: "spof", element: "log", reason: "small" }],
    };
    expect(entries(after).map(({ name, details }) => [name, ...details])).toEqual([
      ["Title", `${before.title} → Ads`],
      ["Peak requests per second", "200"],
      ["Data", "Clicks"],
      ["Trade-off", "Batch first"],
      ["Accepted finding", `spof · ${before.nodes[0]?.label}`],
    ]);
  });

  it("has a word for every field that a file can hold", () => {
    const fields = [nodeSchema, edgeSchema, laneSchema].flatMap((schema) =>
      Object.keys(schema.entries).filter((field) => field !== "id" && field !== "settings"),
    );
    for (const field of new Set(fields)) {
      const after = updateNode(before, "log", { [field]: "x" });
      expect(entries(after)[0]?.details.join()).not.toMatch(new RegExp(`^${field}\\b`));
      expect(entries(after)[0]?.details.join()).not.toContain("diff.");
    }
  });
});
