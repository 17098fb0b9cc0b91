import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDiagram } from "../document/parse.ts";
import { serializeDiagram } from "../document/serialize.ts";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { fixContext } from "../insert/test-context.ts";
import type { ForeignDrawing, ForeignNode } from "./foreign-drawing.ts";
import { resolveDoubt } from "./resolve-doubt.ts";
import { importDrawing } from "./to-diagram.ts";
import { VOCABULARY } from "./vocabulary/index.ts";
import { OTHER_LANGUAGES } from "./vocabulary/other-languages.ts";

const context = { ...fixContext(), usualKinds: {} };

const drawing = (
  labels: readonly string[],
  rest: Partial<ForeignDrawing> = {},
): ForeignDrawing => ({
  title: "A",
  nodes: labels.map((label, at): ForeignNode => ({ id: `${at}`, label })),
  edges: [],
  groups: [],
  losses: [],
  ...rest,
});

/** The component of each label; a doubt is `?`. */
function meant(...labels: readonly string[]): readonly string[] {
  const { diagram, review } = importDrawing(drawing(labels), context);
  const doubtful = new Set(review.map(({ node }) => node));
  return diagram.nodes.map(({ id, component }) =>
    doubtful.has(id) ? "?" : context.catalogue.genericOf(component),
  );
}

describe("what a label means", () => {
  it.each([
    ["Amazon Kinesis Data Streams", "event-log"],
    ["🚀 KServe inference endpoint\nv1.2", "model-server"],
    ["Model Registry (MLflow)", "model-registry"],
    ["src/models/train_model.py", "trainer"],
    ["Redis Feature Store", "online-feature-store"],
    ["Great Expectations", "data-validation"],
    ["Evidently: data drift", "drift-monitor"],
    ["Airflow Scheduler", "pipeline-orchestrator"],
    ["Prometheus + Grafana", "system-monitor"],
    ["3. Chunking", "chunker"],
    ["VectorDB", "vector-index"],
    ["Train challenger model", "trainer"],
    ["Detect drift", "drift-monitor"],
    ["Monitoring of the model", "quality-monitor"],
    ["CI/CD for the inference service", "ci-cd"],
    ["Load team names", "batch-ingest"],
    ["Qdrant vector search cluster", "vector-index"],
    ["scikit-learn/\nPyTorch model", "model-server"],
    ["Lake FS", "dataset-versioning"],
    ["Inference request", "web-client"],
    ["Results Storage", "precomputed-table"],
    ["모델 학습", "trainer"],
    ["Обучение модели", "trainer"],
    ["特征存储", "feature-store"],
    ["Frobnicator", "?"],
  ])("%s is %s", (label, component) => {
    expect(meant(label)).toEqual([component]);
  });

  it("is kept in the person's words, whatever it looks like", () => {
    const label = '<img src=x onerror="alert(1)"> & Kafka';
    expect(importDrawing(drawing([label]), context).diagram.nodes[0]?.label).toBe(label);
  });

  it("names components that there are", () => {
    const ids = Object.keys({ ...VOCABULARY, ...OTHER_LANGUAGES });
    expect(ids.filter((id) => loadCatalogue().find(id) === undefined)).toEqual([]);
  });

  it("is settled by what stands around it", () => {
    const named = (labels: readonly string[], rest: Partial<ForeignDrawing>) =>
      importDrawing(drawing(labels, rest), context).diagram.nodes.find(({ id }) => id === "n1")
        ?.component;
    const arrow = [{ source: "0", target: "1", heads: "forward" as const }];
    expect(named(["Cinema API", "Kafka"], { edges: arrow })).toBe("third-party-data");
    expect(named(["Kafka", "Cinema API"], { edges: arrow })).toBe("kafka");
    const nodes = [{ id: "0", label: "Rules platform", group: "g" }];
    const groups = [{ id: "g", label: "Data sources" }];
    expect(named([], { nodes, groups })).toBe("transaction-system");
    expect(named(["Rules platform"], {})).toBe("decision-engine");
  });

  it("makes a second thing that is named a role", () => {
    const [node] = importDrawing(drawing(["Train + evaluate"]), context).diagram.nodes;
    expect(node?.component).toBe("trainer");
    expect(node?.rolesAdded).toContain("evaluator");
  });

  it("makes the service the server where no other is drawn", () => {
    const served = drawing(["FastAPI service", "MLflow Registry"], {
      edges: [{ source: "1", target: "0", heads: "forward", label: "model" }],
    });
    const { diagram } = importDrawing(served, context);
    expect(diagram.nodes.map(({ component }) => component)).toEqual([
      "model-server",
      "model-registry",
    ]);
    expect(diagram.edges.map(({ kind }) => kind)).toEqual(["model"]);
  });
});

describe("groups and places", () => {
  const inGroup = (id: string, label: string, group: string) => ({ id, label, group });

  it("become lanes where the top level covers the drawing, else boundaries", () => {
    const nodes = [
      inGroup("a", "Kafka", "x"),
      inGroup("b", "Trainer", "y"),
      inGroup("c", "Ranker", "z"),
    ];
    const groups = ["x", "y", "z"].map((id) => ({ id, label: id.toUpperCase() }));
    const banded = importDrawing({ ...drawing([]), nodes, groups }, context).diagram;
    expect(banded.lanes.map(({ name }) => name)).toEqual(["X", "Y", "Z"]);
    expect(banded.nodes.map(({ lane }) => lane)).toEqual(["lane-1", "lane-2", "lane-3"]);
    const framed = importDrawing(
      { ...drawing([]), nodes, groups: groups.slice(0, 1) },
      context,
    ).diagram;
    expect(framed.lanes).toEqual([]);
    expect(framed.nodes.map(({ component }) => component)[0]).toBe("boundary");
    expect(framed.nodes.find(({ label }) => label === "Kafka")?.parent).toBe("g1");
  });

  it("lead an arrow to a group to the boxes where it begins", () => {
    const nodes = [
      { id: "k", label: "Kafka" },
      inGroup("a", "Flink", "g"),
      inGroup("b", "Feast", "g"),
    ];
    const edges = [
      { source: "a", target: "b", heads: "forward" as const },
      { source: "k", target: "g", heads: "forward" as const },
    ];
    const result = importDrawing(
      { ...drawing([]), nodes, edges, groups: [{ id: "g", label: "G" }] },
      context,
    );
    expect(result.diagram.edges.map(({ source, target }) => `${source}>${target}`)).toEqual([
      "n2>n3",
      "n1>n2",
    ]);
    expect(result.losses).toHaveLength(1);
  });

  it("keep the order of places without cards on each other", () => {
    const size = { width: 20, height: 10 };
    const nodes = [0, 40, 80].map((x) => ({
      id: `${x}`,
      label: `Kafka ${x}`,
      position: { x, y: 0 },
      size,
    }));
    const { diagram, isPlaced } = importDrawing({ ...drawing([]), nodes }, context);
    expect(isPlaced).toBe(true);
    const [a, b, c] = diagram.nodes;
    if (!a || !b || !c) throw new Error("Three boxes");
    expect(a.position.x + a.size.width).toBeLessThan(b.position.x);
    expect(b.position.x + b.size.width).toBeLessThan(c.position.x);
  });
});

it("gives a document that opens again, whatever the drawing", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "__proto__");
  const node = fc.record(
    {
      id,
      label: fc.string(),
      shape: fc.constantFrom(
        "box" as const,
        "store" as const,
        "decision" as const,
        "text" as const,
      ),
      group: id,
      position: fc.record({ x: fc.double(), y: fc.double() }),
      size: fc.record({ width: fc.double(), height: fc.double() }),
    },
    { requiredKeys: ["id", "label"] },
  );
  const heads = fc.constantFrom(
    "forward" as const,
    "back" as const,
    "both" as const,
    "none" as const,
  );
  const edge = fc.record({ source: id, target: id, label: fc.string(), heads });
  const group = fc.record(
    { id, label: fc.string(), parent: id },
    { requiredKeys: ["id", "label"] },
  );
  fc.assert(
    fc.property(fc.array(node), fc.array(edge), fc.array(group), (nodes, edges, groups) => {
      const { diagram } = importDrawing({ ...drawing([]), nodes, edges, groups }, context);
      const opened = readDiagram(JSON.parse(serializeDiagram(diagram)));
      expect(opened.ok ? [] : opened.problems).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("settles a doubt: the box keeps its words, its arrows get kinds that fit", () => {
  const doubtful = drawing(["Frobnicator", "Kafka"], {
    edges: [{ source: "1", target: "0", heads: "forward" }],
  });
  const { diagram } = importDrawing(doubtful, context);
  const settled = resolveDoubt(diagram, "n1", "stream-processor", context);
  expect(settled.nodes[0]).toMatchObject({ component: "stream-processor", label: "Frobnicator" });
  expect(settled.edges.map(({ kind }) => kind)).toEqual(["event"]);
  expect(resolveDoubt(settled, "n1", "stream-processor", context)).toBe(settled);
});
