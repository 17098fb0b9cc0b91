import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { parseDiagram } from "../document/parse.ts";
import { type Diagram, emptyDiagram } from "../document/types.ts";
import { reviewDiagram } from "../lint/review.ts";
import { type Level, LEVELS } from "../lint/rule.ts";
import { RULES } from "../lint/rules/index.ts";
import { type Point, scoreOf, thereOf } from "./score.ts";

const catalogue = loadCatalogue();
const rules = new Map(RULES.map((rule) => [rule.id, rule]));
const files = import.meta.glob<string>("/templates/*.json", {
  eager: true,
  import: "default",
  query: "?raw",
});
const templates = Object.entries(files).map(([path, text]) => {
  const opened = parseDiagram(text);
  if (!opened.ok) throw new Error(`${path} cannot be read`);
  return { id: path.slice("/templates/".length, -".json".length), diagram: opened.value };
});
const templateOf = (wanted: string): Diagram => {
  const found = templates.find(({ id }) => id === wanted);
  if (!found) throw new Error(`No such template: ${wanted}`);
  return found.diagram;
};

const scored = (document: Diagram, reference: Diagram, level: Level = "senior") =>
  scoreOf({
    document,
    reference,
    level,
    asked: new Set(),
    catalogue,
    findings: reviewDiagram(document, catalogue).findings,
    rules,
  });
const verdicts = (document: Diagram, reference: Diagram, level?: Level) =>
  scored(document, reference, level).map(({ verdict }) => verdict);

const CASES = templates.filter(({ diagram }) => diagram.about?.level !== "first-steps");

/** What a person draws in the first ten minutes. */
const SKETCH = draw(
  "log=kafka; flink=flink; fs=online-feature-store; web=web-client; svc=prediction-service; split=ab-splitter; m=model-server 'Ranker'; rank=ranker",
  "log>flink event; flink>fs feat-on; web>svc request; svc>split request; split>m request; fs>m feat-on; m>svc pred; svc>web response",
);

describe("the score of an interview", () => {
  it.each(CASES)("finds all of $id in itself, at every level", ({ diagram }) => {
    for (const level of LEVELS) {
      const score = scored(diagram, diagram, level);
      expect(score.map(({ verdict }) => verdict)).toEqual(Array(7).fill("solid"));
      expect(score.flatMap(({ points }) => points.filter(({ there }) => !there))).toEqual([]);
    }
  });

  it.each(CASES)("finds nothing of $id in an empty document", ({ diagram }) => {
    const score = scored(emptyDiagram("Empty"), diagram);
    expect(score.map(({ verdict }) => verdict)).toEqual(Array(7).fill("missing"));
    expect(score.map(thereOf)).toEqual(Array(7).fill(0));
  });

  it("finds part of a case in an interview's sketch", () => {
    const reference = templateOf("video-recommendation");
    expect(verdicts(SKETCH, reference)).toEqual([
      "partly",
      "missing",
      "partly",
      "missing",
      "partly",
      "partly",
      "missing",
    ]);
  });

  it("links what is there to its boxes, and what is missing to what would do it", () => {
    const [, , data] = scored(SKETCH, templateOf("video-recommendation"));
    const box = (name: string): Point | undefined =>
      data?.points.find((point) => point.kind === "box" && point.name === name);
    expect(box("Event log")).toEqual({
      kind: "box",
      name: "Event log",
      component: "event-log",
      nodes: ["log"],
      there: true,
    });
    expect(box("Training-set builder")).toEqual({
      kind: "box",
      name: "Training-set builder",
      component: "dataset-builder",
      nodes: [],
      there: false,
    });
  });

  it("takes a box for what it does: Redis that serves features is an online store", () => {
    const drawn = draw("r=redis; m=model-server", "r>m feat-on");
    const boxes = scored(drawn, templateOf("video-recommendation")).flatMap(({ points }) =>
      points.flatMap((point) => (point.kind === "box" && point.there ? [point.component] : [])),
    );
    expect(boxes).toContain("feature-store");
  });

  it("counts what was asked of the interviewer as settled", () => {
    const reference = templateOf("visual-search");
    const document = emptyDiagram("Empty");
    const clarify = scoreOf({
      document,
      reference,
      level: "mid",
      asked: new Set(["dau", "p99SloMs"]),
      catalogue,
      findings: [],
      rules,
    })[0];
    const there = clarify?.points.flatMap((point) =>
      point.kind === "field" && point.there ? [point.field] : [],
    );
    expect(there).toEqual(["dau", "p99SloMs"]);
    expect(clarify?.verdict).toBe("partly");
  });

  it("holds against nobody what is asked of a higher level", () => {
    const reference = templateOf("video-recommendation");
    const at = (level: Level) => scored(SKETCH, reference, level).flatMap((step) => step.findings);
    const wanted = at("mid").map(({ rule }) => rules.get(rule));
    expect(wanted.filter((rule) => (rule?.level ?? rule?.severity) === "info")).toEqual([]);
    expect(at("staff").length).toBeGreaterThan(at("senior").length);
    expect(at("senior").length).toBeGreaterThan(at("mid").length);
  });
});
