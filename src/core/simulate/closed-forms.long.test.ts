/** The simulation against what is known exactly: queues, sums and maxima of exponential times. */
import { describe, expect, it } from "vitest";
import { runPlan } from "./engine.ts";
import type { Plan } from "./plan.ts";
import type { StationSpec } from "./stations.ts";

const exponential = (mean: number, servers: number): StationSpec => ({
  servers,
  hold: 1,
  service: { kind: "exponential", mean },
});

/** Stations one after another, or side by side. */
function planOf(stations: readonly StationSpec[], order: "serial" | "parallel"): Plan {
  const visits = stations.map((_, station) => ({
    station,
    isEnd: order === "parallel" || station === stations.length - 1,
  }));
  return {
    stations,
    steps: [{}, ...visits],
    edges: stations.map((_, index) => ({
      from: order === "serial" ? index : 0,
      to: index + 1,
      delay: 0,
    })),
    guards: [],
    entries: [{ step: 0, weight: 1 }],
  };
}

function timesOf(plan: Plan, qps: number, requests = 300_000): Float64Array {
  const { record } = runPlan(plan, { qps, requests, warmUp: 40_000, seed: 1 });
  return record.times.subarray(0, record.answers).toSorted();
}
const mean = (times: Float64Array): number =>
  times.reduce((sum, time) => sum + time, 0) / times.length;
const at = (times: Float64Array, share: number): number =>
  times[Math.floor(times.length * share)] ?? Number.NaN;

/** By which share a figure is off what is right. */
const off = (figure: number, right: number): number => Math.abs(figure - right) / right;

/** The probability that a call must wait where c servers carry a load of a (Erlang 1917). */
function erlangC(servers: number, load: number): number {
  let [term, sum] = [1, 1];
  for (let k = 1; k < servers; k += 1) {
    term *= load / k;
    sum += term;
  }
  const last = ((term * load) / servers) * (servers / (servers - load));
  return last / (sum + last);
}

describe("a queue", () => {
  it.each([0.3, 0.6, 0.8])(
    "with one server at %f of its load: times are exponential with mean 1/(μ−λ)",
    (load) => {
      const times = timesOf(planOf([exponential(10, 1)], "serial"), load * 100);
      const right = 10 / (1 - load);
      expect(off(mean(times), right)).toBeLessThan(0.04);
      expect(off(at(times, 0.5), right * Math.LN2)).toBeLessThan(0.04);
      expect(off(at(times, 0.99), right * Math.log(100))).toBeLessThan(0.07);
    },
  );

  it.each([
    [2, 0.7],
    [8, 0.85],
    [50, 0.9],
  ])("with %i servers at %f of their load: waits as Erlang C says", (servers, load) => {
    const offered = servers * load;
    const times = timesOf(planOf([exponential(10, servers)], "serial"), offered * 100);
    const wait = (erlangC(servers, offered) * 10) / (servers - offered);
    expect(off(mean(times), 10 + wait)).toBeLessThan(0.03);
  });

  it("keeps its servers busy for the share of time that its load is", () => {
    const plan = planOf([exponential(10, 4)], "serial");
    const { stations, durationMs } = runPlan(plan, {
      qps: 300,
      requests: 200_000,
      warmUp: 1000,
      seed: 2,
    });
    expect(off((stations.busy[0] ?? 0) / durationMs / 4, 0.75)).toBeLessThan(0.02);
  });
});

describe("times one after another and side by side", () => {
  const stations = [exponential(5, 0), exponential(20, 0), exponential(10, 0)];

  it("add up: mean 35, variance 525", () => {
    const times = timesOf(planOf(stations, "serial"), 50);
    expect(off(mean(times), 35)).toBeLessThan(0.01);
    const variance = times.reduce((sum, time) => sum + (time - 35) ** 2, 0) / times.length;
    expect(off(variance, 25 + 400 + 100)).toBeLessThan(0.02);
  });

  it("are as long as the longest: P(max ≤ t) is the product", () => {
    const times = timesOf(planOf(stations, "parallel"), 50);
    for (const t of [10, 20, 40, 80]) {
      const right = [5, 20, 10].reduce((product, each) => product * (1 - Math.exp(-t / each)), 1);
      expect(off(times.filter((time) => time <= t).length / times.length, right)).toBeLessThan(
        0.01,
      );
    }
  });

  it("follow Little's law: as many are inside as come times how long they stay", () => {
    const times = timesOf(planOf([exponential(10, 1)], "serial"), 80);
    expect(off(mean(times) * 0.08, 0.8 / 0.2)).toBeLessThan(0.05);
  });
});
