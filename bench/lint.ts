/** How long the review takes: rule by rule at 1,000 nodes, in whole at 10,000, and over all templates from a cold start. */
import { loadCatalogue } from "../src/core/catalogue/test-catalogue.ts";
import { parseDiagram } from "../src/core/document/parse.ts";
import type { Diagram } from "../src/core/document/types.ts";
import { buildGraph } from "../src/core/graph/graph.ts";
import { lint } from "../src/core/lint/engine.ts";
import { RULES } from "../src/core/lint/rules/index.ts";

const FILES = import.meta.glob<string>("/templates/*.json", {
  eager: true,
  import: "default",
  query: "?raw",
});

/** Rounds of which the lower quartile counts, since other work on the machine only ever adds. */
const ROUNDS = 25;
/** Passes after which the review gets no faster: a few minutes of drawing. */
const WARM_UP = 300;
/** Passes of a drawing that has just been opened and touched. */
const EARLY = 40;

/** Half a frame at 60 Hz. */
const HALF_FRAME_MS = 1000 / 60 / 2;

export const templates = (): readonly Diagram[] =>
  Object.values(FILES).map((text) => {
    const read = parseDiagram(text);
    if (!read.ok) throw new Error("A template cannot be read");
    return read.value;
  });

/** The case studies side by side, again and again, under new ids, until there are so many nodes. */
export function designOf(size: number, designs: readonly Diagram[]): Diagram {
  const [first] = designs;
  if (!first) throw new Error("There are no templates");
  const nodes: Diagram["nodes"][number][] = [];
  const edges: Diagram["edges"][number][] = [];
  for (let copy = 0; nodes.length < size; copy += 1) {
    const design = designs[copy % designs.length] ?? first;
    const own = (id: string): string => `${copy}-${id}`;
    nodes.push(
      ...design.nodes.map((node) => ({
        ...node,
        id: own(node.id),
        // Nobody calls forty boxes the same.
        label: `${node.label} ${copy + 1}`,
      })),
    );
    edges.push(
      ...design.edges.map((edge) => ({
        ...edge,
        id: own(edge.id),
        source: own(edge.source),
        target: own(edge.target),
      })),
    );
  }
  const { tour: _tour, ...rest } = first;
  return { ...rest, nodes, edges, lanes: [] };
}

/** The lower quartile. */
export const quartile = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 4)] ?? 0;

/** Each round reads a document of its own, as after an edit: nothing is left over from the round before. */
function time(work: (document: Diagram) => void, document: Diagram): number {
  const figures = Array.from({ length: ROUNDS }, () => {
    const fresh = { ...document };
    const start = performance.now();
    work(fresh);
    return performance.now() - start;
  });
  return quartile(figures);
}

export function report(): string {
  const catalogue = loadCatalogue();
  const cold = performance.now();
  const designs = templates();
  for (const design of designs) lint(design, catalogue, RULES);
  const coldMs = performance.now() - cold;

  const [small, large] = [designOf(1000, designs), designOf(10_000, designs)];
  const whole = (document: Diagram) => void lint(document, catalogue, RULES);
  const warmUp = (rounds: number): void => {
    for (let round = 0; round < rounds; round += 1) whole({ ...small });
  };
  warmUp(EARLY);
  const earlyMs = time(whole, small);
  warmUp(WARM_UP - EARLY);
  const smallMs = time(whole, small);
  const largeMs = time(whole, large);
  const graphMs = time((document) => void buildGraph(document, catalogue).edges, small);
  const perRule = RULES.map((rule) => ({
    id: rule.id,
    ms: time((document) => {
      const graph = buildGraph(document, catalogue);
      rule.check({ document, catalogue, graph });
    }, small),
  })).toSorted((a, b) => b.ms - a.ms);

  const ms = (figure: number): string => `${figure.toFixed(2)} ms`;
  return [
    `all ${designs.length} templates, read and reviewed from a cold start: ${ms(coldMs)}`,
    `${small.nodes.length} nodes, ${small.edges.length} edges, ${RULES.length} rules: ${ms(smallMs)}, ${(smallMs / HALF_FRAME_MS).toFixed(2)} of half a frame; after ${EARLY} passes ${ms(earlyMs)}`,
    `${large.nodes.length} nodes: ${ms(largeMs)}, ${(largeMs / smallMs).toFixed(1)} times as long for ${(large.nodes.length / small.nodes.length).toFixed(1)} times the nodes`,
    `the index alone: ${ms(graphMs)}`,
    "",
    "| rule by itself, index included | less the index | share of the pass |",
    "| --- | ---: | ---: |",
    ...perRule.map(
      ({ id, ms: figure }) =>
        `| ${id} | ${ms(Math.max(0, figure - graphMs))} | ${((Math.max(0, figure - graphMs) / smallMs) * 100).toFixed(0)} % |`,
    ),
  ].join("\n");
}
