/** Two designs are held against each other by parts played, not by names. */
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { parseDiagram } from "../document/parse.ts";
import type { Diagram } from "../document/types.ts";
import { buildGraph } from "../graph/graph.ts";
import { type Comparison, compareDiagrams, isFullMatch, MOST_BOXES } from "./compare.ts";
import { disguise, without } from "./test-disguise.ts";

const catalogue = loadCatalogue();
const files = import.meta.glob<string>("/templates/*.json", {
  eager: true,
  import: "default",
  query: "?raw",
});
const templates = Object.entries(files).map(([path, text]) => {
  const opened = parseDiagram(text);
  if (!opened.ok) throw new Error(path);
  return { id: path.slice("/templates/".length, -".json".length), diagram: opened.value };
});

const compared = (mine: Diagram, reference: Diagram): Comparison => {
  const comparison = compareDiagrams(mine, reference, catalogue);
  if (!comparison) throw new Error("Too large");
  return comparison;
};

const ids = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

/** Boxes of one sort with the very same lines, such as two arms of an experiment: nobody could tell them apart. */
function twinsIn(diagram: Diagram): (id: string) => string {
  const lines = (id: string) =>
    diagram.edges
      .flatMap(({ source, target, kind }) => [
        ...(source === id ? [`to ${target} ${kind}`] : []),
        ...(target === id ? [`from ${source} ${kind}`] : []),
      ])
      .toSorted();
  const looks = new Map(
    diagram.nodes.map(({ id, component }) => [
      id,
      JSON.stringify([catalogue.genericOf(component), lines(id)]),
    ]),
  );
  return (id) => looks.get(id) ?? id;
}

describe.each(templates)("the template $id", ({ diagram }) => {
  const { diagram: mine, ids: disguised } = disguise(diagram, catalogue);
  const boxes = buildGraph(diagram, catalogue).nodes;
  const lookOf = twinsIn(diagram);
  const originals = new Map([...disguised].map(([id, other]) => [other, id]));

  it("is known again whole, with other names, makers, ids and places", () => {
    const comparison = compared(mine, diagram);
    expect(isFullMatch(comparison)).toBe(true);
    expect(comparison.pairs.length).toBe(boxes.length);
    expect(comparison.lines.length).toBe(diagram.edges.length);
    const wrong = comparison.pairs.filter(
      (pair) => lookOf(pair.reference.id) !== lookOf(originals.get(pair.mine.id) ?? ""),
    );
    expect(wrong).toEqual([]);
  });

  it.each([1, 2, 3, 5, 8])("misses just the boxes that were taken out (%i)", (count) => {
    const gone = Array.from(
      { length: count },
      (_, at) => boxes[(at * 11 + count * 5) % boxes.length]?.id ?? "",
    );
    const left = new Set(gone.map((id) => disguised.get(id) ?? ""));
    const comparison = compared(without(mine, left), diagram);
    expect(comparison.extra).toEqual([]);
    expect(comparison.missing.map(({ id }) => lookOf(id)).toSorted()).toEqual(
      [...new Set(gone)].map(lookOf).toSorted(),
    );
  });
});

const named = (comparison: Comparison): readonly string[] =>
  comparison.pairs.map(({ mine, reference }) => `${mine.id} ${reference.id}`);

describe("compareDiagrams", () => {
  it("lets Redis that serves features stand for an online store, and S3 for a lake", () => {
    const comparison = compared(
      draw(
        "r=redis; m=model-server; web=web-client; s=s3; t=trainer",
        "r>m feat-on; web>m request; s>t batch; t>m model",
      ),
      draw(
        "store=online-feature-store; serve=ranker; app=mobile-client; lake=data-lake; fit=trainer",
        "store>serve feat-on; app>serve request; lake>fit batch; fit>serve model",
      ),
    );
    expect(named(comparison)).toEqual(["r store", "m serve", "web app", "s lake", "t fit"]);
    expect(
      comparison.pairs.filter(({ standsFor }) => standsFor).map(({ mine }) => mine.id),
    ).toEqual(["r", "m", "web", "s"]);
    expect(isFullMatch(comparison)).toBe(true);
  });

  it("takes no cache for a store of features where it serves none", () => {
    const comparison = compared(
      draw("c=result-cache; m=model-server", "c>m request"),
      draw("s=online-feature-store; m=model-server", "s>m feat-on"),
    );
    expect(named(comparison)).toEqual(["m m"]);
    expect(ids(comparison.missing)).toEqual(["s"]);
    expect(ids(comparison.extra)).toEqual(["c"]);
  });

  it("knows a cache again that serves something in one of the two drawings only", () => {
    const comparison = compared(
      draw("c=semantic-cache; f=data-lake", "f>c feat-on"),
      draw("c=result-cache; f=data-lake; m=model-server", "f>c feat-on; c>m feat-on"),
    );
    expect(named(comparison)).toEqual(["c c", "f f"]);
  });

  it("names a line that runs the other way", () => {
    const comparison = compared(
      draw("log=kafka; job=flink", "job>log event"),
      draw("log=event-log; job=stream-processor", "log>job event"),
    );
    expect(comparison.turnedLines.map(({ mine, reference }) => [mine.id, reference.id])).toEqual([
      ["e1", "e1"],
    ]);
    expect([comparison.lines, comparison.missingLines, comparison.extraLines]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it("names a line that carries something else, and takes a subtype for what it is one of", () => {
    const boxes = "log=kafka; lake=data-lake; job=batch-processor";
    const comparison = compared(
      draw(boxes, "log>lake feedback; lake>job label"),
      draw(boxes, "log>lake event; lake>job doc"),
    );
    expect(comparison.lines.map(({ mine }) => mine.id)).toEqual(["e1"]);
    expect(comparison.otherKinds.map(({ mine }) => mine.id)).toEqual(["e2"]);
  });

  it("finds for each of two lines between two boxes its own", () => {
    const boxes = "svc=prediction-service; m=model-server";
    const comparison = compared(
      draw(boxes, "m>svc pred; m>svc response; svc>m request"),
      draw(boxes, "svc>m request; m>svc response; m>svc pred"),
    );
    expect(comparison.lines.map(({ mine, reference }) => [mine.kind, reference.kind])).toEqual([
      ["request", "request"],
      ["response", "response"],
      ["pred", "pred"],
    ]);
  });

  it("says through which box of one's own a missing line leads, and past which missing one an extra line", () => {
    const mine = draw(
      "log=kafka; v=data-validation; lake=data-lake; t=trainer; r=model-registry",
      "log>v event; v>lake event; lake>t batch; t>r model",
    );
    const reference = draw(
      "log=kafka; lake=data-lake; t=trainer; e=offline-evaluator; r=model-registry",
      "log>lake event; lake>t batch; t>e model; e>r model",
    );
    const comparison = compared(mine, reference);
    expect(comparison.missingLines.map(({ through }) => through?.id)).toEqual(["v"]);
    expect(comparison.extraLines.map(({ past }) => past?.id)).toEqual(["e"]);
  });

  it("matches nothing against an empty sheet, and nothing that has nothing in common", () => {
    const log = draw("log=kafka");
    expect(ids(compared(log, draw("")).extra)).toEqual(["log"]);
    expect(ids(compared(draw(""), log).missing)).toEqual(["log"]);
    expect(compared(log, draw("web=web-client")).pairs).toEqual([]);
    expect(isFullMatch(compared(draw(""), draw("")))).toBe(true);
  });

  it("gives the same answer however the other file is ordered", () => {
    const [one, two] = templates;
    if (!one || !two) throw new Error("No templates");
    const turned = { ...two.diagram, nodes: two.diagram.nodes.toReversed() };
    const look = twinsIn(two.diagram);
    const pairsOf = (reference: Diagram) =>
      compared(one.diagram, reference).pairs.map((pair) => [pair.mine.id, look(pair.reference.id)]);
    expect(pairsOf(turned)).toEqual(pairsOf(two.diagram));
  });

  it("compares nothing that is larger than it can hold", () => {
    const boxes = Array.from({ length: MOST_BOXES + 1 }, (_, at) => `b${at}=kafka`).join("; ");
    expect(compareDiagrams(draw(boxes), draw("log=kafka"), catalogue)).toBeUndefined();
    expect(compareDiagrams(draw("log=kafka"), draw(boxes), catalogue)).toBeUndefined();
  });
});
