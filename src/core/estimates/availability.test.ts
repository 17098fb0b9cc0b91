/** Availability in series and in parallel, and the age of what is read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateAvailability, inParallel, inSeries } from "./availability.ts";
import { featureAges, MODEL_AGES, modelAge } from "./freshness.ts";
import { graphOf } from "./test-graphs.ts";

const NODES = "web=web-client; svc=prediction-service; m=model-server; fb=fallback";
const EDGES = "web>svc request; svc>m request; m>svc response; svc>fb request; svc>web response";
const ONE = { replicas: 1, availability: 99 };

describe("availability", () => {
  it("is the product in series, and one less the product of what fails in parallel", () => {
    expect(inSeries([0.99, 0.9])).toBeCloseTo(0.891, 9);
    expect(inParallel([0.99, 0.9])).toBeCloseTo(0.999, 9);
  });

  it("of copies is never less than that of one, and of a chain never more than of its weakest", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (all) => {
        expect(inParallel(all)).toBeGreaterThanOrEqual(Math.max(...all) - 1e-9);
        expect(inSeries(all)).toBeLessThanOrEqual(Math.min(...all) + 1e-9);
      }),
    );
  });

  it("of an answer counts every box that it takes, its copies, and who stands in", () => {
    const alone = estimateAvailability(graphOf(NODES, EDGES, { svc: ONE, m: ONE, fb: ONE }));
    expect(alone?.full).toBeCloseTo(0.99 * 0.99, 9);
    expect(alone?.answered).toBeCloseTo(0.99 * (1 - 0.01 * 0.01), 9);
    const two = { replicas: 2, availability: 99 };
    const doubled = estimateAvailability(graphOf(NODES, EDGES, { svc: two, m: two, fb: ONE }));
    expect(doubled?.full).toBeCloseTo(0.9999 ** 2, 9);
  });

  it("says where nobody stated it, and nothing where nobody calls", () => {
    const found = estimateAvailability(graphOf(NODES, EDGES, { svc: { replicas: 1 } }));
    expect(
      found?.boxes.every(({ assumed, alone }) => assumed && Math.abs(alone - 0.999) < 1e-9),
    ).toBe(true);
    expect(estimateAvailability(graphOf("kv=kv-store", ""))).toBe(undefined);
  });
});

describe("the age of what is read", () => {
  const nodes =
    "web=web-client; m=model-server; log=kafka; b=batch-processor; fp=feature-pipeline-stream; fs=online-feature-store";
  it("is that of the slowest way into the store: whole runs at most, half of one usually", () => {
    const graph = graphOf(
      nodes,
      "web>m request; fs>m feat-on; m>web response; log>b event; b>fs feat; log>fp event; fp>fs feat",
      { b: { refreshSec: 3600 }, fp: { p99Ms: 2000 } },
    );
    const [age] = featureAges(graph);
    expect([age?.usualSec, age?.mostSec]).toEqual([1800, 3600]);
    expect(age?.way.map(({ id }) => id)).toEqual(["log", "b", "fs"]);
    expect(age?.assumed).toEqual([]);
  });

  it("is that of the stream where only one fills the store", () => {
    const graph = graphOf(
      nodes,
      "web>m request; fs>m feat-on; m>web response; log>fp event; fp>fs feat",
      { fp: { p99Ms: 2000 } },
    );
    expect(featureAges(graph)[0]?.mostSec).toBe(2);
  });

  it("of a model is half an interval and the training, of its oldest label the whole and its delay", () => {
    const sheet = {
      labelDelay: { value: 3600 },
      retrainEvery: { value: 86_400 },
      trainHours: { value: 2 },
    };
    const of = MODEL_AGES.map((age) => modelAge(sheet, age));
    expect(of.map((figure) => figure.known && figure.value)).toEqual([
      3600 + 43_200,
      43_200 + 7200,
      3600 + 86_400 + 7200,
    ]);
  });
});
