/** A small design in which no rule finds anything; examples of rules leave things out of it. */
import { draw } from "../document/draw.ts";
import { addEdges, mapNodes, removeElements, updateNode } from "../document/edit.ts";
import type { Diagram, DiagramNode, NodeId, SettingValue } from "../document/types.ts";

const NODES = `
  web=web-client 'App'; svc=prediction-service 'Ad service'; ab=ab-splitter 'Split';
  mA=model-server 'Model A'; mB=model-server 'Model B'; fb=fallback 'Fallback';
  log=event-log 'Kafka'; plog=prediction-logger 'Prediction logger';
  val=data-validation 'Validation'; sfp=feature-pipeline-stream 'Flink'; fs=feature-store 'Feature store';
  lj=label-joiner 'Label joiner'; ds=dataset-builder 'Data set'; bl=baseline-model 'Baseline';
  tr=trainer 'Trainer'; ev=offline-evaluator 'Evaluator'; reg=model-registry 'Registry';
  dep=deployer 'Deployer'; drift=drift-monitor 'Drift monitor'; sys=system-monitor 'System monitor';
  al=alerting 'Alerting'; orch=pipeline-orchestrator 'Orchestrator'; exp=experiment-analysis 'Analysis'`;

const EDGES = `
  web>svc request; svc>web response; svc>ab request; ab>mA request; ab>mB request;
  mA>svc response; mB>svc response; svc>fb request; fb>svc response;
  web>log event; log>val event; val>sfp event; sfp>fs feat-on; fs>mA feat-on; fs>mB feat-on;
  mA>plog predlog; mB>plog predlog; plog>log predlog; log>lj event; lj>ds label; fs>ds feat-off;
  ds>tr trainset; ds>bl trainset; bl>ev metric; ds>ev trainset; tr>ev model; ev>reg model;
  reg>dep model; dep>mA model; dep>mB model; log>drift predlog; ds>drift trainset;
  drift>al alert; drift>orch alert; orch>tr control; svc>sys metric; sys>al alert;
  ab>log event; log>exp event; exp>dep control`;

/** What the requirements sheet says: small figures, so that one replica of each is enough. */
const REQUIREMENTS: Diagram["requirements"] = {
  businessObjective: { value: "More revenue from relevant ads" },
  dau: { value: 10_000 },
  requestsPerUserPerDay: { value: 10 },
  peakFactor: { value: 2 },
  p99SloMs: { value: 500 },
  freshnessSec: { value: 60 },
  labelDelay: { value: 3600 },
  mlTask: { value: "binary" },
  mlObjective: { value: "The probability of a click" },
  offlineMetric: { value: ["Log loss"] },
  onlineMetric: { value: ["Revenue per session"] },
  guardrailMetrics: { value: ["Hidden ads", "p99 latency"] },
};

/** Why each product, and what the log keeps. */
const DETAILS: ReadonlyMap<NodeId, Partial<DiagramNode>> = new Map([
  ["log", { why: "Replays a year of events", settings: { retentionDays: 365 } }],
  ["sfp", { why: "Clicks count within the minute" }],
  ["fs", { why: "One definition for training and serving" }],
]);

/** The whole design: 23 nodes, a closed and gated loop, an experiment, monitors, a filled sheet. */
export const SOUND_DESIGN: Diagram = {
  ...mapNodes(draw(NODES, EDGES), (node) => ({ ...node, ...DETAILS.get(node.id) })),
  requirements: REQUIREMENTS,
};

/**
 * The design without some of its nodes (by id) and edges (as `source>target`), with other edges
 * (ids `x1`, `x2` …) in their place.
 */
export function designWithout(
  missing: readonly string[],
  edges = "",
  rest: Partial<Diagram> = {},
): Diagram {
  const gone = new Set(missing);
  const cut = SOUND_DESIGN.edges.filter(({ source, target }) => gone.has(`${source}>${target}`));
  const left = removeElements(SOUND_DESIGN, new Set([...gone, ...cut.map(({ id }) => id)]));
  const more = draw("", edges).edges.map((edge, index) => ({ ...edge, id: `x${index + 1}` }));
  return { ...addEdges(left, more), ...rest };
}

/** The diagram with settings on one of its nodes. */
export const withSettings = (
  diagram: Diagram,
  id: NodeId,
  settings: Readonly<Record<string, SettingValue>>,
): Diagram => updateNode(diagram, id, { settings });

/** Far below the design, so that nothing overlaps. */
const BELOW = 2000;

/** The design with more nodes and edges (ids `x1`, `x2` …), and without what is missing. */
export function designWith(nodes: string, edges: string, missing: readonly string[] = []): Diagram {
  const added = draw(nodes).nodes.map((node) => ({
    ...node,
    position: { ...node.position, y: node.position.y + BELOW },
  }));
  const left = designWithout(missing, edges);
  return { ...left, nodes: [...left.nodes, ...added] };
}
