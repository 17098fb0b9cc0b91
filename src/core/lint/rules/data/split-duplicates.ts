/** Pictures or texts from several places are put together without looking for copies. */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphEdge, type GraphNode, hasRole } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { Draft } from "../../recipes/draft.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed, mentions } from "../../words.ts";

const isCorpus = (edge: GraphEdge): boolean => carries(edge, "media", "doc");

function check({ graph }: LintContext): readonly Observation[] {
  if (graph.has("dedup") || !graph.has("dataset-builder")) return [];
  if (!graph.edges.some(isCorpus)) return [];
  const origins = originsOf(graph);
  const training = reach(graph.train, { kinds: ["trainset"], backward: true });
  const builders = graph
    .withRole("dataset-builder")
    .filter((node) => training.has(node) && (origins.get(node)?.size ?? 0) >= ENOUGH);
  if (builders.length === 0 || graph.nodes.some((node) => mentions(node, WORDS))) return [];
  const sources = new Set(builders.flatMap((node) => [...(origins.get(node) ?? [])]));
  return [
    {
      title: "Copies may sit in training and test",
      message: say`${listed(builders)} mixes ${listed(sources)}, and nothing looks for near duplicates`,
      nodes: idsOf(builders),
      edges: [],
      fixes: [deduplicate(builders)],
    },
  ];
}

/** Two places are enough to hold the same thing. */
const ENOUGH = 2;

const WORDS = /duplicat|dedup|near-dup/i;

/**
 * Where the pictures and texts at each node come from in the first place, as far as it matters:
 * a node that has learnt of enough of them is not looked at again.
 */
function originsOf(graph: Graph): ReadonlyMap<GraphNode, ReadonlySet<GraphNode>> {
  const known = new Map<GraphNode, ReadonlySet<GraphNode>>();
  const waiting: GraphNode[] = [];
  for (const node of graph.nodes) {
    if (!isOrigin(node)) continue;
    known.set(node, new Set([node]));
    waiting.push(node);
  }
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    for (const { target } of node.out.filter(isCorpus)) {
      const before = known.get(target) ?? NONE;
      if (before.size >= ENOUGH) continue;
      const origins = new Set([...before, ...(known.get(node) ?? NONE)]);
      known.set(target, origins);
      if (origins.size > before.size) waiting.push(target);
    }
  }
  return known;
}

const NONE: ReadonlySet<GraphNode> = new Set();

/** A test set holds what was kept apart on purpose. */
const isOrigin = (node: GraphNode): boolean =>
  node.out.some(isCorpus) && !node.in.some(isCorpus) && !hasRole(node, "eval-set", "pretrained");

/** what comes in → dedup → dataset builder */
const deduplicate = (builders: readonly GraphNode[]): Fix => ({
  title: "Insert deduplication",
  apply: (document, context) => {
    const draft = new Draft(document, context);
    for (const { id } of builders) {
      const edges = draft.graph.node(id)?.in.filter(isCorpus) ?? [];
      if (edges.length === 0) continue;
      const dedup = draft.insert("dedup", id, "left");
      for (const edge of edges) draft.reroute(edge, dedup);
    }
    return draft.document;
  },
});

const NODES =
  "up=media-upload 'Uploads'; web=content-corpus 'Web crawl'; ds=dataset-builder 'Training set'; tr=trainer; ann=annotation";
const EDGES = "ds>tr trainset; ann>ds label";
const GROWN =
  "ev=offline-evaluator; reg=model-registry; dep=deployer; m=model-server; app=web-client; plog=prediction-logger; log=event-log; drift=drift-monitor; al=alerting";
const WIRED =
  "tr>ev model; ds>ev trainset; ev>reg model; reg>dep model; dep>m model; app>m request; m>plog predlog; plog>log predlog; log>drift predlog; ds>drift trainset; drift>al alert";

export const splitDuplicates: Rule = {
  id: "split-duplicates",
  group: "data",
  severity: "info",
  youngBelow: 12,
  fires:
    "A training set is put together from pictures, videos or texts of two or more places, and nothing removes duplicates, by its role or by its name.",
  why: "The same picture is uploaded twice, cropped and re-posted. When one copy is in the training set and another in the test set, the test measures memory; and what is there a hundred times is learnt by heart.",
  asks: "The same picture comes from two sources. How do you keep one copy from training and the other from testing?",
  source: "Interview practice: leakage between training and test",
  check,
  good: [
    {
      name: "near duplicates are removed first",
      diagram: draw(
        `${NODES}; dd=dedup 'Dedup'`,
        `${EDGES}; up>dd media; web>dd media; dd>ds media`,
      ),
    },
    { name: "all pictures come from one place", diagram: draw(NODES, `${EDGES}; up>ds media`) },
    {
      name: "one corpus by way of two stores",
      diagram: draw(
        `${NODES}; a=object-store; b=data-lake; ${GROWN}`,
        `${EDGES}; ${WIRED}; web>a doc; web>b doc; a>ds doc; b>ds doc`,
      ),
    },
    {
      name: "a step of the person's own says that it does",
      diagram: draw(
        `${NODES}; hash=media-processor 'Perceptual hash, drop duplicates'; ${GROWN}`,
        `${EDGES}; ${WIRED}; up>hash media; web>hash media; hash>ds media`,
      ),
    },
    {
      name: "two tables are joined, not mixed",
      diagram: draw(
        `${NODES}; db=item-catalog; ${GROWN}`,
        `${EDGES}; ${WIRED}; db>ds batch; up>ds event`,
      ),
    },
  ],
  bad: [
    {
      name: "a young drawing: uploads and a crawl in one training set",
      diagram: draw(NODES, `${EDGES}; up>ds media; web>ds media`),
      nodes: ["ds"],
      severity: "next",
    },
    {
      name: "two sources meet in the lake",
      diagram: draw(
        `${NODES}; lake=data-lake; ${GROWN}`,
        `${EDGES}; ${WIRED}; up>lake media; web>lake doc; lake>ds media`,
      ),
      nodes: ["ds"],
    },
    {
      name: "the set goes through versioning to the trainer",
      diagram: draw(
        `${NODES}; cat=item-catalog; ver=dataset-versioning; ${GROWN}`,
        `ann>ds label; ds>ver trainset; ver>tr trainset; ${WIRED}; up>ds media; cat>ds doc`,
      ),
      nodes: ["ds"],
    },
  ],
};
