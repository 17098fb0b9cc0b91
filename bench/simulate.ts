/** How many requests a second of wall time are simulated, on a template of some thirty boxes. Run by `npm run bench`. */
import { loadCatalogue } from "../src/cli/assets.ts";
import { parseDiagram } from "../src/core/document/parse.ts";
import { buildGraph } from "../src/core/graph/graph.ts";
import { runPlan } from "../src/core/simulate/engine.ts";
import { prepare } from "../src/core/simulate/simulate.ts";

const [text = ""] = Object.values(
  import.meta.glob<string>("/templates/news-feed.json", {
    eager: true,
    import: "default",
    query: "?raw",
  }),
);

/** Rounds of which the fastest counts, since other work on the machine only ever adds. */
const ROUNDS = 7;
const REQUESTS = 100_000;

export function report(): string {
  const opened = parseDiagram(text);
  if (!opened.ok) throw new Error("The template cannot be read");
  const graph = buildGraph(opened.value, loadCatalogue());
  const prepared = prepare(graph, { requests: REQUESTS });
  if (!prepared) throw new Error("The template cannot be simulated");
  const { compiled, traffic } = prepared;
  const all = traffic.requests + traffic.warmUp;
  const rates = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    runPlan(compiled.plan, traffic);
    return (all / (performance.now() - start)) * 1000;
  });
  const best = Math.max(...rates);
  return `news feed, ${graph.size} boxes, ${compiled.plan.steps.length} steps a request: ${Math.round(best).toLocaleString("en")} simulated requests a second, ${(best / 100_000).toFixed(2)} of the aim of 100,000`;
}
