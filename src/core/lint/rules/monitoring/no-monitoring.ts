/** A model serves, and no monitor of any sort is drawn. */
import { draw } from "../../../document/draw.ts";
import { say } from "../../../messages/say.ts";
import { designWithout, SOUND_DESIGN } from "../../example-design.ts";
import { addMonitoring } from "../../recipes/add-monitoring.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.serving.size === 0 || graph.has("monitor")) return [];
  return [
    {
      title: "Nothing watches this system",
      message: say`No monitor would show that something is wrong with ${listed(graph.serving)}`,
      nodes: idsOf(graph.serving),
      edges: [],
      fixes: [{ title: "Add monitoring", apply: addMonitoring }],
    },
  ];
}

export const noMonitoring: Rule = {
  id: "no-monitoring",
  group: "monitoring",
  severity: "error",
  fires:
    "Something serves a model, and no monitor of any kind is drawn. A design in which nothing serves yet keeps it silent.",
  why: "A model fails silently: inputs drift, latency creeps up, a feature goes missing, and the answers still look like answers. Without a monitor the users find out first.",
  asks: "How would you find out that the model has gone wrong before your users do?",
  source: "ML Test Score, Monitor 1 to 7; Rules of ML, 10; interview practice",
  youngBelow: 8,
  asleepInSketch: true,
  check,
  good: [
    { name: "drift and machines are watched", diagram: SOUND_DESIGN },
    {
      name: "nothing serves a model yet",
      diagram: draw(
        "lake=data-lake; ds=dataset-builder; tr=trainer; reg=model-registry",
        "lake>ds batch; ds>tr trainset; tr>reg model",
      ),
    },
    {
      name: "one monitor is enough for this rule",
      diagram: designWithout(["drift", "al", "orch"]),
    },
  ],
  bad: [
    {
      name: "a whole design without a monitor",
      diagram: designWithout(["drift", "sys", "al"]),
      nodes: ["mA", "mB"],
    },
    {
      name: "a young sketch",
      diagram: draw(
        "log=kafka 'Kafka'; sp=flink 'Flink'; fs=feature-store; m=model-server",
        "log>sp event; sp>fs feat-on; fs>m feat-on",
      ),
      nodes: ["m"],
      severity: "next",
    },
    {
      name: "only a model of others answers: nobody would see it slow, dear or wrong",
      diagram: draw(
        "web=web-client; pa=prompt-assembler; llm=llm-api 'LLM'",
        "web>pa request; pa>llm prompt",
      ),
      nodes: ["llm"],
      severity: "next",
    },
    {
      name: "a batch system",
      diagram: draw(
        "wh=data-warehouse; fp=feature-pipeline-batch; ds=dataset-builder; tr=trainer; ev=offline-evaluator; reg=model-registry; bs=batch-scorer; tbl=precomputed-table",
        "wh>fp batch; fp>ds feat-off; ds>tr trainset; tr>ev model; ds>ev trainset; ev>reg model; reg>bs model; fp>bs feat-off; bs>tbl pred",
      ),
      nodes: ["bs"],
    },
  ],
};
