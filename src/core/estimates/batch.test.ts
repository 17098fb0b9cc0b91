/** How long batch jobs run, worked out by hand. */
import { expect, it } from "vitest";
import { batchRun, isInTime } from "./batch.ts";
import { graphOf, nodeOf } from "./test-graphs.ts";

const job = (settings: Readonly<Record<string, number>>) =>
  nodeOf(graphOf("bs=batch-scorer", "", { bs: settings }), "bs");

it("takes rows ÷ (rows per second × replicas), and needs as many as finish in the window", () => {
  const run = batchRun(job({ rowsPerSec: 500, replicas: 2, windowSec: 21_600 }), 36_000_000);
  expect(run).toEqual({ seconds: 36_000, windowSec: 21_600, needed: 4 });
  expect(run && isInTime(run)).toBe(false);
});

it("is in time when it is done on the minute", () => {
  const run = batchRun(job({ rowsPerSec: 0.1, replicas: 3, windowSec: 10 }), 3);
  expect(run).toMatchObject({ windowSec: 10, needed: 3 });
  expect(run && isInTime(run)).toBe(true);
});

it("cannot be told without a rate or a window", () => {
  expect(batchRun(job({ rowsPerSec: 5 }), 10)).toBe(undefined);
  expect(batchRun(job({ rowsPerSec: 0, windowSec: 5 }), 10)).toBe(undefined);
});
