/**
 * The encoder of the items gets a new model, and the vectors in the index stay those of the old one.
 *
 * Mended against the first wording: vectors may pass a store or two on their way into the index.
 */
import { draw } from "../../../document/draw.ts";
import type { GraphNode } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-design.ts";
import { driveIndexing } from "../../recipes/drive-indexing.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { staleSpaces } from "../../stale-vectors.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("vector-index")) return [];
  const stale = staleSpaces(graph);
  if (stale.length === 0) return [];
  const encoders = new Set(stale.flatMap(({ items }) => items.map(({ encoder }) => encoder)));
  const indices = stale.map(({ index }) => index);
  const between = stale.flatMap(({ items }) => items.flatMap(({ via }) => via));
  return [
    {
      title: "A new encoder meets old vectors",
      message: say`Nothing fills ${listed(indices)} again when ${listed(encoders)} gets a new model`,
      nodes: idsOf(new Set<GraphNode>([...encoders, ...between, ...indices])),
      edges: [],
      fixes: [{ title: "Start the indexing", apply: driveIndexing }],
    },
  ];
}

const TWO_TOWERS =
  "reg=model-registry 'Registry'; items=item-catalog 'Catalogue'; emb=embedding-job 'Item encoder'; ib=index-builder 'Index builder'; vec=vector-index 'Index'";

export const reindexMissing: Rule = {
  id: "reindex-missing",
  group: "model",
  severity: "warn",
  fires:
    "Speaks when an encoder that fills a vector index gets its model from a registry or a deployer, and neither it nor the index builder is started by control, events or documents. Silent where the corpus never changes.",
  why: "Vectors of two versions of an encoder cannot be compared. With a new encoder for the queries and old vectors for the items, search returns noise until everything has been encoded again.",
  asks: "You release a new version of the encoder: what makes the millions of vectors again, and what do queries see meanwhile?",
  source: "Interview practice: embeddings are updated asynchronously, the index with them",
  check,
  good: [
    {
      name: "an orchestrator starts the index builder",
      diagram: draw(
        `${TWO_TOWERS}; orch=pipeline-orchestrator 'Orchestrator'`,
        "reg>emb model; items>emb batch; emb>ib emb; ib>vec index; orch>ib control",
      ),
    },
    {
      name: "a stream of new documents drives the encoder",
      diagram: draw(
        "reg=model-registry; log=event-log; emb=embedding-job; ib=index-builder; vec=vector-index",
        "reg>emb model; log>emb event; emb>ib emb; ib>vec index",
      ),
    },
    {
      name: "the encoder is bought and never changes",
      diagram: draw(
        "docs=content-corpus; ch=chunker; emb=embedding-model; ib=index-builder; vec=vector-index",
        "docs>ch doc; ch>emb doc; emb>ib emb; ib>vec index",
      ),
    },
    {
      name: "the corpus never changes",
      diagram: withSettings(
        draw(TWO_TOWERS, "reg>emb model; items>emb batch; emb>ib emb; ib>vec index"),
        "vec",
        { staticCorpus: true },
      ),
    },
    {
      name: "the query encoder asks, and fills nothing",
      diagram: draw(
        "web=web-client; qe=query-encoder; vec=vector-index; reg=model-registry",
        "web>qe request; reg>qe model; qe>vec emb",
      ),
    },
  ],
  bad: [
    {
      name: "the registry feeds the item encoder, and nothing starts the index",
      diagram: draw(TWO_TOWERS, "reg>emb model; items>emb batch; emb>ib emb; ib>vec index"),
      nodes: ["emb", "ib", "vec"],
    },
    {
      name: "no index builder, and an orchestrator that only trains",
      diagram: draw(
        "dep=deployer; items=item-catalog; emb=embedding-model 'Item encoder'; vec=vector-index; orch=pipeline-orchestrator; tr=trainer",
        "dep>emb model; items>emb media; emb>vec emb; orch>tr control",
      ),
      nodes: ["emb", "vec"],
    },
    {
      name: "vectors wait in a store",
      diagram: draw(
        "reg=model-registry; pics=object-store; emb=embedding-job; s3=object-store; ib=index-builder; vec=vector-index",
        "reg>emb model; pics>emb media; emb>s3 emb; s3>ib emb; ib>vec index",
      ),
      nodes: ["emb", "s3", "ib", "vec"],
    },
  ],
};
