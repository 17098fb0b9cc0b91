/** The 28 kinds of data that an edge can carry: parents, default modes, families. */

import { named, worded } from "../messages/names.ts";

export const MODES = ["sync", "async", "batch"] as const;
export type Mode = (typeof MODES)[number];

/** Families decide colour: `operations` is drawn light, everything else strong. */
export const FAMILIES = ["data", "feature", "model", "request", "operations"] as const;
export type Family = (typeof FAMILIES)[number];

interface KindShape {
  readonly id: string;
  /** A shape of its parent: whatever takes the parent takes this. */
  readonly parent: string | null;
  readonly mode: Mode;
  readonly family: Family;
  /** Short name on edges and in the legend. */
  readonly name: string;
  readonly meaning: string;
}

const ROWS = [
  {
    id: "event",
    parent: null,
    mode: "async",
    family: "data",
    name: "events",
    meaning:
      "Raw immutable time-stamped fact (click, transaction, sensor reading). Carries event_time and a key.",
  },
  {
    id: "feedback",
    parent: "event",
    mode: "async",
    family: "data",
    name: "feedback",
    meaning:
      "Impression or user action that can be joined back to one served prediction (carries request_id, position, variant).",
  },
  {
    id: "predlog",
    parent: "event",
    mode: "async",
    family: "data",
    name: "prediction log",
    meaning:
      "Record of one served prediction: request_id, model version, feature values used, score, shown position, variant.",
  },
  {
    id: "batch",
    parent: null,
    mode: "batch",
    family: "data",
    name: "table",
    meaning: "Bounded table or file set.",
  },
  {
    id: "label",
    parent: "batch",
    mode: "batch",
    family: "data",
    name: "labels",
    meaning: "Ground truth or proxy label with entity key and label_time.",
  },
  {
    id: "trainset",
    parent: "batch",
    mode: "batch",
    family: "data",
    name: "training set",
    meaning: "Split training/validation/test examples, versioned.",
  },
  {
    id: "media",
    parent: null,
    mode: "batch",
    family: "data",
    name: "media",
    meaning: "Image, audio or video bytes.",
  },
  {
    id: "doc",
    parent: null,
    mode: "batch",
    family: "data",
    name: "documents",
    meaning: "Text documents or chunks.",
  },
  {
    id: "graph",
    parent: null,
    mode: "batch",
    family: "data",
    name: "graph",
    meaning: "Nodes and edges of a relationship graph.",
  },
  {
    id: "feat",
    parent: null,
    mode: "async",
    family: "feature",
    name: "features",
    meaning: "Feature values, store not yet decided.",
  },
  {
    id: "feat-on",
    parent: "feat",
    mode: "sync",
    family: "feature",
    name: "online features",
    meaning: "Latest feature values by key, low latency read or write.",
  },
  {
    id: "feat-off",
    parent: "feat",
    mode: "batch",
    family: "feature",
    name: "offline features",
    meaning: "Historical feature values with event_time.",
  },
  {
    id: "model",
    parent: null,
    mode: "batch",
    family: "model",
    name: "model",
    meaning: "Model artifact (weights + signature + preprocessing).",
  },
  {
    id: "emb",
    parent: null,
    mode: "sync",
    family: "model",
    name: "embeddings",
    meaning: "Embedding vectors.",
  },
  {
    id: "index",
    parent: null,
    mode: "batch",
    family: "model",
    name: "index",
    meaning: "Built ANN or inverted index snapshot.",
  },
  {
    id: "request",
    parent: null,
    mode: "sync",
    family: "request",
    name: "request",
    meaning: "One inbound call with its context (user, query, transaction).",
  },
  {
    id: "cand",
    parent: null,
    mode: "sync",
    family: "request",
    name: "candidates",
    meaning: "Set of candidate item ids with retrieval scores.",
  },
  {
    id: "context",
    parent: "cand",
    mode: "sync",
    family: "request",
    name: "context",
    meaning: "Retrieved passages handed to a generator.",
  },
  {
    id: "pred",
    parent: null,
    mode: "sync",
    family: "request",
    name: "predictions",
    meaning: "Scores, classes, boxes or a ranked list.",
  },
  {
    id: "completion",
    parent: "pred",
    mode: "sync",
    family: "request",
    name: "completion",
    meaning: "Generated text, image, audio or video.",
  },
  {
    id: "response",
    parent: null,
    mode: "sync",
    family: "request",
    name: "response",
    meaning:
      "What is returned towards the caller. A return edge: ignored by forward-path analysis.",
  },
  {
    id: "prompt",
    parent: null,
    mode: "sync",
    family: "request",
    name: "prompt",
    meaning: "Fully assembled model input for a generator.",
  },
  {
    id: "tool",
    parent: null,
    mode: "sync",
    family: "request",
    name: "tool call",
    meaning: "Tool call or tool result.",
  },
  {
    id: "metric",
    parent: null,
    mode: "async",
    family: "operations",
    name: "metrics",
    meaning: "Aggregated number over time or over an evaluation.",
  },
  {
    id: "alert",
    parent: null,
    mode: "async",
    family: "operations",
    name: "alert",
    meaning: "Threshold breach.",
  },
  {
    id: "control",
    parent: null,
    mode: "async",
    family: "operations",
    name: "control",
    meaning: "Trigger, schedule tick, promote, roll back, scale.",
  },
  {
    id: "config",
    parent: null,
    mode: "batch",
    family: "operations",
    name: "config",
    meaning: "Rules, policy, prompt template, experiment setup, feature definition.",
  },
  {
    id: "meta",
    parent: null,
    mode: "batch",
    family: "operations",
    name: "metadata",
    meaning: "Lineage, schema, provenance.",
  },
] as const satisfies readonly KindShape[];

export type KindId = (typeof ROWS)[number]["id"];

/** One kind of data; `parent` is the only implicit conversion there is. */
export interface Kind extends KindShape {
  readonly id: KindId;
  readonly parent: KindId | null;
}

export const KINDS: readonly Kind[] = named("kinds", worded("kinds", "meaning", ROWS));

const byId = new Map<string, Kind>(KINDS.map((kind) => [kind.id, kind]));

/** The kind of that id; `undefined` for text that names none. */
export const findKind = (id: string): Kind | undefined => byId.get(id);

/** The kind of an id that the type system has already vouched for. */
export function kindOf(id: KindId): Kind {
  const kind = byId.get(id);
  if (!kind) throw new Error(`No such kind: ${id}`);
  return kind;
}

export const isKindId = (id: string): id is KindId => byId.has(id);

/** Whether `kind` is `ancestor` or a subtype of it. */
export const isA = (kind: KindId, ancestor: KindId): boolean => ancestorsOf(kind).has(ancestor);

const NO_KINDS: ReadonlySet<KindId> = new Set();

/** The kind itself and all that it is a subtype of. */
export const ancestorsOf = (kind: KindId): ReadonlySet<KindId> => ANCESTORS.get(kind) ?? NO_KINDS;

const ANCESTORS: ReadonlyMap<KindId, ReadonlySet<KindId>> = new Map(
  KINDS.map(({ id }) => {
    const ancestors = new Set<KindId>();
    for (let at: KindId | null = id; at !== null; at = kindOf(at).parent) ancestors.add(at);
    return [id, ancestors];
  }),
);
