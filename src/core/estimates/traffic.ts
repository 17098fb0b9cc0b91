/**
 * How much comes in, from the requirements sheet: requests, events and bytes.
 *
 * The formulas are those of common back-of-the-envelope practice; units are seconds and bytes, and a
 * day has 86,400 s. Worked example: 2 billion daily users with 2 requests each are 46,296 requests
 * a second on average.
 */
import { statedNumber } from "../document/requirement-number.ts";
import type { Diagram } from "../document/types.ts";
import { type Figure, workOut } from "./figure.ts";

type Sheet = Diagram["requirements"];

export const SECONDS_PER_DAY = 86_400;

/** Requests a second over the day: daily users × requests per user per day ÷ 86,400. */
export const averageQps = (sheet: Sheet): Figure =>
  workOut(sheet, ["dau", "requestsPerUserPerDay"], (users, each) => perSecond(users * each));

/** Requests a second at the peak: as given, else the average × the peak factor (3 where nobody says). */
export const peakQps = (sheet: Sheet): Figure =>
  statedNumber(sheet, "peakQps") === undefined
    ? workOut(
        sheet,
        ["dau", "requestsPerUserPerDay", "peakFactor"],
        (users, each, factor) => perSecond(users * each) * factor,
      )
    : workOut(sheet, ["peakQps"], (peak) => peak);

/** Events a second over the day: daily users × events per user per day ÷ 86,400. */
export const averageEventsPerSec = (sheet: Sheet): Figure =>
  workOut(sheet, ["dau", "eventsPerUserPerDay"], (users, each) => perSecond(users * each));

/** Events a second at the peak: the average × the peak factor. */
export const peakEventsPerSec = (sheet: Sheet): Figure =>
  workOut(
    sheet,
    ["dau", "eventsPerUserPerDay", "peakFactor"],
    (users, each, factor) => perSecond(users * each) * factor,
  );

/** Bytes of events a day: daily users × events per user per day × bytes per event. */
export const logBytesPerDay = (sheet: Sheet): Figure =>
  workOut(
    sheet,
    ["dau", "eventsPerUserPerDay", "eventBytes"],
    (users, each, bytes) => users * each * bytes,
  );

/** Bytes a second into the service at the peak: peak requests × bytes of a request. Bits are eight times that. */
export const peakBytesIn = (sheet: Sheet): Figure => atPeak(sheet, "payloadInBytes");

/** Bytes a second out of the service at the peak: peak requests × bytes of a response. */
export const peakBytesOut = (sheet: Sheet): Figure => atPeak(sheet, "payloadOutBytes");

function atPeak(sheet: Sheet, field: "payloadInBytes" | "payloadOutBytes"): Figure {
  const qps = peakQps(sheet);
  const each = workOut(sheet, [field], (bytes) => bytes);
  if (!qps.known || !each.known) {
    const missing = [qps, each].flatMap((figure) => (figure.known ? [] : figure.missing));
    return { known: false, missing };
  }
  return {
    known: true,
    value: qps.value * each.value,
    inputs: [...qps.inputs, ...each.inputs],
    assumed: [...qps.assumed, ...each.assumed],
  };
}

const perSecond = (perDay: number): number => perDay / SECONDS_PER_DAY;
