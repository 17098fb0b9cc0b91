/** How long ago something was, in words: "3 minutes ago", "yesterday"; older than a week, the date. */
import { perLanguage } from "../../core/messages/language.ts";
import { t } from "../../core/messages/late.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

const relative = perLanguage((id) => new Intl.RelativeTimeFormat(id, { numeric: "auto" }));
const date = perLanguage((id) => new Intl.DateTimeFormat(id, { dateStyle: "medium" }));
const moment = perLanguage(
  (id) => new Intl.DateTimeFormat(id, { dateStyle: "medium", timeStyle: "short" }),
);

/** The date and the time of day, in the person's own time zone. */
export const exactly = (then: number): string => moment().format(then);

/** Both in ms since 1970. */
export function savedWhen(then: number, now: number): string {
  const passed = Math.max(0, now - then);
  if (passed < MINUTE) return t("shelf.just-now");
  if (passed < HOUR) return relative().format(-Math.floor(passed / MINUTE), "minute");
  if (passed < DAY) return relative().format(-Math.floor(passed / HOUR), "hour");
  if (passed < WEEK) return relative().format(-Math.floor(passed / DAY), "day");
  return date().format(then);
}
