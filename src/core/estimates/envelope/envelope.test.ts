/** The back of the envelope: worked examples, what is assumed, what is missing, and laws of proportion. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { loadCatalogue } from "../../catalogue/test-catalogue.ts";
import { draw } from "../../document/draw.ts";
import type { RequirementId } from "../../document/requirements.ts";
import type { Diagram } from "../../document/types.ts";
import { buildGraph } from "../../graph/graph.ts";
import { t } from "../../messages/late.ts";
import { envelopeOf } from "./envelope.ts";
import { ENVELOPE_ITEMS } from "./items.ts";

const catalogue = loadCatalogue();
type Sheet = Partial<Record<RequirementId, number>>;

function figures(sheet: Sheet) {
  const requirements = Object.fromEntries(
    Object.entries(sheet).map(([field, value]) => [field, { value }]),
  );
  const diagram: Diagram = { ...draw("m=model-server"), requirements };
  return envelopeOf(buildGraph(diagram, catalogue));
}

const valueOf = (sheet: Sheet, id: string): number | undefined =>
  figures(sheet).find(({ item }) => item.id === id)?.value;

describe("a worked example", () => {
  it.each<[string, Sheet, string, number]>([
    ["a news feed", { dau: 2e9, requestsPerUserPerDay: 2 }, "average-qps", 4e9 / 86_400],
    ["its peak", { dau: 86_400, requestsPerUserPerDay: 10, peakFactor: 2 }, "peak-qps", 20],
    ["bits in", { peakQps: 1000, payloadInBytes: 500 }, "bandwidth-in", 4e6],
    ["events", { dau: 864_000, eventsPerUserPerDay: 100 }, "events", 1000],
    [
      "a log of a month",
      { dau: 1e6, eventsPerUserPerDay: 100, eventBytes: 1000, retentionDays: 30 },
      "log-storage",
      (1e6 * 100 * 1000 * 30 * 3) / 3,
    ],
    [
      "what was predicted",
      { dau: 86_400, requestsPerUserPerDay: 1, candidatesPerRequest: 100, featureCount: 50 },
      "prediction-log",
      86_400 * (100 * (50 * 8 + 64) + 200),
    ],
    [
      "a billion vectors",
      { itemCount: 1e9, embeddingDim: 128, embeddingBytesPerValue: 4 },
      "vectors",
      512e9,
    ],
    ["their codes", { itemCount: 1e9, embeddingDim: 128 }, "pq", 16e9],
    [
      "their graph",
      { itemCount: 1e9, embeddingDim: 128, embeddingBytesPerValue: 4 },
      "hnsw",
      640e9,
    ],
    ["scores", { peakQps: 1e6, candidatesPerRequest: 100 }, "scores", 1e8],
    ["a feature store", { dau: 1e6, featureCount: 100 }, "feature-store", 1.2e9],
    ["reads", { peakQps: 1000, candidatesPerRequest: 99 }, "feature-reads", 1e5],
    ["a generation", { ttftMs: 500, tokensOut: 300, tokensPerSec: 100 }, "generation-time", 3.5],
    [
      "generations at once",
      { peakQps: 100, ttftMs: 500, tokensOut: 300, tokensPerSec: 100 },
      "generations-at-once",
      350,
    ],
    [
      "their replicas",
      { peakQps: 100, ttftMs: 500, tokensOut: 300, tokensPerSec: 100 },
      "llm-replicas",
      32,
    ],
    ["weights of 7 billion", { params: 7e9 }, "weights", 14e9],
    [
      "users of an arm",
      { positiveRate: 0.05, minDetectableEffect: 0.02 },
      "sample-per-arm-stated",
      760_000,
    ],
    [
      "what a month of tokens costs",
      {
        dau: 1000,
        requestsPerUserPerDay: 10,
        tokensIn: 2000,
        tokensOut: 500,
        priceIn: 3,
        priceOut: 15,
      },
      "llm-cost",
      1000 * 10 * 30 * (2000 * 3e-6 + 500 * 15e-6),
    ],
    ["the KV cache of a token", { tokensIn: 1, tokensOut: 1 }, "kv-per-token", 131_072],
    [
      "their KV cache",
      { peakQps: 100, ttftMs: 500, tokensIn: 700, tokensOut: 300, tokensPerSec: 100 },
      "kv-cache",
      350 * 1000 * 131_072,
    ],
    [
      "embedding rows of an ad request",
      { peakQps: 1, candidatesPerRequest: 100, embeddingDim: 8 },
      "embedding-rows",
      1000,
    ],
    [
      "days to enough positives",
      { dau: 1000, requestsPerUserPerDay: 10, positiveRate: 0.01 },
      "days-to-positives",
      100,
    ],
    [
      "days of an experiment",
      { positiveRate: 0.05, minDetectableEffect: 0.02, dau: 152_000 },
      "experiment-days",
      10,
    ],
  ])("is right: %s", (_, sheet, id, value) => {
    expect(valueOf(sheet, id)).toBeCloseTo(value, 6);
  });
});

describe("a figure", () => {
  it("says which fields it lacks", () => {
    const figure = figures({ dau: 1000 }).find(({ item }) => item.id === "average-qps");
    expect([figure?.value, figure?.missing]).toEqual([undefined, ["requestsPerUserPerDay"]]);
  });

  it("is left out where the sheet says nothing of it", () => {
    expect(figures({ dau: 1000, requestsPerUserPerDay: 1 }).map(({ item }) => item.id)).toEqual([
      "average-qps",
      "peak-qps",
    ]);
    expect(figures({})).toEqual([]);
  });

  it("shows what nobody stated: the peak factor, and usual figures", () => {
    const peak = figures({ dau: 1000, requestsPerUserPerDay: 1 }).find(
      ({ item }) => item.id === "peak-qps",
    );
    expect(peak?.inputs.map(({ field, value, assumed }) => [field, value, assumed])).toEqual([
      ["dau", 1000, false],
      ["requestsPerUserPerDay", 1, false],
      ["peakFactor", 3, true],
    ]);
    expect(peak?.assumed).toBe(true);
  });

  it("takes the peak as it is given", () => {
    expect(valueOf({ peakQps: 7, candidatesPerRequest: 2 }, "scores")).toBe(14);
    expect(valueOf({ peakQps: 7, dau: 1, requestsPerUserPerDay: 1 }, "peak-qps")).toBeUndefined();
  });

  it("has a name, a formula and an id of its own", () => {
    const ids = ENVELOPE_ITEMS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ENVELOPE_ITEMS.filter(({ name, formula }) => t(name) === name || t(formula) === formula),
    ).toEqual([]);
  });
});

test("ten times the users are ten times the traffic, the log and the memory", () => {
  const linear = ["average-qps", "peak-qps", "events", "log-bytes", "log-storage", "feature-store"];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 100 }), (dau, each) => {
      const sheet = {
        requestsPerUserPerDay: each,
        eventsPerUserPerDay: each,
        eventBytes: 100,
        retentionDays: 7,
        featureCount: 10,
      };
      for (const id of linear) {
        const one = valueOf({ ...sheet, dau }, id) ?? Number.NaN;
        expect((valueOf({ ...sheet, dau: dau * 10 }, id) ?? 0) / one).toBeCloseTo(10, 9);
      }
    }),
  );
});
