import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { outlineOf } from "./outline.ts";

const catalogue = loadCatalogue();

describe("a design as text", () => {
  const document = draw(
    "blank=note ''; store=feature-store 'Feature store'; job=flink 'Sessions'; log=kafka 'Apache Kafka'",
    "log>job event; job>store",
  );

  it("tells each box with what leads to it and what leads on, in the order of the flow", () => {
    const [lane] = outlineOf(document, catalogue, []);
    expect(lane?.name).toBeUndefined();
    expect(lane?.boxes.map(({ name, what }) => [name, what])).toEqual([
      ["Note", undefined],
      ["Apache Kafka", "Event log"],
      ["Sessions", "Apache Flink"],
      ["Feature store", undefined],
    ]);
    expect(lane?.boxes[2]).toMatchObject({
      incoming: [{ id: "e1", other: "Apache Kafka", kind: "events" }],
      outgoing: [{ id: "e2", other: "Feature store", kind: undefined }],
    });
  });

  it("puts a finding with every box it names, once, by its arrows too", () => {
    const finding = { title: "Nobody reads it", severity: "warn" as const };
    const [lane] = outlineOf(document, catalogue, [
      { ...finding, nodes: ["log"], edges: ["e1", "e2", "gone"] },
    ]);
    const told = new Map(lane?.boxes.map(({ id, findings }) => [id, findings]));
    expect(told.get("log")).toEqual([finding]);
    expect(told.get("job")).toEqual([finding]);
    expect(told.get("blank")).toEqual([]);
  });

  it("names the boundary around a box", () => {
    const drawn = draw("zone=boundary 'Private network'; log=kafka");
    const nodes = drawn.nodes.map((node) =>
      node.id === "log" ? { ...node, parent: "zone" } : node,
    );
    const [lane] = outlineOf({ ...drawn, nodes }, catalogue, []);
    expect(lane?.boxes.map(({ inside }) => inside)).toEqual([undefined, "Private network"]);
  });
});
