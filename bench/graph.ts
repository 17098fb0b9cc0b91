/** A graph as the harness gives it, as a design; and one of our own in the same form. */
import { type Diagram, emptyDiagram } from "../src/core/document/types.ts";

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Of every group one, so that all hues and many icons are drawn. */
const COMPONENTS = [
  "web-client",
  "kafka",
  "model-server",
  "load-balancer",
  "stream-scorer",
  "api-gateway",
  "result-cache",
  "fallback",
] as const;
const KINDS = ["request", "event", "feat-on", "pred", undefined] as const;

export function designOfGraph({ nodes, edges }: Graph): Diagram {
  return {
    ...emptyDiagram("Measured"),
    nodes: nodes.map(({ id, label, x, y, w, h }, index) => ({
      id,
      component: COMPONENTS[index % COMPONENTS.length] ?? COMPONENTS[0],
      label,
      position: { x, y },
      size: { width: w, height: h },
    })),
    edges: edges.map(({ id, source, target, label }, index) => {
      const kind = KINDS[index % KINDS.length];
      return { id, source, target, ...(kind ? { kind } : {}), ...(label === "" ? {} : { label }) };
    }),
  };
}

const BOX = { w: 160, h: 56 };
const STEP = { x: 220, y: 120 };
const NEAR = [0, 1, -1, 2] as const;

/** Rows of boxes, about as wide on the screen as high, with three edges for two boxes: each to a row below. */
export function layeredGraph(count: number): Graph {
  const across = Math.max(2, Math.round(Math.sqrt(count * (STEP.y / STEP.x) * 1.7)));
  const nodes = Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / across);
    const x = (index % across) * STEP.x + (row % 2) * (STEP.x / 2);
    return { id: `n${index}`, label: `Stage ${index}`, x, y: row * STEP.y, ...BOX };
  });
  const edges: GraphEdge[] = [];
  const join = (from: number, to: number): void => {
    const id = `e${edges.length}`;
    const label = edges.length % 4 === 0 ? "p99 50 ms" : "";
    if (to < count) edges.push({ id, source: `n${from}`, target: `n${to}`, label });
  };
  for (let index = 0; index < count; index += 1) {
    const aside = NEAR[index % NEAR.length] ?? 0;
    const column = (index % across) + aside;
    join(index, index + across);
    if (index % 2 === 0 && column >= 0 && column < across)
      join(index, index + (2 + (index % 3 === 0 ? 1 : 0)) * across + aside);
  }
  return { nodes, edges };
}

/** The box nearest to the middle of the drawing. */
export function middleOf({ nodes }: Graph): GraphNode {
  const [first] = nodes;
  if (!first) throw new Error("An empty graph has no middle");
  const right = Math.max(...nodes.map(({ x, w }) => x + w));
  const bottom = Math.max(...nodes.map(({ y, h }) => y + h));
  const left = Math.min(...nodes.map(({ x }) => x));
  const top = Math.min(...nodes.map(({ y }) => y));
  const far = ({ x, y, w, h }: GraphNode): number =>
    Math.hypot(x + w / 2 - (left + right) / 2, y + h / 2 - (top + bottom) / 2);
  return nodes.reduce((best, node) => (far(node) < far(best) ? node : best), first);
}
