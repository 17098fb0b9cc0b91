/**
 * Asks a condition of a drawing. Every part costs O(V + E): a walk starts from all its boxes at once,
 * and never from one box after the other.
 */
import type { Diagram } from "../../document/types.ts";
import { type GraphEdge, type GraphNode, withSubtypes } from "../../graph/elements.ts";
import type { Graph } from "../../graph/graph.ts";
import { path, reach, type Walk } from "../../graph/walk.ts";
import type { Condition, Relation, Way } from "./condition.ts";
import { compileSelector, type Selector } from "./selector.ts";

/** What a condition that holds is about; empty where it is about what is not there. */
export interface Match {
  readonly nodes: ReadonlySet<GraphNode>;
  readonly edges: ReadonlySet<GraphEdge>;
}

export interface Drawing {
  readonly document: Diagram;
  readonly graph: Graph;
}

/** `undefined` where the condition does not hold. */
export function evaluate(condition: Condition, drawing: Drawing): Match | undefined {
  if ("each" in condition) return each(condition, drawing);
  if ("exists" in condition) {
    const nodes = select(condition.exists, drawing);
    return nodes.size >= (condition.atLeast ?? 1) ? matched(nodes) : undefined;
  }
  if ("edge" in condition) return edges(condition.edge, drawing);
  if ("path" in condition) return way(condition.path, drawing);
  if ("not" in condition) return evaluate(condition.not, drawing) ? undefined : matched();
  const { parts, needed } =
    "all" in condition
      ? { parts: condition.all, needed: condition.all.length }
      : { parts: condition.any, needed: 1 };
  const holding = parts.flatMap((part) => evaluate(part, drawing) ?? []);
  return holding.length >= needed ? united(holding) : undefined;
}

const matched = (nodes: Iterable<GraphNode> = [], ways: Iterable<GraphEdge> = []): Match => ({
  nodes: new Set(nodes),
  edges: new Set(ways),
});

const united = (matches: readonly Match[]): Match =>
  matched(
    matches.flatMap(({ nodes }) => [...nodes]),
    matches.flatMap((match) => [...match.edges]),
  );

/** In document order. */
function select(selector: Selector, { document, graph }: Drawing): ReadonlySet<GraphNode> {
  return new Set(graph.nodes.filter(compileSelector(selector, document)));
}

const selectOr = (selector: Selector | undefined, drawing: Drawing): ReadonlySet<GraphNode> =>
  selector ? select(selector, drawing) : new Set(drawing.graph.nodes);

function each(
  { each: selector, has, lacks }: Extract<Condition, { each: Selector }>,
  drawing: Drawing,
): Match | undefined {
  const relation = has ?? lacks;
  if (!relation) return undefined;
  const related = relatedBoxes(relation, drawing);
  const found = [...select(selector, drawing)].filter(
    (node) => related.has(node) === (has !== undefined),
  );
  return found.length > 0 ? matched(found) : undefined;
}

/** Every box with a path of at least one edge to (or from) one of the others. */
function relatedBoxes(relation: Relation, drawing: Drawing): ReadonlySet<GraphNode> {
  const backward = relation.to !== undefined;
  const others = selectOr(relation.to ?? relation.from, drawing);
  const walk = walkOf(relation, drawing);
  const near = relation.direct ? others : reach(others, { ...walk, backward });
  const mayWalk = edgeTest(relation);
  const related = new Set<GraphNode>();
  for (const node of near) {
    for (const edge of backward ? node.in : node.out) {
      const next = backward ? edge.source : edge.target;
      if (mayWalk(edge) && !walk.avoiding.has(next)) related.add(next);
    }
  }
  return related;
}

const walkOf = ({ kinds, avoiding }: Way, drawing: Drawing) =>
  ({
    ...(kinds ? { kinds } : {}),
    avoiding: avoiding ? select(avoiding, drawing) : new Set<GraphNode>(),
  }) satisfies Walk;

function edgeTest({ kinds }: Pick<Way, "kinds">): (edge: GraphEdge) => boolean {
  const carried = kinds && withSubtypes(kinds);
  return ({ kind }) => carried === undefined || (kind !== undefined && carried.has(kind));
}

function edges(
  { from, to, kinds = [] }: Extract<Condition, { edge: object }>["edge"],
  drawing: Drawing,
): Match | undefined {
  const [sources, targets] = [selectOr(from, drawing), selectOr(to, drawing)];
  const mayBe = edgeTest(kinds.length > 0 ? { kinds } : {});
  const found = drawing.graph.edges.filter(
    (edge) => mayBe(edge) && sources.has(edge.source) && targets.has(edge.target),
  );
  return found.length > 0 ? matched([], found) : undefined;
}

/** One shortest path is enough to show that there is one. */
function way(
  asked: Extract<Condition, { path: object }>["path"],
  drawing: Drawing,
): Match | undefined {
  const nodes = path(
    select(asked.from, drawing),
    select(asked.to, drawing),
    walkOf(asked, drawing),
  );
  if (!nodes) return undefined;
  const mayWalk = edgeTest(asked);
  const walked = nodes.flatMap(
    (node, at) => node.out.find((edge) => edge.target === nodes[at + 1] && mayWalk(edge)) ?? [],
  );
  return matched(nodes, walked);
}
