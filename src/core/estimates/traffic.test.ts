/** What comes in, against worked examples. */
import { describe, expect, it } from "vitest";
import { sheetOf } from "./test-graphs.ts";
import {
  averageEventsPerSec,
  averageQps,
  logBytesPerDay,
  peakBytesIn,
  peakBytesOut,
  peakEventsPerSec,
  peakQps,
} from "./traffic.ts";

const feed = sheetOf({
  dau: 2e9,
  requestsPerUserPerDay: 2,
  eventsPerUserPerDay: 20,
  eventBytes: 500,
  payloadInBytes: 1000,
  payloadOutBytes: 20_000,
});

describe("requests", () => {
  it("of 2 billion users with 2 each are 46,296 a second on average", () => {
    expect(averageQps(feed)).toEqual({
      known: true,
      value: (2e9 * 2) / 86_400,
      inputs: ["dau", "requestsPerUserPerDay"],
      assumed: [],
    });
  });

  it("peak at three times that where nobody says, and say that it is assumed", () => {
    expect(peakQps(feed)).toEqual({
      known: true,
      value: ((2e9 * 2) / 86_400) * 3,
      inputs: ["dau", "requestsPerUserPerDay", "peakFactor"],
      assumed: ["peakFactor"],
    });
  });

  it("peak as given, whatever the average", () => {
    expect(peakQps({ ...feed, peakQps: { value: 6000, assumed: true } })).toEqual({
      known: true,
      value: 6000,
      inputs: ["peakQps"],
      assumed: ["peakQps"],
    });
  });

  it("cannot be told while a field is empty or no quantity", () => {
    expect(peakQps({})).toEqual({ known: false, missing: ["dau", "requestsPerUserPerDay"] });
    expect(averageQps({ ...feed, dau: { value: -5 } })).toEqual({ known: false, missing: ["dau"] });
    expect(averageQps({ ...feed, dau: { value: "many" } })).toEqual({
      known: false,
      missing: ["dau"],
    });
  });
});

describe("events and bytes", () => {
  it("are events a second, on average and at the peak", () => {
    expect(averageEventsPerSec(feed)).toMatchObject({ value: 4e10 / 86_400 });
    expect(peakEventsPerSec(feed)).toMatchObject({ value: (4e10 / 86_400) * 3 });
  });

  it("are bytes of events a day: 2 billion × 20 × 500 B are 20 TB", () => {
    expect(logBytesPerDay(feed)).toMatchObject({ value: 2e13 });
  });

  it("are the peak times the payload, each way", () => {
    const at = sheetOf({ peakQps: 100, payloadInBytes: 1000, payloadOutBytes: 20_000 });
    expect(peakBytesIn(at)).toEqual({
      known: true,
      value: 100_000,
      inputs: ["peakQps", "payloadInBytes"],
      assumed: [],
    });
    expect(peakBytesOut(at)).toMatchObject({ value: 2_000_000 });
    expect(peakBytesIn({})).toEqual({
      known: false,
      missing: ["dau", "requestsPerUserPerDay", "payloadInBytes"],
    });
  });
});
