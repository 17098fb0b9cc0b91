import { deflateSync, zlibSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readD2 } from "./d2.ts";
import { readDiagramsPython } from "./diagrams-python.ts";
import { drawioPages, readDrawio } from "./drawio/drawio.ts";
import { readExcalidraw } from "./excalidraw.ts";
import { readMermaid } from "./mermaid.ts";
import { codeOf, told } from "./test-told.ts";

const cell = (id: string, value: string, rest: string, geometry = ""): string =>
  `<mxCell id="${id}" value="${value}" ${rest}><mxGeometry ${geometry} as="geometry"/></mxCell>`;
const box = (id: string, value: string, x: number, style = "html=1", parent = "1") =>
  cell(
    id,
    value,
    `vertex="1" parent="${parent}" style="${style}"`,
    `x="${x}" y="${parent === "1" ? 0 : 30}" width="100" height="40"`,
  );
const page = (cells: string): string =>
  `<mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel>`;
const file = (content: string): string =>
  `<mxfile><diagram name="Plan">${content}</diagram></mxfile>`;

const PAGE = page(
  [
    box("a", "&lt;b&gt;Kafka&lt;/b&gt;&lt;br&gt;clicks", 0),
    box("b", "Flink", 300),
    cell("e", "events", 'edge="1" parent="1" source="a" target="b" style="html=1"', 'relative="1"'),
    box("c", "Feast &amp;lt;script&amp;gt;", 600, "shape=cylinder3;html=1"),
    '<mxCell id="f" edge="1" parent="1" style="dashed=1"><mxGeometry as="geometry"><mxPoint x="402" y="20" as="sourcePoint"/><mxPoint x="590" y="20" as="targetPoint"/></mxGeometry></mxCell>',
  ].join(""),
);

describe("a draw.io file", () => {
  const drawn = {
    nodes: ["Kafka\nclicks", "Flink", "Feast <script>"],
    edges: ["Kafka\nclicks forward Flink events", "Flink forward Feast <script>"],
    groups: [],
    held: [],
  };

  it("is read plain, with ends that only touch a box", () => {
    expect(told(readDrawio(file(PAGE)))).toEqual(drawn);
    expect(told(readDrawio(PAGE))).toEqual(drawn);
  });

  it("is read compressed", () => {
    const deflated = deflateSync(new TextEncoder().encode(encodeURIComponent(PAGE)));
    const packed = Buffer.from(deflated).toString("base64");
    expect(told(readDrawio(file(packed)))).toEqual(drawn);
    expect(codeOf(readDrawio(file(packed.slice(0, packed.length / 2))))).toBe("drawio-damaged");
    expect(codeOf(readDrawio(file("!!not base64!!")))).toBe("drawio-damaged");
  });

  it("holds boxes in containers and counts the pages it leaves out", () => {
    const lane =
      box("g", "Training", 0, "swimlane;html=1") + box("t", "Trainer", 10, "html=1", "g");
    const result = readDrawio(
      `<mxfile><diagram>${page(lane)}</diagram><diagram>${PAGE}</diagram></mxfile>`,
    );
    expect(told(result).held).toEqual(["Trainer in Training"]);
    expect(result.ok && result.value.losses.find(({ code }) => code === "otherPages")?.count).toBe(
      1,
    );
  });

  it("tells its pages, the empty ones aside, and reads the one that is asked for", () => {
    const pages = [page(box("a", "Kafka", 0)), page(""), page(box("b", "Flink", 0))];
    const several = `<mxfile>${pages.map((one, at) => `<diagram name="P${at}">${one}</diagram>`).join("")}</mxfile>`;
    expect(drawioPages(several)).toEqual({ ok: true, value: ["P0", "P2"] });
    expect(told(readDrawio(several)).nodes).toEqual(["Kafka"]);
    expect(told(readDrawio(several, 1)).nodes).toEqual(["Flink"]);
    expect(codeOf(readDrawio(several, 2))).toBe("drawio-empty");
  });

  it("takes words that lie in an empty box for its label", () => {
    const loose = box("a", "", 0) + box("w", "Reranker", 10, "text;html=1");
    expect(told(readDrawio(page(loose))).nodes).toEqual(["Reranker"]);
  });

  it("refuses entities, what is not closed and what is too deep, and never expands", () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><mxfile>&b;</mxfile>';
    expect(codeOf(readDrawio(bomb))).toBe("xml-broken");
    expect(codeOf(readDrawio("<mxfile><diagram>"))).toBe("xml-broken");
    expect(codeOf(readDrawio("<a>".repeat(10_000)))).toBe("xml-broken");
    expect(codeOf(readDrawio("<mxfile/>"))).toBe("drawio-empty");
  });

  it("stops unpacking what bursts", () => {
    const burst = Buffer.from(deflateSync(new Uint8Array(21_000_000))).toString("base64");
    expect(codeOf(readDrawio(file(burst)))).toBe("drawio-damaged");
    const zlib = Buffer.from(zlibSync(new TextEncoder().encode(PAGE))).toString("base64");
    expect(codeOf(readDrawio(file(zlib)))).not.toBe("ok");
  });

  it("stands parents in a ring", () => {
    const ring = box("a", "A", 0, "html=1", "b") + box("b", "B", 0, "html=1", "a");
    expect(codeOf(readDrawio(page(ring)))).toBe("ok");
  });
});

const SCENE = {
  type: "excalidraw",
  elements: [
    { id: "r1", type: "rectangle", x: 0, y: 0, width: 120, height: 60 },
    {
      id: "t1",
      type: "text",
      x: 10,
      y: 10,
      width: 80,
      height: 20,
      text: "Ranker",
      containerId: "r1",
    },
    { id: "r2", type: "rectangle", x: 300, y: 0, width: 120, height: 60 },
    {
      id: "t2",
      type: "text",
      x: 320,
      y: 20,
      width: 80,
      height: 20,
      text: "<b>Cache</b>",
      containerId: null,
    },
    {
      id: "a1",
      type: "arrow",
      x: 125,
      y: 30,
      width: 170,
      height: 0,
      points: [
        [0, 0],
        [170, 0],
      ],
      endArrowhead: "arrow",
      startArrowhead: null,
      startBinding: null,
      endBinding: { elementId: "r2" },
    },
    {
      id: "t3",
      type: "text",
      x: 180,
      y: 20,
      width: 50,
      height: 20,
      text: "scores",
      containerId: null,
    },
    { id: "gone", type: "rectangle", x: 0, y: 0, width: 9, height: 9, isDeleted: true },
  ],
};

describe("an Excalidraw scene", () => {
  it("is read with bound and loose words and arrows, which stay text", () => {
    expect(told(readExcalidraw(JSON.stringify(SCENE)))).toEqual({
      nodes: ["Ranker", "<b>Cache</b>"],
      edges: ["Ranker forward <b>Cache</b> scores"],
      groups: [],
      held: [],
    });
  });

  it("is refused when it is none", () => {
    expect(codeOf(readExcalidraw("{"))).toBe("excalidraw-broken");
    expect(codeOf(readExcalidraw('{"elements": 3}'))).toBe("excalidraw-broken");
  });
});

describe("a D2 text", () => {
  it("is read with containers, chains, shapes and labels", () => {
    const source = `
# A comment
direction: right
aws: AWS {
  kafka: "Event log" { shape: queue }
  store: Feature store
  store.shape: cylinder
  kafka -> store: writes
}
app -> aws.store -> model: { style.stroke: red }
model <-> app
model.label: Ranker; style.fill: blue
`;
    expect(told(readD2(source))).toEqual({
      nodes: ["Event log", "Feature store", "app", "Ranker"],
      edges: [
        "Event log forward Feature store writes",
        "app forward Feature store",
        "Feature store forward Ranker",
        "Ranker both app",
      ],
      groups: ["AWS"],
      held: ["Event log in AWS", "Feature store in AWS"],
    });
  });

  it("is refused when it is nested too deep", () => {
    expect(codeOf(readD2("a: {".repeat(500)))).toBe("foreign-deep");
  });
});

describe("a script for diagrams", () => {
  it("is read, not run: nodes, clusters, lists and edges with labels", () => {
    const source = `
"""Docs with Kafka("x") in them"""
import os; os.system("echo never")
from diagrams import Cluster, Diagram, Edge
from diagrams.aws.storage import S3
from diagrams.onprem.queue import (
    Kafka,
)
with Diagram("Fraud", show=False):
    lake = S3("Raw\\nevents")
    with Cluster("Serving"):
        models = [Kafka("One"), Kafka("Two")]
    lake >> Edge(label="daily", color="red") >> models
    models[0] << Kafka()
    for i in range(3):
        pass
`;
    const result = readDiagramsPython(source);
    expect(told(result)).toEqual({
      nodes: ["Raw\nevents", "One", "Two", "Kafka"],
      edges: [
        "Raw\nevents forward One daily",
        "Raw\nevents forward Two daily",
        "One back Kafka",
        "Two back Kafka",
      ],
      groups: ["Serving"],
      held: ["One in Serving", "Two in Serving"],
    });
    expect(result.ok && result.value.title).toBe("Fraud");
    expect(result.ok && result.value.nodes[0]?.hint).toBe("S3 aws");
  });
});

describe("hostile input", () => {
  const SOURCES = [
    { read: readDrawio, text: file(PAGE) },
    { read: readExcalidraw, text: JSON.stringify(SCENE) },
    { read: readD2, text: "a: {b -> c: 'x'}\na.b <- d: |md\n # hi |" },
    {
      read: readDiagramsPython,
      text: 'from diagrams.aws.compute import EC2\nwith Cluster("a"):\n  x = [EC2("b")] >> Edge(label="c") - EC2()',
    },
  ];

  it("is answered, whatever was cut out, put in or doubled", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SOURCES),
        fc.nat(2_000),
        fc.nat(60),
        fc.oneof(
          fc.string(),
          fc.constantFrom("<", "{{", "[[(", '"', "\\", "&#0;", "1e999", "null"),
        ),
        fc.nat(3),
        ({ read, text }, from, length, put, times) => {
          const at = from % text.length;
          const mutated = text.slice(0, at) + put.repeat(times) + text.slice(at + length);
          expect(typeof read(mutated).ok).toBe("boolean");
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it("is answered when a flowchart's parser gives back anything", async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (parsed) => {
        const result = await readMermaid("flowchart LR\n a --> b", async () => parsed);
        expect(typeof result.ok).toBe("boolean");
      }),
    );
    const failed = await readMermaid("graph TD", () =>
      Promise.reject(new Error("Parse error on 2")),
    );
    expect(codeOf(failed)).toBe("mermaid-not-parsed");
    expect(codeOf(await readMermaid("sequenceDiagram", async () => ({})))).toBe(
      "mermaid-no-flowchart",
    );
    const long = `graph TD\n${"a-->b\n".repeat(80_000)}`;
    expect(codeOf(await readMermaid(long, async () => ({})))).toBe("foreign-too-large");
  });
});
