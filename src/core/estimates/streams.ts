/** How many partitions an event log needs. */
import { settingValue, type Valued } from "../catalogue/settings.ts";
import type { GraphNode } from "../graph/elements.ts";
import { type Graph, perGraph } from "../graph/graph.ts";
import { peakEventsPerSec } from "./traffic.ts";

export interface StreamLoad {
  readonly log: GraphNode;
  /** All events at the peak: an upper bound where there are several logs, for the sheet does not tell them apart. */
  readonly eventsPerSec: number;
  /** Events a second that one partition takes. */
  readonly eventsPerPartition: Valued<number>;
  /** What is set; `undefined` where nobody says. */
  readonly partitions: number | undefined;
  /** ⌈events a second ÷ events per partition⌉: common practice for partitioned logs. */
  readonly needed: number;
}

/** Of every event log, in document order; empty while the sheet does not tell how many events there are. */
export const streamLoads = perGraph((graph: Graph): readonly StreamLoad[] => {
  const events = peakEventsPerSec(graph.requirements);
  if (!events.known) return [];
  return graph.withRole("stream-log").flatMap((log) => {
    const each = settingValue(log.node, log.component, "eventsPerPartition");
    if (!each || each.value === 0) return [];
    return [
      {
        log,
        eventsPerSec: events.value,
        eventsPerPartition: each,
        partitions: settingValue(log.node, log.component, "partitions")?.value,
        needed: Math.max(1, Math.ceil(events.value / each.value)),
      },
    ];
  });
});
