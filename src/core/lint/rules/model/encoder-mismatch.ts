/**
 * Queries and items are encoded by models that need not have anything in common.
 *
 * Mended against the first wording: where the drawing does not say what either encoder runs, that is a
 * question (info), not an error; a query may be compared in a retriever that reads the index; and a
 * product is the same component as its generic.
 */
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import type { Component } from "../../../catalogue/component.ts";
import { carries, type GraphNode, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { type IndexedSpace, indexedSpaces } from "../../encoders.ts";
import { withSettings } from "../../example-design.ts";
import { isOffTheShelf } from "../../models.ts";
import { Draft } from "../../recipes/draft.ts";
import { driveIndexing } from "../../recipes/drive-indexing.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { weightFamilies } from "../../weights.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("vector-index") || !graph.has("encoder")) return [];
  return indexedSpaces(graph).flatMap((space) => observe(graph, space));
}

/** A query encoder and an item encoder of one index. */
interface Pair {
  readonly query: GraphNode;
  readonly item: GraphNode;
}

function observe(graph: Graph, { index, queries, items }: IndexedSpace): readonly Observation[] {
  const pairs = queries
    .flatMap((query) => items.map(({ encoder }) => ({ query, item: encoder })))
    .filter((pair) => !agree(graph, pair));
  if (pairs.length === 0) return [];
  const isCertain = pairs.some((pair) => differ(graph, pair));
  const asking = new Set(pairs.map(({ query }) => query));
  const filling = new Set(pairs.map(({ item }) => item));
  const named = [...new Set([...asking, ...filling]), index];
  return [
    {
      title: "Queries and items may live in different vector spaces",
      message: say`${listed(asking)} and ${listed(filling)} share no model, and meet in ${index.label}`,
      nodes: idsOf(named),
      edges: [],
      fixes: [...pairs.flatMap(feedAlike), oneSpace(named, [...filling, index, ...asking])],
      ...(isCertain ? {} : { severity: "info" }),
    },
  ];
}

const spaceOf = (node: GraphNode): string | undefined => stated(settingOf(node, "embeddingSpace"));
const nameOf = (node: GraphNode): string | undefined => stated(settingOf(node, "modelName"));

const stated = (text: string | undefined): string | undefined => (text === "" ? undefined : text);

const isFed = (node: GraphNode): boolean => node.in.some((edge) => carries(edge, "model"));

/** Whether the drawing says that their vectors can be compared. */
function agree(graph: Graph, { query, item }: Pair): boolean {
  if (query === item) return true;
  if (isSame(spaceOf(query), spaceOf(item)) || isSame(nameOf(query), nameOf(item))) return true;
  const families = weightFamilies(graph);
  if (isSame(families.get(query), families.get(item))) return true;
  if (isOther(spaceOf(query), spaceOf(item)) || isOther(nameOf(query), nameOf(item))) return false;
  return !isFed(query) && !isFed(item) && isKin(query.component, item.component);
}

const isSame = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && a === b;

const isOther = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

const isKin = (a: Component | undefined, b: Component | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && (a.isA === b.id || b.isA === a.id));

/** Whether it says that they cannot: other names, weights of another origin, or one bought and one trained. */
function differ(graph: Graph, { query, item }: Pair): boolean {
  const families = weightFamilies(graph);
  const says = (node: GraphNode): readonly (string | number | undefined)[] => [
    spaceOf(node),
    nameOf(node),
    families.get(node) ?? (isOffTheShelf(node.component) ? node.component?.id : undefined),
  ];
  const [ofQuery, ofItem] = [says(query), says(item)];
  return ofQuery.some((word, at) => word !== undefined && ofItem[at] !== undefined);
}

/** The one that no weights come to gets those of the other. */
function feedAlike({ query, item }: Pair): readonly Fix[] {
  if (isFed(query) === isFed(item)) return [];
  const [fed, unfed] = isFed(query) ? [query, item] : [item, query];
  const source = fed.in.find((edge) => carries(edge, "model"))?.source;
  if (!source || isOffTheShelf(unfed.component)) return [];
  return [
    {
      title: say`Feed ${unfed.label} from ${source.label}`,
      apply: (document, context) => {
        const draft = new Draft(document, context);
        const isThere = [source, unfed].every(({ id }) => draft.graph.node(id));
        if (!isThere || !draft.connect(source.id, unfed.id, "model")) return document;
        return driveIndexing(draft.document, context);
      },
    },
  ];
}

/** The name that one of them has already, else the index's. */
const oneSpace = (nodes: readonly GraphNode[], spoken: readonly GraphNode[]): Fix => ({
  title: "Name one embedding space for all",
  apply: (document) => {
    const name = spoken.map(spaceOf).find((space) => space !== undefined);
    const space = name ?? nodes.at(-1)?.label ?? "";
    return nodes.reduce(
      (drawing, { id }) => setSetting(drawing, id, "embeddingSpace", space),
      document,
    );
  },
});

const SEARCH =
  "web=web-client 'App'; qe=query-encoder 'Query encoder'; vec=vector-index 'Index'; emb=embedding-job 'Item encoder'; ib=index-builder 'Index builder'";
const PATHS = "web>qe request; qe>vec emb; emb>ib emb; ib>vec index";

export const encoderMismatch: Rule = {
  id: "encoder-mismatch",
  group: "model",
  severity: "error",
  fires:
    "Speaks when the encoder of the queries and the encoder behind a vector index are different boxes whose weights have no common origin, and no embedding space or model name says that they agree. Where the drawing does not say what either of them runs, it only asks. Silent for two boxes of one bought encoder.",
  why: "Distances mean something only between vectors of one model, or of two that were trained together. Vectors of strangers look fine and rank at random.",
  asks: "Which model makes the query's vector, which one made those in the index, and who guarantees that they are of the same version?",
  source: "OWASP Top 10 for LLM applications: vector and embedding weaknesses; interview practice",
  check,
  good: [
    {
      name: "both towers come from one registry",
      diagram: draw(
        `${SEARCH}; reg=model-registry 'Registry'; cron=scheduler 'Every night'`,
        `${PATHS}; reg>qe model; reg>emb model; cron>ib control`,
      ),
    },
    {
      name: "one box encodes both",
      diagram: draw(
        "gw=api-gateway; web=web-client; qe=embedding-model; ch=chunker; vec=vector-index; ib=index-builder",
        "web>gw request; gw>qe request; qe>vec emb; ch>qe doc; qe>ib emb; ib>vec index",
      ),
    },
    {
      name: "two boxes of the same bought encoder",
      diagram: draw(
        "web=web-client; qe=embedding-model; ch=chunker; de=embedding-model; vec=vector-index",
        "web>qe request; qe>vec emb; ch>de doc; de>vec emb",
      ),
    },
    {
      name: "both name their space",
      diagram: withSettings(
        withSettings(draw(SEARCH, PATHS), "qe", { embeddingSpace: "items" }),
        "emb",
        { embeddingSpace: "items" },
      ),
    },
    {
      name: "nothing asks the index yet",
      diagram: draw(SEARCH, "emb>ib emb; ib>vec index"),
    },
  ],
  bad: [
    {
      name: "two registries, two models",
      diagram: draw(
        `${SEARCH}; r1=model-registry 'Text models'; r2=model-registry 'Image models'; cron=scheduler 'Every night'`,
        `${PATHS}; r1>qe model; r2>emb model; cron>ib control`,
      ),
      nodes: ["qe", "emb", "vec"],
    },
    {
      name: "the query encoder is trained, the item encoder bought",
      diagram: draw(
        "web=web-client; qe=query-encoder; vec=vector-index; docs=content-corpus; de=embedding-model; reg=model-registry",
        "web>qe request; reg>qe model; qe>vec emb; docs>de doc; de>vec emb",
      ),
      nodes: ["qe", "de", "vec"],
    },
    {
      name: "the retriever compares, and the item encoder's model is not drawn",
      diagram: draw(
        "web=web-client; qe=query-encoder; ret=rag-retriever; vec=vector-index; emb=embedding-job; reg=model-registry",
        "web>qe request; reg>qe model; qe>ret emb; vec>ret cand; emb>vec emb",
      ),
      nodes: ["qe", "emb", "vec"],
      severity: "info",
    },
    {
      name: "nobody says what either of them runs",
      diagram: draw(SEARCH, PATHS),
      nodes: ["qe", "emb", "vec"],
      severity: "info",
    },
    {
      name: "the names of the spaces differ",
      diagram: withSettings(
        withSettings(draw(SEARCH, PATHS), "qe", { embeddingSpace: "text" }),
        "emb",
        { embeddingSpace: "images" },
      ),
      nodes: ["qe", "emb", "vec"],
    },
  ],
};
