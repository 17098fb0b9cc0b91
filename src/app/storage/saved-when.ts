/** How long ago something was, in words: "3 minutes ago", "yesterday"; older than a week, the date. */
import { t } from "../../core/messages/late.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const ago = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const date = new Intl.DateTimeFormat("en", { dateStyle: "medium" });

/** Both in ms since 1970. */
export function savedWhen(then: number, now: number): string {
  const passed = Math.max(0, now - then);
  if (passed < MINUTE) return t("shelf.just-now");
  if (passed < HOUR) return ago.format(-Math.floor(passed / MINUTE), "minute");
  if (passed < DAY) return ago.format(-Math.floor(passed / HOUR), "hour");
  if (passed < WEEK) return ago.format(-Math.floor(passed / DAY), "day");
  return date.format(then);
}
