/**
 * What should only be watched is shown to users.
 *
 * Mended against the first wording: a mirror that stands on the path itself feeds the primary model as
 * well, so one of its servers may answer; only further ones are shadows.
 */
import { draw } from "../../../document/draw.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  isForward,
} from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { designWith } from "../../example-design.ts";
import { silenceShadow } from "../../recipes/silence-shadow.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("shadow") || graph.serving.size === 0) return [];
  const shown = reach(graph.withRole("client"), {
    edges: isAnswer,
    avoiding: graph.withRole("prediction-logger"),
    backward: true,
  });
  const shadows = shadowsOf(graph, shown);
  if (shadows.length === 0) return [];
  const answers = shadows.flatMap((node) =>
    node.out.filter((edge) => isAnswer(edge) && shown.has(edge.target)),
  );
  const ids = answers.map(({ id }) => id);
  return [
    {
      title: "A shadow's answers reach users",
      message: say`Answers of ${listed(shadows)} reach users, though it should only be watched`,
      nodes: idsOf(shadows),
      edges: ids,
      fixes: [
        {
          title: "Log its answers only",
          apply: (document, context) => silenceShadow(document, context, ids),
        },
      ],
    },
  ];
}

const isAnswer = (edge: GraphEdge): boolean => carries(edge, "pred", "response");

const isCall = (edge: GraphEdge): boolean =>
  carries(edge, "request", "prompt", "event", "cand", "media");

/** Servers that get nothing but copies of the traffic, and whose answers are shown all the same. */
function shadowsOf(graph: Graph, shown: ReadonlySet<GraphNode>): readonly GraphNode[] {
  const mirrors = graph.withRole("shadow");
  const primaries = reach(
    mirrors.flatMap((mirror) => mirror.in.filter(isCall)).map((edge) => edge.source),
    { edges: (edge) => isForward(edge) || carries(edge, "event"), avoiding: mirrors },
  );
  const isPrimary = (node: GraphNode): boolean => graph.serving.has(node) && shown.has(node);
  const hasPrimary = [...primaries].some(isPrimary);
  return mirrors.flatMap((mirror) => {
    const copied = armsOfMirror(graph, mirror);
    const answering = copied.filter((node) => shown.has(node));
    if (copied.length === 1) return hasPrimary ? answering : [];
    return answering.length > 1 ? withoutPrimary(answering) : [];
  });
}

/** The servers that get their calls from mirrors only. */
const armsOfMirror = (graph: Graph, mirror: GraphNode): readonly GraphNode[] =>
  [...new Set(mirror.out.filter(isCall).map((edge) => edge.target))].filter(
    (node) =>
      graph.serving.has(node) &&
      node.in.every((edge) => !isCall(edge) || hasRole(edge.source, "shadow")),
  );

/** The primary is the one that no name tells from the others, else the first drawn. */
function withoutPrimary(answering: readonly GraphNode[]): readonly GraphNode[] {
  const candidates = answering.filter(({ label }) =>
    /shadow|candidate|challenger|new\b/i.test(label),
  );
  const isTold = candidates.length > 0 && candidates.length < answering.length;
  return isTold ? candidates : answering.slice(1);
}

export const shadowReachesUser: Rule = {
  id: "shadow-reaches-user",
  group: "evaluation",
  severity: "error",
  fires:
    "Speaks when a server that gets its calls from a shadow mirror only, beside a primary model, has a way for its predictions or responses to a client. Silent where they end in a prediction log, for the one primary behind a mirror on the path, and for a server that is called in another way as well.",
  why: "A shadow runs on live traffic so that its mistakes cost nothing. Once its answers can reach users it is a release, without the experiment or the gate that a release has.",
  asks: "Your candidate runs in shadow: what becomes of its answers, and how do you make sure that no user sees one?",
  source: "AWS Prescriptive Guidance, MLOps checklist, 7: shadow deployment",
  check,
  good: [
    {
      name: "the shadow only writes a log",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; sh=shadow-mirror 'Mirror'; s=model-server 'Shadow model'; pl=prediction-logger 'Prediction log'",
        "web>svc request; svc>m request; m>svc response; svc>web response; svc>sh request; sh>s request; s>pl predlog",
      ),
    },
    {
      name: "the mirror stands on the path, before both",
      diagram: draw(
        "web=web-client; svc=prediction-service; sh=shadow-mirror; m=model-server; s=model-server; pl=prediction-logger; d=decision-engine",
        "web>svc request; svc>sh request; sh>m request; sh>s request; m>d pred; d>web response; s>pl predlog",
      ),
    },
    {
      name: "it is called in another way as well",
      diagram: draw(
        "web=web-client; svc=prediction-service; m=model-server; sh=shadow-mirror; s=model-server",
        "web>svc request; svc>m request; m>svc response; svc>sh request; sh>s request; svc>s request; s>svc response; svc>web response",
      ),
    },
    {
      name: "a mirror whose shadow is not drawn yet",
      diagram: draw(
        "web=web-client; sh=shadow-mirror; m=model-server",
        "web>sh request; sh>m request; m>web response",
      ),
    },
  ],
  bad: [
    {
      name: "the shadow answers the service",
      diagram: draw(
        "web=web-client 'App'; svc=prediction-service 'Service'; m=model-server 'Model'; sh=shadow-mirror 'Mirror'; s=model-server 'Shadow model'",
        "web>svc request; svc>m request; m>svc response; svc>web response; svc>sh request; sh>s request; s>svc response",
      ),
      nodes: ["s"],
      edges: ["e7"],
    },
    {
      name: "both models behind the mirror reach the decision",
      diagram: draw(
        "web=web-client; svc=prediction-service; sh=shadow-mirror; s=model-server 'Candidate'; m=model-server 'Model'; d=decision-engine",
        "web>svc request; svc>sh request; sh>m request; sh>s request; m>d pred; s>d pred; d>web response",
      ),
      nodes: ["s"],
      edges: ["e6"],
    },
    {
      name: "a third model in a whole design",
      diagram: designWith(
        "sh=shadow-mirror; mC=model-server 'Model C'",
        "svc>sh request; sh>mC request; dep>mC model; mC>plog predlog; mC>svc response",
      ),
      nodes: ["mC"],
      edges: ["x5"],
    },
  ],
};
