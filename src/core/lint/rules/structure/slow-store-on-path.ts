/** Requests wait for a store that was built for scans. */
import { passes } from "../../../catalogue/catalogue.ts";
import { type KindId, kindOf } from "../../../catalogue/kinds.ts";
import { draw } from "../../../document/draw.ts";
import { removeElements, updateEdge } from "../../../document/edit.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { Draft } from "../../recipes/draft.ts";
import { FAST_STORE, MATERIALIZER, ONLINE_STORE } from "../../recipes/parts.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";

/** Filling a store is not reading it: whoever reads that does not wait for the filling. */
const isFilled = (node: GraphNode): boolean =>
  hasRole(
    node,
    "storage",
    "kv",
    "feature-store-online",
    "vector-index",
    "search-index",
    "cache",
    "memory",
  );

/** A read while a request waits: a lookup that nobody took off the path, or a call by the person's word. */
const isLookup = (edge: GraphEdge): boolean =>
  edge.edge.mode === undefined
    ? carries(edge, "feat", "cand", "pred", "emb")
    : edge.mode === "sync" && !carries(edge, "model", "index");

function check({ graph }: LintContext): readonly Observation[] {
  return graph.edges
    .filter(
      (edge) =>
        hasRole(edge.source, "lake", "warehouse", "blob") &&
        graph.online.has(edge.target) &&
        !isFilled(edge.target) &&
        isLookup(edge),
    )
    .map((edge) => ({
      title: "A slow store is on the request path",
      message: say`${edge.target.label} reads ${edge.source.label} while a request waits`,
      nodes: [],
      edges: [edge.id],
      fixes: fixesFor(edge),
    }));
}

function fixesFor(edge: GraphEdge): readonly Fix[] {
  const takes = (kind: KindId): boolean =>
    !edge.target.component || passes(edge.target.component.accepts, kind);
  const isFeatures = !carries(edge, "cand", "pred", "emb") && takes("feat-on");
  return [
    ...(isFeatures ? [materialise(edge)] : []),
    ...(READ.some(takes) ? [copy(edge)] : []),
    preload(edge),
  ];
}

/** slow store → materializer → online feature store → reader */
const materialise = ({ id, source, target }: GraphEdge): Fix => ({
  title: "Materialise to an online feature store",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    if (!draft.graph.edge(id)) return document;
    const job = draft.ensure(MATERIALIZER, source.id, "right");
    const store = draft.ensure(ONLINE_STORE, target.id, "left");
    draft.connect(source.id, job, "feat-off");
    draft.connect(job, store, "feat-on");
    draft.connect(store, target.id, "feat-on");
    return removeElements(draft.document, new Set([id]));
  },
});

/** What a fast store holds in place of the slow one, and what it is asked for. */
const KEPT: readonly KindId[] = ["feat-off", "batch", "pred", "cand", "emb", "event"];
const READ: readonly KindId[] = ["feat-on", "pred", "cand", "emb", "response", "batch"];

/** slow store → key-value store → reader */
const copy = ({ id, source, target, kind }: GraphEdge): Fix => ({
  title: "Copy to a key-value store",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    if (!draft.graph.edge(id)) return document;
    const store = draft.ensure(FAST_STORE, target.id, "left");
    const own = kind === undefined ? [] : [kind];
    const asked = own.filter((candidate) => kindOf(candidate).mode === "sync");
    draft.connect(source.id, store, ...own, ...KEPT);
    draft.connect(store, target.id, ...asked, ...READ);
    return removeElements(draft.document, new Set([id]));
  },
});

const preload = ({ id, kind }: GraphEdge): Fix => ({
  title: "Load it before requests come",
  apply: (document) => {
    const isUsual = kind !== undefined && kindOf(kind).mode === "batch";
    return updateEdge(document, id, { mode: isUsual ? undefined : "batch" });
  },
});

export const slowStoreOnPath: Rule = {
  id: "slow-store-on-path",
  group: "structure",
  severity: "warn",
  fires:
    "A data lake, a warehouse or an object store is read by a box on the request path, as a lookup or a synchronous call. Silent for models and indexes loaded at start-up, for edges set to batch, and for stores and indexes that are only filled from there.",
  why: "Lakes, warehouses and object stores answer scans in seconds; a request has milliseconds. What serving needs from them is copied ahead of time to a store that answers by key.",
  asks: "How does this request get its data within the latency budget?",
  source: "Uber Michelangelo and Palette: offline store in Hive, online store in Cassandra",
  check,
  good: [
    {
      name: "features are materialised",
      diagram: draw(
        "web=web-client; m=model-server; wh=data-warehouse; mat=materializer; fs=online-feature-store",
        "web>m request; wh>mat feat-off; mat>fs feat-on; fs>m feat-on",
      ),
    },
    {
      name: "a server loads its model and index when it starts",
      diagram: draw(
        "web=web-client; m=model-server; g=candidate-generator; s3=object-store",
        "web>m request; web>g request; s3>m model; s3>g index; s3>g emb/batch",
      ),
    },
    {
      // Counter-example to "dst in ONLINE": the index is on the request path, its filling is not.
      name: "a lake fills an index and a table that requests read",
      diagram: draw(
        "web=web-client; qe=query-encoder; ann=vector-index; lake=data-lake; kv=kv-store; svc=prediction-service",
        "web>qe request; qe>ann emb; lake>ann emb; web>svc request; lake>kv pred; kv>svc pred",
      ),
    },
    {
      name: "a batch job scans the warehouse",
      diagram: draw("wh=data-warehouse; bs=batch-scorer", "wh>bs feat-off"),
    },
  ],
  bad: [
    {
      name: "a server asks the warehouse for a table at every request",
      diagram: draw(
        "web=web-client; m=model-server; wh=data-warehouse 'BigQuery'",
        "web>m request; wh>m batch/sync",
      ),
      edges: ["e2"],
    },
    {
      name: "candidates come from a lake, and a key-value store is drawn",
      diagram: draw(
        "web=web-client; r=ranker; lake=data-lake; kv=kv-store; s3=object-store",
        "web>r request; s3>r emb; kv>r feat-on; lake>kv pred",
      ),
      edges: ["e2"],
    },
    {
      name: "an online feature store and a materializer are drawn",
      diagram: draw(
        "web=web-client; svc=prediction-service; fs=online-feature-store; mat=materializer; off=offline-feature-store; s3=object-store",
        "web>svc request; fs>svc feat-on; off>mat feat-off; mat>fs feat-on; s3>svc pred",
      ),
      edges: ["e5"],
    },
  ],
};
