/** A small design in which no rule finds anything; examples of rules leave things out of it. */
import { draw } from "../document/draw.ts";
import { mapNodes } from "../document/edit.ts";
import type { Diagram, DiagramNode, NodeId } from "../document/types.ts";
import { without, withMore } from "./example-variants.ts";

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

/** See `without` in `example-variants.ts`. */
export const designWithout = (
  missing: readonly string[],
  edges = "",
  rest: Partial<Diagram> = {},
): Diagram => without(SOUND_DESIGN, missing, edges, rest);

/** See `withMore` in `example-variants.ts`. */
export const designWith = (
  nodes: string,
  edges: string,
  missing: readonly string[] = [],
): Diagram => withMore(SOUND_DESIGN, nodes, edges, missing);

export { withSettings } from "./example-variants.ts";
