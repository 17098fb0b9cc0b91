/** Partitions, worked out by hand. */
import { expect, it } from "vitest";
import { streamLoads } from "./streams.ts";
import { graphOf, nodeOf } from "./test-graphs.ts";

const LOGS = "a=event-log; b=kafka";

it("needs ⌈events a second at the peak ÷ events per partition⌉ partitions", () => {
  const graph = graphOf(
    LOGS,
    "",
    { b: { eventsPerPartition: 1000, partitions: 12 } },
    { dau: 8_640_000, eventsPerUserPerDay: 100, peakFactor: 2 },
  );
  expect(streamLoads(graph)).toEqual([
    {
      log: nodeOf(graph, "a"),
      eventsPerSec: 20_000,
      eventsPerPartition: { value: 5000, assumed: true },
      partitions: undefined,
      needed: 4,
    },
    {
      log: nodeOf(graph, "b"),
      eventsPerSec: 20_000,
      eventsPerPartition: { value: 1000, assumed: false },
      partitions: 12,
      needed: 20,
    },
  ]);
});

it("cannot be told while nobody says how many events there are", () => {
  expect(streamLoads(graphOf(LOGS, "", {}, { dau: 100 }))).toEqual([]);
});
