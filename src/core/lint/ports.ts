/** What may flow between the boxes of a drawing, fast enough to ask for every pair: the kinds of a port as bits. */
import { type Catalogue, passes } from "../catalogue/catalogue.ts";
import type { Component, Port } from "../catalogue/component.ts";
import { KINDS, type KindId, kindOf } from "../catalogue/kinds.ts";
import { likeliestKinds } from "../catalogue/usual-kinds.ts";
import { centreOf } from "../document/grid.ts";
import type { GraphNode } from "../graph/elements.ts";

interface PortBits {
  readonly emits: number;
  readonly accepts: number;
}

const portBits = new WeakMap<Component, PortBits>();

function bitsOf(component: Component): PortBits {
  let bits = portBits.get(component);
  if (!bits) {
    bits = { emits: toBits(component.emits), accepts: toBits(component.accepts) };
    portBits.set(component, bits);
  }
  return bits;
}

const toBits = (port: Port): number =>
  KINDS.reduce((bits, { id }, place) => (passes(port, id) ? bits | (1 << place) : bits), 0);

const steers = (kind: KindId): boolean => kindOf(kind).family === "operations";

const STEERING = KINDS.reduce(
  (bits, { id }, place) => (steers(id) ? bits | (1 << place) : bits),
  0,
);

/** Whether a port takes or gives anything: a generic shape, of which the type system knows nothing. */
export const isOpen = ({ accepts, emits }: Component): boolean =>
  accepts === "any" || emits === "any";

/**
 * Components that could stand between the two for an edge of the kind: the most specific first,
 * those before all that leave one half of the edge as it is. Metrics and other steering kinds make
 * no bridge for data, nor data for them.
 */
export function bridgesBetween(
  source: Component,
  target: Component,
  kind: KindId,
  candidates: readonly Component[],
): readonly Component[] {
  const sort = steers(kind) ? STEERING : ~STEERING;
  const given = bitsOf(source).emits & sort;
  const wanted = bitsOf(target).accepts & sort;
  const keeps = (via: Component): boolean =>
    (passes(source.emits, kind) && passes(via.accepts, kind)) ||
    (passes(via.emits, kind) && passes(target.accepts, kind));
  const breadth = ({ accepts, emits }: Component): number => accepts.length + emits.length;
  return candidates
    .filter((via) => !isOpen(via) && given & bitsOf(via).accepts && wanted & bitsOf(via).emits)
    .map((via) => ({ via, rank: (keeps(via) ? 0 : 1000) + breadth(via) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ via }) => via);
}

const ranked = new WeakMap<Component, WeakMap<Component, readonly KindId[]>>();

/**
 * Legal kinds from one to the other, likeliest first: what flows before what steers, then what the
 * source makes rather than passes on and the target uses up (features from a stream processor into a
 * store, though events are legal too), then as `likeliestKinds` has them.
 */
export function kindsBetween(source: Component, target: Component): readonly KindId[] {
  if ((bitsOf(source).emits & bitsOf(target).accepts) === 0) return [];
  const known = ranked.get(source) ?? new WeakMap<Component, readonly KindId[]>();
  ranked.set(source, known);
  const kinds = known.get(target) ?? rankKinds(source, target);
  known.set(target, kinds);
  return kinds;
}

function rankKinds(source: Component, target: Component): readonly KindId[] {
  const made = bitsOf(source).emits & ~bitsOf(source).accepts;
  const used = bitsOf(target).accepts & ~bitsOf(target).emits;
  const ranks = new Map(
    KINDS.map(({ id }, place): [KindId, number] => {
      const likes = [made, used].filter((bits) => bits & (1 << place)).length;
      return [id, (steers(id) ? 10 : 0) - likes];
    }),
  );
  const rank = (kind: KindId): number => ranks.get(kind) ?? 0;
  return likeliestKinds(source, target, {}).toSorted((a, b) => rank(a) - rank(b));
}

const rarities = new WeakMap<Catalogue, ReadonlyMap<KindId, number>>();

/**
 * How telling it is that a kind may flow between two components: the fewer components give and take
 * it by name, the more (a model more than an event, an event more than a metric).
 */
export function rarityOf(kind: KindId, catalogue: Catalogue): number {
  let known = rarities.get(catalogue);
  if (!known) {
    known = new Map(KINDS.map(({ id }) => [id, 1 / (1 + pairsNaming(id, catalogue))]));
    rarities.set(catalogue, known);
  }
  return known.get(kind) ?? 0;
}

function pairsNaming(kind: KindId, { components }: Catalogue): number {
  const naming = (port: Port): boolean => port !== "any" && port.includes(kind);
  const givers = components.filter(({ emits }) => naming(emits)).length;
  return givers * components.filter(({ accepts }) => naming(accepts)).length;
}

/** The known components of the nodes, each with its nodes, in document order. */
export function drawnComponents(
  nodes: readonly GraphNode[],
): ReadonlyMap<Component, readonly GraphNode[]> {
  const drawn = new Map<Component, GraphNode[]>();
  for (const node of nodes) {
    if (!node.component) continue;
    const same = drawn.get(node.component);
    if (same) same.push(node);
    else drawn.set(node.component, [node]);
  }
  return drawn;
}

/** Enough to find a near one, few enough to ask for every node of a large drawing. */
const MOST_COMPARED = 64;

/** The node nearest to another, and neither that nor one of the exceptions; of very many only the first are compared. */
export function nearestTo(
  to: GraphNode,
  nodes: readonly GraphNode[],
  except: readonly GraphNode[] = [],
): GraphNode | undefined {
  const from = centreOf(to.node);
  let nearest: GraphNode | undefined;
  let least = Infinity;
  for (const node of nodes.slice(0, MOST_COMPARED)) {
    if (node === to || except.includes(node)) continue;
    const { x, y } = centreOf(node.node);
    const distance = Math.hypot(x - from.x, y - from.y);
    if (distance < least) [nearest, least] = [node, distance];
  }
  return nearest;
}
