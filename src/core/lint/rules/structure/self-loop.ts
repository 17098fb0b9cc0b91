/** An edge leads back to the box that it comes from. */
import { draw } from "../../../document/draw.ts";
import { removeElements } from "../../../document/edit.ts";
import { carries, type GraphEdge, hasRole } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { listed } from "../../words.ts";

/** A trainer may start from its last model, an agent from its last step. */
const isMeant = (edge: GraphEdge): boolean =>
  (hasRole(edge.source, "trainer") && carries(edge, "model")) || hasRole(edge.source, "agent");

function check({ graph }: LintContext): readonly Observation[] {
  const loops = graph.edges.filter((edge) => edge.source === edge.target && !isMeant(edge));
  if (loops.length === 0) return [];
  const ids = loops.map(({ id }) => id);
  return [
    {
      title: "A box feeds itself",
      message: say`An arrow leads from ${listed(new Set(loops.map(({ source }) => source)))} straight back`,
      nodes: [],
      edges: ids,
      fixes: [
        {
          title: loops.length === 1 ? "Delete the edge" : "Delete the edges",
          apply: (document) => removeElements(document, new Set(ids)),
        },
      ],
    },
  ];
}

export const selfLoop: Rule = {
  id: "self-loop",
  group: "structure",
  severity: "warn",
  fires:
    "An edge has the same box at both ends. Silent for a trainer whose model is its own starting point, and for an agent that goes on from its last step.",
  why: "What a box does with its own result happens inside the box. An arrow to itself usually lost its other end, and hides whom it was meant for.",
  asks: "Which box was this arrow meant to reach?",
  source: "Interview practice: an arrow shows what passes between two parts",
  check,
  good: [
    {
      name: "an online learner goes on from its last model",
      diagram: draw(
        "log=event-log 'Kafka'; tr=online-trainer 'Online trainer'; m=model-server 'Model'",
        "log>tr event; tr>tr model; tr>m model",
      ),
    },
    {
      // Counter-example to "src = dst": the loop of an agent is what it is.
      name: "an agent goes on from its last step",
      diagram: draw(
        "web=web-client 'App'; ag=agent 'Agent'; llm=llm-server 'LLM'",
        "web>ag request; ag>ag tool; ag>llm prompt; llm>ag completion",
      ),
    },
  ],
  bad: [
    {
      name: "a service that calls itself",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'",
        "web>svc request; svc>svc request; svc>m request",
      ),
      edges: ["e2"],
    },
    {
      name: "a log and a job, each fed by itself",
      diagram: draw(
        "log=event-log 'Kafka'; job=batch-processor 'Spark'; lake=data-lake 'Lake'",
        "log>log event; log>job event; job>job; job>lake batch",
      ),
      edges: ["e1", "e3"],
    },
    {
      name: "a plain box beside a trainer that may",
      diagram: draw(
        "ds=dataset-builder 'Data set'; box=generic-service 'Job'; tr=trainer 'Trainer'",
        "ds>tr trainset; tr>tr model; box>box batch; box>tr batch",
      ),
      edges: ["e3"],
    },
  ],
};
