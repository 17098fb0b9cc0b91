import fc from "fast-check";
import { describe, expect, test } from "vitest";
import usualKinds from "virtual:usual-kinds";
import { legalKinds } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { COLUMN_GAP, ROW_GAP } from "../document/grid.ts";
import type { Diagram, DiagramNode } from "../document/types.ts";
import { fixContext } from "../insert/test-context.ts";
import { readChain } from "./chain.ts";
import { type ChainStart, drawChain } from "./draw-chain.ts";
import { takeDrawn, takeWords } from "./take-words.ts";

const catalogue = loadCatalogue();
const context = { ...fixContext(), usualKinds };

function drawLine(document: Diagram, line: string, start: ChainStart = { direction: "next" }) {
  const stages = readChain(line).map((stage) =>
    stage.flatMap((words) => takeWords(catalogue, words) ?? []),
  );
  return drawChain(document, context, stages, start);
}

const wires = ({ edges }: Diagram) =>
  edges.map(({ source, target, kind }) => `${source}>${target} ${kind}`);
const nodeOf = ({ nodes }: Diagram, id: string): DiagramNode => {
  const found = nodes.find((node) => node.id === id);
  if (!found) throw new Error(`No node ${id}`);
  return found;
};

describe("a chain", () => {
  test("is wired from left to right by what usually flows", () => {
    const { document, added, apart } = drawLine(draw(""), "kafka > flink > online store > ranker");
    expect(wires(document)).toEqual([
      "kafka>flink event",
      "flink>online-feature-store feat",
      "online-feature-store>ranker feat-on",
    ]);
    const lefts = added.map((id) => nodeOf(document, id).position.x);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    expect(new Set(added.map((id) => nodeOf(document, id).position.y)).size).toBe(1);
    expect(apart).toEqual([]);
  });

  test("fans out to every box of a list and in again", () => {
    const { document } = drawLine(draw(""), "kafka > flink, spark > feature store");
    expect(document.edges).toHaveLength(4);
    const [flink, spark] = ["flink", "spark"].map((id) => nodeOf(document, id).position);
    expect(flink?.x).toBe(spark?.x);
    expect(spark?.y).toBeGreaterThan(flink?.y ?? 0);
  });

  test("goes on from a box, or leads to it", () => {
    const before = draw("m=model-server");
    const on = drawLine(before, "prediction logger > kafka", { node: "m", direction: "next" });
    expect(wires(on.document)[0]).toMatch(/^m>prediction-logger /);
    expect(nodeOf(on.document, "prediction-logger").position.x).toBeGreaterThan(160);
    const to = drawLine(before, "flink > feature store", { node: "m", direction: "before" });
    expect(wires(to.document)).toContain("feature-store>m feat-on");
    expect(nodeOf(to.document, "feature-store").position.x).toBeLessThan(0);
  });

  test("draws no arrow where nothing may flow, and says so", () => {
    const { document, apart } = drawLine(draw(""), "dashboard > kafka");
    expect(document.edges).toEqual([]);
    expect(apart).toEqual([{ source: "Dashboard", target: "Apache Kafka" }]);
  });

  test("puts its first box where it is asked to", () => {
    const { document } = drawLine(draw(""), "kafka > flink", {
      direction: "next",
      at: { x: 500, y: 304 },
    });
    const { position, size } = nodeOf(document, "kafka");
    expect(Math.abs(position.x + size.width / 2 - 500)).toBeLessThanOrEqual(8);
    expect(Math.abs(position.y + size.height / 2 - 304)).toBeLessThanOrEqual(8);
  });

  test("uses a box that is drawn already in its place, and stands beside it", () => {
    const before = draw("srv=model-server");
    const [server, kafka, logger] = [
      takeDrawn(before, catalogue, "SRV"),
      takeWords(catalogue, "kafka"),
      takeWords(catalogue, "prediction logger"),
    ];
    if (!server || !kafka || !logger) throw new Error("Not taken");
    const start = { direction: "next" as const };
    const behind = drawChain(before, context, [[server], [logger], [kafka]], start);
    expect(behind.added).toEqual(["prediction-logger", "kafka"]);
    expect(wires(behind.document)[0]).toMatch(/^srv>prediction-logger /);
    expect(nodeOf(behind.document, "prediction-logger").position.x).toBeGreaterThan(160);
    const ahead = drawChain(before, context, [[kafka], [server]], start);
    expect(nodeOf(ahead.document, "kafka").position.x).toBeLessThan(0);
    expect(ahead.last).toEqual(["srv"]);
  });

  test("comes back to a box that it has named before", () => {
    const [trainer, registry] = ["model trainer", "model registry"].map((words) =>
      takeWords(catalogue, words),
    );
    if (!trainer || !registry) throw new Error("Not taken");
    const { document } = drawChain(draw(""), context, [[trainer], [registry], [trainer]], {
      direction: "next",
    });
    expect(document.nodes).toHaveLength(2);
    expect(document.edges.map(({ source }) => source)).toEqual(["trainer", "model-registry"]);
  });

  test("uses the bands where they are drawn", () => {
    const band = (id: string, y: number) => ({
      id,
      name: id,
      position: { x: 0, y },
      size: { width: 1200, height: 160 },
    });
    const lanes = [band("data", 0), band("serving", 200)];
    const { document } = drawLine(draw("", "", { lanes }), "kafka > model server");
    expect(document.nodes.map(({ lane }) => lane)).toEqual(["data", "serving"]);
  });

  test("covers nothing, keeps what is there, and carries only what is legal", () => {
    const word = fc.constantFrom("kafka", "flink", "feature store", "ranker", "dashboard", "xyzzy");
    const stage = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(", "));
    const line = fc.array(stage, { minLength: 1, maxLength: 4 }).map((all) => all.join(" > "));
    const before = draw("a=web-client; b=kafka; c=model-server; d=feature-store", "a>b event");
    const node = fc.constantFrom("a", "b", "c", undefined);
    fc.assert(
      fc.property(
        line,
        node,
        fc.constantFrom("next" as const, "before" as const),
        (text, id, direction) => {
          const start = id === undefined ? { direction } : { node: id, direction };
          const { document, added } = drawLine(before, text, start);
          expect(document.nodes.slice(0, 4)).toEqual(before.nodes);
          for (const fresh of added)
            for (const other of document.nodes) {
              if (other.id !== fresh) expect(areApart(nodeOf(document, fresh), other)).toBe(true);
            }
          for (const { source, target, kind } of document.edges) {
            const [from, to] = [source, target].map((end) =>
              catalogue.find(nodeOf(document, end).component),
            );
            if (from && to) expect(legalKinds(from, to)).toContain(kind);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

const areApart = (a: DiagramNode, b: DiagramNode): boolean =>
  a.position.x + a.size.width + COLUMN_GAP <= b.position.x ||
  b.position.x + b.size.width + COLUMN_GAP <= a.position.x ||
  a.position.y + a.size.height + ROW_GAP <= b.position.y ||
  b.position.y + b.size.height + ROW_GAP <= a.position.y;
