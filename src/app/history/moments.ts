/** What is looked at in the history: a version of the design, or the design as it is now. */
import { t } from "../../core/messages/late.ts";
import { exactly } from "../ui/saved-when.ts";
import type { Version } from "../versions.ts";

/** The number of a version, or the present. */
export type Moment = number | "now";

/** Its name; where it has none, when it was kept. */
export const titleOf = (version: Version): string => version.name || exactly(version.at);

export const titleOfMoment = (moment: Moment, versions: readonly Version[]): string => {
  const version = versions.find(({ number }) => number === moment);
  return version ? titleOf(version) : t("history.now");
};

/** The earlier of the two first: what differs is told from there on. */
export function inOrder(a: Moment, b: Moment): readonly [Moment, Moment] {
  const rank = (moment: Moment): number => (moment === "now" ? Infinity : moment);
  return rank(a) <= rank(b) ? [a, b] : [b, a];
}

/** Why it was kept. */
export const reasonOf = ({ origin, name }: Version): string => {
  if (origin === "named") return t("history.by-hand");
  return name === ""
    ? t(`history.${origin}`)
    : `${t("history.by-hand")} · ${t(`history.${origin}`)}`;
};
