/** Estimates as they are written: three digits, in the unit that reads best. */
import { formatQuantity } from "../document/quantity.ts";
import { t } from "../messages/late.ts";

const DIGITS = 3;

/** "46.3k/s", "1.2 TB", "3.5 s". Units as in the envelope: `/s`, `/d`, `B`, `B/d`, `bit/s`, `$/mo`, `s`, `ms`, `d`, or none. */
export function show(value: number, unit: string): string {
  const rounded = Number(value.toPrecision(DIGITS));
  if (unit === "B/d") return t("numbers.aDay", { figure: formatQuantity(rounded, "B") });
  if (unit === "$/mo")
    return t("numbers.aMonth", { figure: `$${formatQuantity(rounded, undefined)}` });
  if (unit === "bit/s") return `${formatQuantity(rounded, undefined)}bit/s`;
  if (unit === "/s" || unit === "/d") return `${formatQuantity(rounded, undefined)}${unit}`;
  return formatQuantity(rounded, unit === "" ? undefined : unit);
}

export const showMs = (ms: number): string => show(ms, "ms");

/** Marks what rests on figures that nobody stated. */
export const about = (text: string, assumed: boolean): string => (assumed ? `~ ${text}` : text);
