/** Quantities the way people write them: "50M", "200ms", "1h", "0.1%", "4 kB", "2M/day". */

/** Words of a scale in small letters, each with the figure it stands for. */
type Scale = readonly (readonly [words: readonly string[], factor: number])[];

const THOUSANDS: Scale = [
  [["k", "thousand"], 1e3],
  [["m", "mio", "million", "millions"], 1e6],
  [["b", "bn", "billion", "billions", "g"], 1e9],
  [["t", "tn", "trillion"], 1e12],
];

/** In seconds. A minute is `min` or `m`; a month is 30 days. */
const DURATIONS: Scale = [
  [["ns"], 1e-9],
  [["us", "µs", "μs"], 1e-6],
  [["ms", "msec", "millisecond", "milliseconds"], 1e-3],
  [["s", "sec", "secs", "second", "seconds"], 1],
  [["m", "min", "mins", "minute", "minutes"], 60],
  [["h", "hr", "hrs", "hour", "hours"], 3600],
  [["d", "day", "days"], 86_400],
  [["w", "wk", "week", "weeks"], 604_800],
  [["mo", "month", "months"], 2_592_000],
  [["y", "yr", "year", "years"], 31_536_000],
];

const BYTES: Scale = [
  [["b", "byte", "bytes"], 1],
  [["k", "kb"], 1e3],
  [["m", "mb"], 1e6],
  [["g", "gb"], 1e9],
  [["t", "tb"], 1e12],
  [["kib"], 1024],
  [["mib"], 1024 ** 2],
  [["gib"], 1024 ** 3],
  [["tib"], 1024 ** 4],
];

/** Seconds in what a rate is "per". */
const PER: Scale = [
  [["s", "sec", "second"], 1],
  [["m", "min", "minute"], 60],
  [["h", "hr", "hour"], 3600],
  [["d", "day"], 86_400],
];

const factorOf = (scale: Scale, word: string): number | undefined =>
  scale.find(([words]) => words.includes(word))?.[1];

/** A number, and the word or sign that follows it. */
const SHAPE =
  /^(?<sign>[-+]?)(?<number>(?:\d[\d,_'\u00a0 ]*)?(?:\.\d+)?(?:e[-+]?\d+)?)\s*(?<word>[a-zµμ%]*?)\s*(?<rate>[qrt]ps)?\s*(?:(?:\/|per\b)\s*(?<per>[a-z]+))?$/u;

/** Longer than any quantity. */
const LONGEST = 60;

/**
 * The figure in the field's unit; `undefined` for what is no quantity of it.
 *
 * @param unit as in `requirements.ts` and the settings: `ms`, `s`, `d`, `B`, `/s`, `%` (0 to 100),
 *   `share` (0 to 1), `$` …; a bare number where there is none
 */
export function parseQuantity(text: string, unit: string | undefined): number | undefined {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^[$€£]\s*/, "");
  if (typed === "" || typed.length > LONGEST) return undefined;
  const { sign, number = "", word = "", rate, per } = SHAPE.exec(typed)?.groups ?? {};
  const digits = number.replace(/[,_'\u00a0 ]/g, "");
  const figure = digits === "" ? Number.NaN : Number(`${sign}${digits}`);
  if (!Number.isFinite(figure)) return undefined;
  if (rate !== undefined && unit !== "/s") return undefined;
  const factor = inUnit(word, per, unit);
  return factor === undefined ? undefined : tidy(figure * factor);
}

/** By how much to multiply; `undefined` where the word does not belong to the unit. */
function inUnit(
  word: string,
  per: string | undefined,
  unit: string | undefined,
): number | undefined {
  if (unit === "/s") return rateFactor(word, per);
  if (per !== undefined) return undefined;
  if (word === "") return 1;
  const base = unit === undefined ? undefined : factorOf(DURATIONS, unit);
  if (base !== undefined) return within(factorOf(DURATIONS, word), base);
  if (unit === "B") return factorOf(BYTES, word);
  if (unit === "%") return word === "%" ? 1 : undefined;
  if (unit === "share") return word === "%" ? 0.01 : undefined;
  return factorOf(THOUSANDS, word);
}

const within = (factor: number | undefined, base: number): number | undefined =>
  factor === undefined ? undefined : factor / base;

/** "50k", "50k/s", "2M/day", "120 per minute"; also "50k qps" and "rps". */
function rateFactor(word: string, per: string | undefined): number | undefined {
  const factor = word === "" ? 1 : factorOf(THOUSANDS, word);
  const seconds = per === undefined ? 1 : factorOf(PER, per);
  return factor === undefined || seconds === undefined ? undefined : factor / seconds;
}

/** Without the dust of a product of fractions. */
const tidy = (figure: number): number => Number(figure.toPrecision(12));

/** Digits beyond which a figure is written out as it is. */
const MOST_DIGITS = 4;

const SHOWN_THOUSANDS = [
  ["B", 1e9],
  ["M", 1e6],
  ["k", 1e3],
] as const;
const SHOWN_DURATIONS = [
  ["d", 86_400],
  ["h", 3600],
  ["min", 60],
  ["s", 1],
  ["ms", 1e-3],
] as const;
const SHOWN_BYTES = [
  ["TB", 1e12],
  ["GB", 1e9],
  ["MB", 1e6],
  ["kB", 1e3],
  ["B", 1],
] as const;

/** The shortest way to write the figure without losing any of it; `parseQuantity` reads it back. */
export function formatQuantity(figure: number, unit: string | undefined): string {
  const base = unit === undefined ? undefined : factorOf(DURATIONS, unit);
  if (base !== undefined) return inSteps(figure * base, SHOWN_DURATIONS, " ") ?? plain(figure);
  if (unit === "B") return inSteps(figure, SHOWN_BYTES, " ") ?? plain(figure);
  if (unit === "%") return plain(figure);
  if (unit === "share") return plain(figure);
  return inSteps(figure, SHOWN_THOUSANDS, "") ?? plain(figure);
}

const plain = (figure: number): string => String(figure);

/** In the largest step of which there is at least one, where few digits say it exactly. */
function inSteps(
  figure: number,
  steps: readonly (readonly [name: string, factor: number])[],
  space: string,
): string | undefined {
  const exact = tidy(figure);
  for (const [name, factor] of steps) {
    const count = tidy(exact / factor);
    if (Math.abs(count) < 1) continue;
    const shown = Number(count.toPrecision(MOST_DIGITS));
    if (tidy(shown * factor) === exact) return `${shown}${space}${name}`;
  }
  return undefined;
}
