import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { moveNodes, removeElements, updateEdge, updateNode } from "../document/edit.ts";
import type { Diagram } from "../document/types.ts";
import { describeChange } from "./describe-change.ts";

const catalogue = loadCatalogue();
const NODES = "log=kafka 'Kafka'; job=flink 'Flink'; store=feature-store 'Store'";
const drawn = draw(NODES, "log>job event; job>store");
const said = (after: Diagram, before: Diagram = drawn) => describeChange(before, after, catalogue);

describe("a change in words", () => {
  it("names what was added and connected", () => {
    expect(said(drawn, { ...drawn, nodes: drawn.nodes.slice(0, 1), edges: [] })).toBe(
      "Added Flink and Store. Connected 2 arrows.",
    );
    const without = { ...drawn, edges: drawn.edges.slice(1) };
    expect(said(drawn, without)).toBe("Connected Kafka to Flink, events.");
  });

  it("names what was deleted, and the arrow alone", () => {
    expect(said(removeElements(drawn, new Set(["job"])))).toBe("Deleted Flink.");
    expect(said(removeElements(drawn, new Set(["e2"])))).toBe("Deleted the arrow Flink to Store.");
  });

  it("tells moving, renaming and replacing apart", () => {
    expect(said(moveNodes(drawn, new Map([["log", { x: 8, y: 8 }]])))).toBe("Moved Kafka.");
    expect(said(updateNode(drawn, "log", { label: "Clicks" }))).toBe("Renamed Kafka to Clicks.");
    expect(said(updateNode(drawn, "log", { component: "kinesis", label: "Kinesis" }))).toBe(
      "Replaced Kafka by Kinesis.",
    );
    expect(said(updateNode(drawn, "log", { why: "It replays" }))).toBe("Changed Kafka.");
  });

  it("says what flows now", () => {
    expect(said(updateEdge(drawn, "e2", { kind: "feat-on" }))).toBe(
      "Flink to Store, online features.",
    );
  });

  it("counts more boxes than can be remembered", () => {
    const many = draw(`${NODES}; a=flink; b=flink`);
    expect(said(many, draw(""))).toBe("Added 5 boxes.");
  });

  it("leaves to the field what is typed there", () => {
    expect(said({ ...drawn, title: "Ads" })).toBeUndefined();
    expect(said({ ...drawn, lanes: [] })).toBe("Changed the lanes.");
  });
});
