/** Something is monitored, but not what the model sees. */
import { draw } from "../../../document/draw.ts";
import { type GraphNode, hasRole } from "../../../graph/elements.ts";
import { type Graph, isExternalLlm } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { withoutEncoders } from "../../models.ts";
import { addDriftMonitor } from "../../recipes/add-monitoring.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const learned: readonly GraphNode[] = withoutEncoders([...graph.learned]);
  if (learned.length === 0 || !graph.has("monitor") || graph.has("monitor-data")) return [];
  if (isHostedOnly(graph) && graph.has("llm-eval")) return [];
  return [
    {
      title: "Nobody watches the inputs for drift",
      message: say`No monitor compares what comes in at ${listed(learned)} with the data of the training`,
      nodes: idsOf(learned),
      edges: [],
      fixes: [{ title: "Add drift monitor", apply: addDriftMonitor }],
    },
  ];
}

/** An application around somebody else's model is judged by its answers, not by its inputs. */
function isHostedOnly(graph: Graph): boolean {
  const generators = [...graph.serving].filter((node) => hasRole(node, "generator"));
  return generators.length > 0 && generators.every(isExternalLlm);
}

export const noDriftMonitor: Rule = {
  id: "no-drift-monitor",
  group: "monitoring",
  severity: "warn",
  fires:
    "A model of our own serves and something is monitored, but nothing watches the data. An application around a hosted model whose answers are evaluated keeps it silent.",
  why: "A model is right about the world it was trained on. When the inputs change, quality falls long before labels can show it, and only a comparison of the inputs says so in time.",
  asks: "How would you notice that the inputs no longer look like the training data?",
  source:
    "ML Test Score, Monitor 2; AWS Well-Architected ML Lens, MLSEC04-BP03; interview practice",
  youngBelow: 12,
  check,
  good: [
    { name: "a drift monitor reads the log", diagram: SOUND_DESIGN },
    {
      name: "a hosted model whose answers are evaluated",
      diagram: draw(
        "web=web-client; gw=api-gateway; pa=prompt-assembler; llm=llm-api; og=output-guardrail; vec=vector-index; qe=embedding-model; ret=rag-retriever; gold=golden-set; ev=llm-evaluator; sys=system-monitor; al=alerting; fb=fallback; tr2=llm-tracer; log=event-log",
        "web>gw request; gw>pa request; gw>qe request; qe>vec emb; vec>ret cand; gw>ret request; ret>pa context; pa>llm prompt; llm>og completion; og>gw response; gw>web response; llm>sys metric; sys>al alert; gold>ev trainset; log>ev event; ev>al metric; gw>fb request; fb>gw response; llm>tr2 predlog; tr2>log predlog",
      ),
    },
  ],
  bad: [
    {
      name: "only the machines are watched",
      diagram: designWithout(["drift"]),
      nodes: ["mA", "mB"],
    },
    {
      name: "a young drawing",
      diagram: draw(
        "svc=prediction-service; m=model-server; sys=system-monitor",
        "svc>m request; m>sys metric",
      ),
      nodes: ["m"],
      severity: "next",
    },
  ],
};
