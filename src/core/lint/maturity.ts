/**
 * How far a drawing has come on two public ladders of machine learning operations: Google's levels
 * (0 manual, 1 automated pipeline, 2 CI/CD of pipelines) and the Azure maturity model (0 none, 1 DevOps
 * only, 2 automated training, 3 automated deployment, 4 retraining by monitors).
 */
import { carries, type GraphNode, hasRole, settingOf } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { reach } from "../graph/walk.ts";
import { type MessageKey, t } from "../messages/index.ts";
import { judgesOf } from "./gates.ts";

/** What a drawing lacks for the next level. */
export interface MissingPiece {
  readonly text: string;
  /** Rules whose fix brings it. */
  readonly rules: readonly string[];
}

export interface Maturity {
  readonly google: { readonly level: GoogleLevel | undefined; readonly next?: MissingPiece };
  readonly azure: { readonly level: AzureLevel; readonly next?: MissingPiece };
}

/** None while no trainer is drawn. */
type GoogleLevel = 0 | 1 | 2;
type AzureLevel = 0 | 1 | 2 | 3 | 4;

/** One thing that a level asks for. */
interface Piece {
  readonly isThere: (graph: Graph) => boolean;
  readonly text: MessageKey;
  readonly rules: readonly string[];
}

/** Nodes that the others steer, they themselves included. */
const steeredBy = (nodes: Iterable<GraphNode>): ReadonlySet<GraphNode> =>
  reach(nodes, { kinds: ["control"] });

const startTraining = (starters: Iterable<GraphNode>): boolean =>
  [...steeredBy(starters)].some((node) => hasRole(node, "trainer"));

const ORCHESTRATED: Piece = {
  isThere: (graph) => startTraining(graph.withRole("orchestrator")),
  text: "maturity.orchestrated",
  rules: ["trainer-no-trigger"],
};

const VALIDATED: Piece = {
  isThere: (graph) => graph.has("data-validation"),
  text: "maturity.validated",
  rules: ["no-data-validation"],
};

const EVALUATED: Piece = {
  isThere: (graph) => judgesOf(graph.train).length > 0,
  text: "maturity.evaluated",
  rules: ["no-offline-evaluation"],
};

const VERSIONED: Piece = {
  isThere: (graph) => graph.has("registry", "metadata"),
  text: "maturity.versioned",
  rules: ["no-model-registry", "tracking-missing"],
};

const LOOPED: Piece = {
  isThere: (graph) => graph.loops.length > 0,
  text: "maturity.looped",
  rules: ["no-retraining-loop"],
};

const DELIVERED: Piece = {
  isThere: (graph) =>
    [...steeredBy(graph.withRole("ci-cd"))].some((node) => hasRole(node, "orchestrator")),
  text: "maturity.delivered",
  rules: ["pipeline-untested"],
};

const TESTED: Piece = {
  isThere: (graph) => graph.has("ci-cd"),
  text: "maturity.tested",
  rules: ["pipeline-untested"],
};

const STAGED_STRATEGIES: ReadonlySet<string> = new Set(["canary", "shadow", "blue-green"]);

/** By the deployer's own word, or by what the traffic passes. */
const STAGED: Piece = {
  isThere: (graph) =>
    graph.withRole("deployer").some((node) => {
      const strategy = settingOf(node, "strategy");
      return strategy === undefined
        ? graph.has("canary", "shadow", "experiment-splitter")
        : STAGED_STRATEGIES.has(strategy);
    }),
  text: "maturity.staged",
  rules: ["deploy-unstaged"],
};

/** An alert of a monitor reaches a trigger, perhaps by way of the alerting, and that starts training. */
const TRIGGERED: Piece = {
  isThere: (graph) => {
    const told = reach(graph.withRole("monitor"), { kinds: ["alert", "metric", "control"] });
    const awake = [...told].filter(
      (node) =>
        hasRole(node, "orchestrator", "trigger", "retrain-trigger") &&
        node.in.some(
          (edge) => told.has(edge.source) && carries(edge, "alert", "metric", "control"),
        ),
    );
    return startTraining(awake);
  },
  text: "maturity.triggered",
  rules: ["drift-triggers-nothing"],
};

/** What each level asks for besides those below it. Azure 1 asks for CI/CD alone. */
const GOOGLE_1: readonly Piece[] = [ORCHESTRATED, VALIDATED, EVALUATED, VERSIONED, LOOPED];
const GOOGLE_2: readonly Piece[] = [DELIVERED, STAGED];
const AZURE_2: readonly Piece[] = [ORCHESTRATED, VERSIONED];
const AZURE_3: readonly Piece[] = [TESTED, STAGED];
const AZURE_4: readonly Piece[] = [TRIGGERED];

/** Where the drawing stands, and the first piece that keeps it from the next level; worked out once for each graph. */
export const maturityOf = perGraph(
  (graph: Graph): Maturity => ({ google: google(graph), azure: azure(graph) }),
);

function google(graph: Graph): Maturity["google"] {
  if (graph.train.length === 0) return { level: undefined };
  const first = missing(graph, GOOGLE_1);
  if (first) return { level: 0, next: first };
  const second = missing(graph, GOOGLE_2);
  return second ? { level: 1, next: second } : { level: 2 };
}

/** Automated training counts for more than CI/CD of an application, with or without it. */
function azure(graph: Graph): Maturity["azure"] {
  const second = missing(graph, AZURE_2);
  const first = missing(graph, [TESTED]);
  if (second) return first ? { level: 0, next: first } : { level: 1, next: second };
  const third = missing(graph, AZURE_3);
  if (third) return { level: 2, next: third };
  const fourth = missing(graph, AZURE_4);
  return fourth ? { level: 3, next: fourth } : { level: 4 };
}

function missing(graph: Graph, pieces: readonly Piece[]): MissingPiece | undefined {
  const piece = pieces.find(({ isThere }) => !isThere(graph));
  return piece && { text: t(piece.text), rules: piece.rules };
}
