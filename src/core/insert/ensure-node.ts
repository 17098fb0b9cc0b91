/** "Reuse the node present, else insert": how fixes avoid drawing a second log, trainer or monitor. */
import type { KindId } from "../catalogue/kinds.ts";
import type { Role } from "../catalogue/roles.ts";
import { passes } from "../catalogue/catalogue.ts";
import { centreOf } from "../document/grid.ts";
import type { Diagram, NodeId, Point } from "../document/types.ts";
import { type GraphNode, hasRole } from "../graph/elements.ts";
import { buildGraph } from "../graph/graph.ts";
import type { FixContext } from "../lint/rule.ts";
import { componentOf, type Inserted, insertNode } from "./new-node.ts";

/** What a fix needs: a node that plays a role and takes and gives certain kinds. */
export interface Wanted {
  /** Any of these will do. */
  readonly roles: readonly Role[];
  /** What is inserted when no node will do. */
  readonly component: string;
  readonly takes?: readonly KindId[];
  readonly gives?: readonly KindId[];
  /** A further condition on a node that is drawn already. */
  readonly fits?: (node: GraphNode) => boolean;
}

/** The node that will do and is nearest to the point; `undefined` when none will. */
export function findNode(
  document: Diagram,
  context: Pick<FixContext, "catalogue">,
  wanted: Wanted,
  near: Point,
): NodeId | undefined {
  const distance = ({ node }: GraphNode): number => {
    const { x, y } = centreOf(node);
    return Math.hypot(x - near.x, y - near.y);
  };
  return buildGraph(document, context.catalogue)
    .withRole(...wanted.roles)
    .filter((node) => willDo(node, context, wanted))
    .sort((a, b) => distance(a) - distance(b))[0]?.id;
}

/** Reuse the nearest node that will do, else insert one near the point. */
export function ensureNode(
  document: Diagram,
  context: FixContext,
  wanted: Wanted,
  near: Point,
  anchor?: NodeId,
): Inserted {
  const id = findNode(document, context, wanted, near);
  if (id !== undefined) return { document, id };
  return insertNode(
    document,
    context,
    wanted.component,
    near,
    anchor === undefined ? {} : { anchor },
  );
}

function willDo(
  node: GraphNode,
  context: Pick<FixContext, "catalogue">,
  { roles, takes = [], gives = [], fits }: Wanted,
): boolean {
  const component = componentOf(context, node.node.component);
  return (
    hasRole(node, ...roles) &&
    takes.every((kind) => passes(component.accepts, kind)) &&
    gives.every((kind) => passes(component.emits, kind)) &&
    (fits === undefined || fits(node))
  );
}
