/** Tools are drawn without the reason for them. */
import { draw } from "../../../document/draw.ts";
import { mapNodes } from "../../../document/edit.ts";
import type { Diagram, NodeId } from "../../../document/types.ts";
import { type GraphNode, hasRole } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** Fewer are explained in a sentence when asked. */
export const ENOUGH = 3;

/** Choices that cost something and have alternatives, even before a product is named. */
export const isChoice = (node: GraphNode): boolean =>
  node.component?.isA !== undefined ||
  hasRole(
    node,
    "stream-log",
    "stream-processor",
    "feature-store-online",
    "feature-store-offline",
    "llm",
    "vector-index",
  );

function check({ graph }: LintContext): readonly Observation[] {
  const bare = graph.nodes.filter(
    (node) => (node.node.why === undefined || node.node.why.trim() === "") && isChoice(node),
  );
  if (bare.length < ENOUGH) return [];
  return [
    {
      title: "Tools are named without a reason",
      message: say`Say why: ${listed(bare)}`,
      nodes: idsOf(bare),
      edges: [],
      fixes: [],
    },
  ];
}

const withWhy = (diagram: Diagram, reasons: Readonly<Record<NodeId, string>>): Diagram => {
  const known = new Map(Object.entries(reasons));
  return mapNodes(diagram, (node) => {
    const why = known.get(node.id);
    return why === undefined ? node : { ...node, why };
  });
};

const NODES =
  "web=web-client 'App'; log=kafka 'Kafka'; sp=flink 'Flink'; fs=feature-store 'Feature store'; m=model-server 'Model'; svc=prediction-service 'Service'; reg=model-registry 'Registry'; dep=deployer 'Deployer'";
const EDGES =
  "web>svc request; svc>m request; m>svc response; svc>web response; web>log event; log>sp event; sp>fs feat-on; fs>m feat-on; reg>dep model; dep>m model";

export const explainWhy: Rule = {
  id: "explain-why",
  group: "structure",
  severity: "info",
  youngBelow: 8,
  asleepInSketch: true,
  fires:
    "Three or more boxes that are a choice (a product, a log, a stream processor, a feature store, a language model, a vector index) have no note that says why. Below eight boxes, and in a sketch, it is only still to draw.",
  why: "Naming a tool is not designing. The reason for it (replay, sub-second features, one definition for training and serving) is what can be argued with, and what tells the next person when it no longer holds.",
  asks: "Why this tool, and what would you use if its reason went away?",
  source: "Interview practice: state the reason, not only the tool",
  check,
  good: [
    {
      name: "each choice has its reason",
      diagram: withWhy(draw(NODES, EDGES), {
        log: "Replays a week of events",
        sp: "Clicks count within the minute",
        fs: "One definition for training and serving",
      }),
    },
    {
      name: "two choices are explained when asked",
      diagram: withWhy(draw(NODES, EDGES), { log: "Replays a week of events" }),
    },
    {
      name: "nothing is drawn that has an alternative worth a note",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; fb=fallback 'Fallback'",
        "web>svc request; svc>m request; svc>fb request",
      ),
    },
  ],
  bad: [
    {
      name: "a log, a stream processor and a feature store, all without a word",
      diagram: draw(NODES, EDGES),
      nodes: ["log", "sp", "fs"],
    },
    {
      name: "a blank is no reason",
      diagram: withWhy(
        draw(`${NODES}; vec=faiss 'FAISS'; llm=llm-api 'LLM'`, `${EDGES}; vec>svc cand`),
        { log: "Replays a week of events", sp: " ", vec: "Fits in memory" },
      ),
      nodes: ["sp", "fs", "llm"],
    },
    {
      name: "a young drawing",
      diagram: draw(
        "log=kafka 'Kafka'; sp=flink 'Flink'; fs=feature-store 'Feature store'",
        "log>sp event; sp>fs feat-on",
      ),
      nodes: ["log", "sp", "fs"],
      severity: "next",
    },
  ],
};
