/** What stands beside each box and on each line of a drawing whose figures are shown. */
import type { EdgeId, NodeId } from "../document/types.ts";
import type { Graph } from "../graph/graph.ts";
import { perGraph } from "../graph/graph.ts";
import { t } from "../messages/late.ts";
import { callOf } from "./call.ts";
import { capacities, isEnough } from "./capacity.ts";
import { estimateLatency } from "./latency.ts";
import { estimateLoad } from "./load.ts";
import { lookups, requestPath } from "./request-path.ts";
import { about, show, showMs } from "./show.ts";

export interface BoxFigures {
  /** How many replicas it has, and how many its load needs, in words; `undefined` for what has no limit. */
  readonly replicas: string | undefined;
  readonly isShort: boolean;
  readonly time: string | undefined;
}

export interface CanvasFigures {
  readonly boxes: ReadonlyMap<NodeId, BoxFigures>;
  /** Requests a second. */
  readonly lines: ReadonlyMap<EdgeId, string>;
  /** Boxes and lines of the critical path. */
  readonly critical: ReadonlySet<string>;
}

export const canvasFigures = perGraph((graph: Graph): CanvasFigures => {
  const load = estimateLoad(graph);
  const latency = estimateLatency(graph);
  const way = latency?.completion ?? latency?.accept;
  const sizes = new Map(capacities(graph).map((capacity) => [capacity.node, capacity]));
  const path = new Set([...requestPath(graph), ...lookups(graph).map(({ source }) => source)]);
  const boxes = [...path].flatMap((node): readonly [NodeId, BoxFigures][] => {
    if (node.roles.has("client")) return [];
    const size = sizes.get(node);
    const { p99Ms, from } = callOf(node, graph);
    const isGuess = size !== undefined && (size.replicas.assumed || size.qpsPerReplica.assumed);
    return [
      [
        node.id,
        {
          replicas:
            size &&
            about(
              t("numbers.replicas", { replicas: size.replicas.value, needed: size.needed }),
              isGuess,
            ),
          isShort: size !== undefined && !isEnough(size),
          time: from === "missing" ? undefined : about(showMs(p99Ms), from === "assumed"),
        },
      ],
    ];
  });
  const lines = graph.edges.flatMap((edge): readonly [EdgeId, string][] => {
    const qps = load.ofEdge(edge);
    return qps === undefined || qps === 0 ? [] : [[edge.id, show(qps, "/s")]];
  });
  return {
    boxes: new Map(boxes),
    lines: new Map(lines),
    critical: new Set([
      ...(way?.calls.map(({ node }) => node.id) ?? []),
      ...(way?.edges.map(({ id }) => id) ?? []),
    ]),
  };
});
