/**
 * A compact notation for small diagrams, for examples and tests:
 *
 *     draw("web=web-client; svc=prediction-service 'Risk service'", "web>svc request; svc>web response")
 *
 * A node is `id=component`, with a label in single quotes where it is not the id. An edge is
 * `source>target kind` with an optional `/mode`; without a kind it has none. Nodes stand on a grid.
 */
import { isKindId, MODES } from "../catalogue/kinds.ts";
import { type Diagram, type DiagramEdge, type DiagramNode, emptyDiagram } from "./types.ts";

const COLUMNS = 6;

/** Throws on a slip in the notation: it is a programmer's, never a person's. */
export function draw(nodes: string, edges = "", rest: Partial<Diagram> = {}): Diagram {
  return {
    ...emptyDiagram("Drawing"),
    nodes: parts(nodes).map(readNode),
    edges: parts(edges).map(readEdge),
    ...rest,
  };
}

const parts = (text: string): readonly string[] =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function readNode(text: string, index: number): DiagramNode {
  const [, id, component, label] = /^([\w-]+)=([\w-]+)(?: '(.*)')?$/.exec(text) ?? [];
  if (id === undefined || component === undefined) throw new Error(`Not a node: ${text}`);
  return {
    id,
    component,
    label: label ?? id,
    position: { x: (index % COLUMNS) * 240, y: Math.floor(index / COLUMNS) * 120 },
    size: { width: 160, height: 48 },
  };
}

function readEdge(text: string, index: number): DiagramEdge {
  const [, source, target, kind, modeText] =
    /^([\w-]+)>([\w-]+)(?: ([\w-]+)(?:\/(\w+))?)?$/.exec(text) ?? [];
  if (source === undefined || target === undefined) throw new Error(`Not an edge: ${text}`);
  const base = { id: `e${index + 1}`, source, target };
  if (kind === undefined) return base;
  if (!isKindId(kind)) throw new Error(`Not a kind: ${kind}`);
  const mode = MODES.find((candidate) => candidate === modeText);
  if (modeText !== undefined && mode === undefined) throw new Error(`Not a mode: ${modeText}`);
  return mode === undefined ? { ...base, kind } : { ...base, kind, mode };
}
