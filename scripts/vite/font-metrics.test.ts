import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { advancesAt, readMetrics } from "./font-metrics.ts";

describe("font metrics", () => {
  const metrics = readMetrics();

  it("has a width for every character of the four subsets", () => {
    const count = metrics.ranges.reduce((sum, [, length]) => sum + length, 0);
    expect(count).toBe(1157);
    expect(metrics.regular).toHaveLength(count);
    expect(metrics.toSemibold).toHaveLength(count);
  });

  it("reads the widths that Chromium measures", () => {
    expect([400, 500, 600].map((weight) => advancesAt(weight).get(65))).toEqual([1413, 1452, 1490]);
    expect([400, 500, 600].map((weight) => advancesAt(weight).get(105))).toEqual([496, 516, 536]);
  });

  it("loses at most one font unit by taking the middle for weight 500", () => {
    const regular = advancesAt(400);
    const semibold = advancesAt(600);
    const off = [...advancesAt(500)].map(([point, width]) =>
      Math.abs(width - ((regular.get(point) ?? 0) + (semibold.get(point) ?? 0)) / 2),
    );
    expect(Math.max(...off)).toBeLessThanOrEqual(1);
  });

  it("stays under 8 kB when compressed", () => {
    expect(gzipSync(JSON.stringify(metrics)).length).toBeLessThan(8 * 1024);
  });
});
