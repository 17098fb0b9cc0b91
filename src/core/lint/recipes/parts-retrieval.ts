/** Parts of retrieval that fixes reuse or insert: what finds candidates, what fills an index. */
import { hasRole } from "../../graph/elements.ts";
import type { Wanted } from "../../insert/ensure-node.ts";

export const CANDIDATES: Wanted = {
  roles: ["retrieval"],
  component: "candidate-generator",
  takes: ["request"],
  gives: ["cand"],
};

/** A retriever that needs to know nothing of the user. */
export const POPULAR: Wanted = {
  roles: ["retrieval"],
  component: "popularity-retriever",
  takes: ["request"],
  gives: ["cand"],
  fits: (node) => hasRole(node, "fallback", "baseline"),
};

/** Where results wait that were worked out ahead. */
export const SCORE_TABLE: Wanted = {
  roles: ["precomputed"],
  component: "precomputed-table",
  takes: ["pred", "cand"],
  gives: ["pred", "cand"],
};

/** What says something about the items themselves. */
export const CONTENT: Wanted = {
  roles: ["source"],
  component: "content-corpus",
  gives: ["doc"],
  fits: (node) => !hasRole(node, "pii", "external", "client", "synthetic", "pretrained"),
};

export const BATCH_INGEST: Wanted = {
  roles: ["ingest-batch"],
  component: "batch-ingest",
  takes: ["doc"],
  gives: ["doc"],
};

/** One that fills another index already makes another sort of snapshot. */
export const INDEX_BUILDER: Wanted = {
  roles: ["index-builder"],
  component: "index-builder",
  takes: ["emb"],
  gives: ["index"],
  fits: (node) => node.out.length === 0,
};
