/** Clients call a model directly. */
import { draw } from "../../../document/draw.ts";
import type { Diagram, EdgeId } from "../../../document/types.ts";
import { carries, type GraphEdge, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { Draft } from "../../recipes/draft.ts";
import { leadDraftThrough } from "../../recipes/lead-through.ts";
import { API_GATEWAY } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.stage !== "production") return [];
  const calls = directCalls(graph);
  if (calls.length === 0) return [];
  const ids = idsOf(calls);
  return [
    {
      title: "Clients call a model with nothing in between",
      message: say`${listed(new Set(calls.map(({ source }) => source)))} calls ${listed(new Set(calls.map(({ target }) => target)))} without quota, time-out or login`,
      nodes: [],
      edges: ids,
      fixes: [addGateway(ids)],
    },
  ];
}

/** A model on the device of the client needs no gate before it. */
const directCalls = (graph: Graph): readonly GraphEdge[] =>
  graph.entry.flatMap((client) =>
    client.out.filter(
      (edge) =>
        carries(edge, "request", "prompt") &&
        graph.serving.has(edge.target) &&
        !hasRole(edge.target, "edge-server", "gateway", "client"),
    ),
  );

/** client → gateway → model, and the same way back. */
const addGateway = (calls: readonly EdgeId[]): Fix => ({
  title: "Add API gateway",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    const pairs = new Set(
      calls.flatMap((id) => {
        const edge = draft.graph.edge(id);
        return edge ? [`${edge.target.id}>${edge.source.id}`] : [];
      }),
    );
    const gateway = leadDraftThrough(draft, calls, API_GATEWAY, ["request"]);
    if (gateway === undefined) return document;
    for (const edge of draft.graph.edges)
      if (carries(edge, "response") && pairs.has(`${edge.source.id}>${edge.target.id}`))
        draft.reroute(edge, gateway);
    return draft.document;
  },
});

const PRODUCTION: Diagram["requirements"] = { stage: { value: "production" } };
const OPEN = draw("web=web-client 'App'; m=model-server 'Model'", "web>m request; m>web response", {
  requirements: PRODUCTION,
});

export const noGateway: Rule = {
  id: "no-gateway",
  group: "serving",
  severity: "info",
  fires:
    "In stage production a client sends requests or prompts straight to a server of a model. A gateway or a service in between keeps it silent, and a model that runs on the client's device.",
  why: "A model server computes whatever it is asked. Who may ask, how often, and how long an answer may take is decided before it, or one client can use up everything.",
  asks: "Who may call this model, how often, and who enforces it?",
  source: "AWS Well-Architected ML Lens, security",
  check,
  good: [
    {
      name: "a gateway stands before the model",
      diagram: draw(
        "web=web-client 'App'; gw=api-gateway 'Gateway'; m=model-server 'Model'",
        "web>gw request; gw>m request; m>gw response; gw>web response",
        { requirements: PRODUCTION },
      ),
    },
    {
      name: "the model runs on the phone",
      diagram: draw("app=mobile-client; m=edge-model", "app>m request", {
        requirements: PRODUCTION,
      }),
    },
    { name: "a drawing that is no product yet", diagram: { ...OPEN, requirements: {} } },
    {
      name: "a service of our own calls the models",
      diagram: {
        ...SOUND_DESIGN,
        requirements: { ...SOUND_DESIGN.requirements, ...PRODUCTION },
      },
    },
  ],
  bad: [
    { name: "the app calls the model", diagram: OPEN, edges: ["e1"] },
    {
      name: "two clients of one model, one of which also asks a service",
      diagram: draw(
        "web=web-client; tx=transaction-system; svc=prediction-service; m=model-server",
        "web>m request; tx>m request; web>svc request; svc>m request; m>web response; m>svc response",
        { requirements: PRODUCTION },
      ),
      edges: ["e1", "e2"],
    },
  ],
};
