/** What a comparison says, draws and mends. */
import { describe, expect, it } from "vitest";
import { metrics } from "virtual:font-metrics";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { parseDiagram } from "../document/parse.ts";
import type { Diagram } from "../document/types.ts";
import { measureWith } from "../scene/measure-inter.ts";
import { addLine, addMissing } from "./add-missing.ts";
import { type Comparison, compareDiagrams, isFullMatch } from "./compare.ts";
import { comparisonEntries, comparisonSummary } from "./comparison-entries.ts";
import { drawMine, drawOverlaid, drawReference } from "./comparison-picture.ts";
import { disguise, without } from "./test-disguise.ts";

const catalogue = loadCatalogue();
const context = { catalogue, measure: measureWith(metrics) };
const parts = { ...context, icons: {}, theme: "light" as const };

const compared = (mine: Diagram, reference: Diagram): Comparison => {
  const comparison = compareDiagrams(mine, reference, catalogue);
  if (!comparison) throw new Error("Too large");
  return comparison;
};

const files = import.meta.glob<string>("/templates/*.json", {
  eager: true,
  import: "default",
  query: "?raw",
});

const mine = draw(
  "log=kafka 'Clicks'; job=flink 'Counts'; r=redis 'Redis'; m=model-server 'Scorer'; t=trainer 'Fit'; reg=model-registry 'Models'; d=dashboard 'Wall'",
  "job>log event; job>r feat-on; r>m feat-on; t>reg model; reg>m model; m>d metric",
);
const reference = draw(
  "log=event-log 'Log'; job=stream-processor 'Stream'; store=online-feature-store 'Store'; m=ranker 'Ranker'; t=trainer 'Trainer'; e=offline-evaluator 'Evaluator'; reg=model-registry 'Registry'; w=drift-monitor 'Drift'",
  "log>job event; job>store feat-on; store>m feat-on; t>e model; e>reg model; reg>m model; m>w event",
);
const comparison = compared(mine, reference);

describe("comparisonEntries", () => {
  const entries = comparisonEntries(comparison, catalogue);
  const said = (sort: string) =>
    entries.filter((entry) => entry.sort === sort).map(({ name, detail }) => [name, detail]);

  it("names what is missing with its place in the reference", () => {
    expect(said("missing")).toEqual([
      ["Evaluator", "Offline evaluator; takes from Trainer; gives to Registry"],
      ["Drift", "Drift monitor; takes from Ranker"],
    ]);
  });

  it("says of a box drawn twice, on either side, which match plays its part", () => {
    const one = draw("a=web-client; m=model-server 'Ranker'", "a>m request; m>a response");
    const two = draw(
      "a=web-client; m=model-server 'Ranker'; n=model-server 'Ranker'",
      "a>m request; m>a response; a>n request; n>a response",
    );
    const different = (here: Diagram, there: Diagram) =>
      comparisonEntries(compared(here, there), catalogue)
        .filter((entry) => entry.sort !== "match")
        .map(({ sort, name, detail }) => [sort, name, detail]);
    expect(different(two, one)).toEqual([
      [
        "extra",
        "Ranker",
        "Model server: match 2 plays the part of Ranker already. Be ready to say why there is one more.",
      ],
    ]);
    expect(different(one, two)).toEqual([
      ["missing", "Ranker", "Model server; one more beside match 2; takes from a; gives to a"],
    ]);
  });

  it("names lines the wrong way round and lines that pass something by", () => {
    expect(said("turned").map(([name]) => name)).toEqual(["Counts → Clicks"]);
    expect(said("extraLine")).toEqual([
      ["Fit → Models", "Passes Evaluator by, which is missing here"],
    ]);
  });

  it("names what is extra, and what stands for what, with the numbers of the pictures", () => {
    expect(said("extra").map(([name]) => name)).toEqual(["Wall"]);
    expect(
      entries
        .filter(({ sort }) => sort === "match")
        .map((one) => [one.number, one.name, one.detail]),
    ).toEqual([
      [1, "Clicks", "Log"],
      [2, "Counts", "Stream"],
      [3, "Redis", "stands for Store (Online feature store)"],
      [4, "Scorer", "stands for Ranker (Ranker)"],
      [5, "Fit", "Trainer"],
      [6, "Models", "Registry"],
    ]);
  });

  it("has each key once, and a summary of all", () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    expect(comparisonSummary(comparison)).toBe(
      "6 of 8 boxes match · 2 missing · 1 extra · 1 line runs the other way · 1 line differs",
    );
  });
});

describe("addMissing", () => {
  it("puts a box where it belongs, wires it, and takes out the line that passed it by", () => {
    const { document, added } = addMissing(comparison, new Set(["e"]), context);
    const id = added.get("e") ?? "";
    expect(document.nodes.filter((node) => node.id === id).map(({ label }) => label)).toEqual([
      "Evaluator",
    ]);
    const wires = document.edges.map(({ source, target, kind }) => `${source} ${target} ${kind}`);
    expect(wires).toEqual(expect.arrayContaining([`t ${id} model`, `${id} reg model`]));
    expect(wires).not.toContain("t reg model");
  });

  it("draws nothing that was not asked for, and leaves the drawing itself alone then", () => {
    expect(addMissing(comparison, new Set(), context).document).toBe(mine);
  });

  it.each(["fraud-detection", "rag-document-qa", "batch-churn"])(
    "leaves nothing missing in %s once all is added",
    (name) => {
      const opened = parseDiagram(files[`/templates/${name}.json`] ?? "");
      if (!opened.ok) throw new Error(name);
      const whole = opened.value;
      const gone = new Set(whole.nodes.filter((_, at) => at % 4 === 1).map(({ id }) => id));
      const first = compared(without(whole, gone), whole);
      const wanted = new Set(first.missing.map(({ id }) => id));
      const { document } = addMissing(first, wanted, context);
      expect(isFullMatch(compared(document, whole))).toBe(true);
    },
  );
});

describe("addLine", () => {
  it("draws a missing line where that is legal", () => {
    const boxes = "log=kafka; job=flink";
    const [line] = compared(draw(boxes), draw(boxes, "log>job event")).missingLines;
    if (!line) throw new Error("Nothing is missing");
    const drawn = addLine(draw(boxes), line, context);
    expect(drawn.edges.map(({ source, target, kind }) => [source, target, kind])).toEqual([
      ["log", "job", "event"],
    ]);
  });
});

describe("the pictures", () => {
  it("number the same pair alike on both sides, and know where each box is", () => {
    const [here, there] = [drawMine(comparison, parts), drawReference(comparison, parts)];
    for (const { mine: a, reference: b } of comparison.pairs) {
      expect(here.places.has(a.id)).toBe(true);
      expect(there.places.has(b.id)).toBe(true);
    }
    const numbers = (svg: string) =>
      [...svg.matchAll(/text-anchor="middle"[^>]*>(\d+)</g)].map(([, number]) => number).sort();
    expect(numbers(here.svg)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(numbers(there.svg)).toEqual(numbers(here.svg));
  });

  it("show in the overlaid one what is missing beside all that is there", () => {
    const all = new Set(comparison.missing.map(({ id }) => id));
    const { document, added } = addMissing(comparison, all, context);
    const { svg, places } = drawOverlaid(comparison, document, parts);
    expect(svg).toContain("Evaluator");
    const ids = [...mine.nodes.map(({ id }) => id), ...added.values()];
    expect([...places.keys()].toSorted()).toEqual(ids.toSorted());
  });

  it("draw the same design in disguise without a difference", () => {
    const { diagram } = disguise(reference, catalogue);
    const same = compared(diagram, reference);
    expect(comparisonEntries(same, catalogue).every(({ sort }) => sort === "match")).toBe(true);
  });
});
