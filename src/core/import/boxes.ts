/** The boxes of a stranger's drawing as ours: recognised by their words and by what stands around them. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { LIMITS } from "../document/limits.ts";
import type { DiagramNode, NodeId } from "../document/types.ts";
import { boxSize, boxText } from "../scene/box.ts";
import { groupsAround } from "./around.ts";
import { askers } from "./askers.ts";
import type { ForeignDrawing, ForeignEdge, ForeignShape } from "./foreign-drawing.ts";
import type { ImportContext } from "./import-context.ts";
import { withOwnEncoders, withServers } from "./missing-server.ts";
import { neighboursOf, supportOf, withNeighbours } from "./neighbour-guesses.ts";
import { decide, type Guess, read, type Reading, type Recognised } from "./recognise.ts";

export interface Box {
  /** Not placed yet. */
  readonly node: DiagramNode;
  readonly isSure: boolean;
  readonly isDoubtful: boolean;
  readonly guesses: readonly Guess[];
}

/** In the order of the drawing; `edges` end at boxes only, `ids` are ours for theirs. */
export function boxesOf(
  drawing: ForeignDrawing,
  edges: readonly ForeignEdge[],
  ids: ReadonlyMap<string, NodeId>,
  context: ImportContext,
): readonly Box[] {
  const { nodes } = drawing;
  const { catalogue, measure } = context;
  const found = recognisedIn(drawing, edges, context);
  const components = settled(found, drawing, edges, catalogue);
  const asking = askers(components, nodes, edges, catalogue);
  return nodes.map(({ id, label, shape = "box" }) => {
    const { alsoPlays: named, guesses } = found.get(id) ?? IN_WORDS;
    const alsoPlays = asking.has(id) ? [...named, "client" as const] : named;
    const known = components.get(id);
    const component = isWords(shape) ? shape : (known ?? PLAIN.get(shape) ?? "generic-service");
    const text = { component, label: label.slice(0, LIMITS.label) };
    const node: DiagramNode = {
      id: ids.get(id) ?? id,
      ...text,
      position: { x: 0, y: 0 },
      size: boxSize(boxText(text, catalogue), measure),
      ...(alsoPlays.length > 0 ? { rolesAdded: alsoPlays } : {}),
    };
    const isSure = known !== undefined;
    if (isSure || isWords(shape)) return { node, isSure, isDoubtful: false, guesses };
    const neighbours = neighboursOf(id, edges, components, catalogue);
    const filled = withNeighbours(guesses, neighbours, context);
    return { node, isSure, isDoubtful: true, guesses: filled };
  });
}

const isWords = (shape: ForeignShape): boolean => shape === "text" || shape === "note";
const IN_WORDS: Recognised = { component: undefined, alsoPlays: [], guesses: [] };

/** The box that stands for what nobody knows. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["store", "generic-store"],
  ["decision", "decision-shape"],
  ["person", "actor"],
  ["queue", "generic-queue"],
]);

/** What each box is by itself; what that leaves open, its neighbours may settle. */
function recognisedIn(
  drawing: ForeignDrawing,
  edges: readonly ForeignEdge[],
  { catalogue, usualKinds }: ImportContext,
): ReadonlyMap<string, Recognised> {
  const readings = readingsOf(drawing, edges, catalogue);
  const found = new Map<string, Recognised>();
  const sure = new Map<string, string>();
  for (const [id, reading] of readings) {
    const recognised = decide(reading, () => 0, catalogue);
    found.set(id, recognised);
    if (recognised.component !== undefined) sure.set(id, recognised.component);
  }
  for (const [id, reading] of readings) {
    if (sure.has(id)) continue;
    const neighbours = neighboursOf(id, edges, sure, catalogue);
    const support = (component: string): number => supportOf(component, neighbours, usualKinds);
    found.set(id, decide(reading, support, catalogue));
  }
  return found;
}

/** What the words of each box and what is around it say; words beside the system say nothing. */
function readingsOf(
  { nodes, groups }: ForeignDrawing,
  edges: readonly ForeignEdge[],
  catalogue: Catalogue,
): ReadonlyMap<string, Reading> {
  const [incoming, outgoing] = [wordsBy(edges, "target"), wordsBy(edges, "source")];
  const fed = new Set(edges.map(({ target }) => target));
  const around = groupsAround(groups);
  return new Map(
    nodes
      .filter(({ shape = "box" }) => !isWords(shape))
      .map(({ id, label, shape = "box", hint, group }) => {
        const surroundings = {
          shape,
          ...(hint === undefined ? {} : { hint }),
          groups: around(group).map((one) => one.label),
          incoming: incoming.get(id) ?? [],
          outgoing: outgoing.get(id) ?? [],
          isFed: fed.has(id),
        };
        return [id, read(label, surroundings, catalogue)];
      }),
  );
}

/** Components by box, with what only the whole drawing tells. */
function settled(
  found: ReadonlyMap<string, Recognised>,
  { nodes }: ForeignDrawing,
  edges: readonly ForeignEdge[],
  catalogue: Catalogue,
): ReadonlyMap<string, string> {
  const meant = new Map<string, string>();
  for (const [id, { component }] of found) if (component !== undefined) meant.set(id, component);
  // What a file of ours says needs no guess.
  for (const { id, component } of nodes) if (component !== undefined) meant.set(id, component);
  return withOwnEncoders(withServers(meant, nodes, edges, catalogue), catalogue);
}

function wordsBy(
  edges: readonly ForeignEdge[],
  end: "source" | "target",
): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const edge of edges) {
    if (edge.label === undefined) continue;
    const list = words.get(edge[end]);
    if (list) list.push(edge.label);
    else words.set(edge[end], [edge.label]);
  }
  return words;
}
