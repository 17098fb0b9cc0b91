/** What the groups around a box, the words on its arrows and its being fed add to what its label says. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import { areasOf } from "./areas.ts";
import { stemmed, type Words } from "./label-words.ts";
import { isFiller } from "./phrases.ts";

/** What is around a box. */
export interface Place {
  /** Labels of the groups around it, from the inside. */
  readonly groups: readonly string[];
  /** Words on the arrows that come in and go out. */
  readonly incoming: readonly string[];
  readonly outgoing: readonly string[];
  /** Whether any arrow comes in. */
  readonly isFed: boolean;
}

/** Changes the scores by component. */
export function settleByPlace(
  scores: Map<string, number>,
  title: Words,
  place: Place,
  catalogue: Catalogue,
): void {
  settleSources(scores, title, place, catalogue);
  for (const [id, score] of scores) {
    const component = catalogue.find(id);
    if (component)
      scores.set(id, score + groupScore(component, place) + arrowScore(component, place));
  }
}

/** What else a box among the sources may be called says so much less. */
const NO_SOURCE = 1;
const SOURCES = new Set(stemmed("source sources"));

/** Whatever stands among the sources is one, and so is the API of something that nobody here calls. */
function settleSources(
  scores: Map<string, number>,
  title: Words,
  { groups, isFed }: Place,
  catalogue: Catalogue,
): void {
  const last = title.at(-1)?.plain ?? "";
  const telling = title.filter(({ stem }) => !isFiller(stem)).length;
  const isAmong = stemmed(groups[0] ?? "").some((word) => SOURCES.has(word));
  if (isFed) return;
  const isOurs = title.some(({ plain }) => OURS.has(plain));
  if (telling > 1 && !isOurs && DOORS.has(last) && isOnlyAnApi(scores))
    scores.set("third-party-data", Math.max(...scores.values()) + 0.2);
  if (!isAmong) return;
  for (const [id, score] of scores) {
    const component = catalogue.find(id);
    if (component && !GIVING.has(component.group)) scores.set(id, score - NO_SOURCE);
  }
  if (SYSTEMS.has(last))
    scores.set("transaction-system", Math.max(scores.get("transaction-system") ?? 0, 1.3));
}

/** Nothing but its last word said what it is. */
const isOnlyAnApi = (scores: ReadonlyMap<string, number>): boolean =>
  [...scores].every(
    ([id, score]) => id === "app-backend" || score < (scores.get("app-backend") ?? 0),
  );

/** An API that is called so is one of the system itself. */
const OURS: ReadonlySet<string> = new Set(
  "admin backend core gateway graphql grpc http internal main public rest server web".split(" "),
);
const DOORS: ReadonlySet<string> = new Set(["api", "apis", "feed", "feeds", "rss"]);
const SYSTEMS: ReadonlySet<string> = new Set(["system", "systems", "platform", "platforms"]);
const GIVING: ReadonlySet<string> = new Set([
  "data-sources",
  "storage-lakehouse",
  "clients-edge",
  "ingestion-streaming",
  "data-quality-labelling",
  "generic-shapes",
]);

/** The nearer the group that speaks of such things, the more it says. */
function groupScore({ group }: Component, { groups }: Place): number {
  const depth = groups.slice(0, 3).findIndex((label) => areasOf(label).has(group));
  return depth < 0 ? 0 : 0.3 - 0.1 * depth;
}

function arrowScore({ group, roles }: Component, { incoming, outgoing }: Place): number {
  const [came, went] = [new Set(incoming.flatMap(stemmed)), new Set(outgoing.flatMap(stemmed))];
  const hasAny = (set: ReadonlySet<string>, ...wanted: readonly string[]): boolean =>
    wanted.some((word) => set.has(word));
  const isServing = group === "serving" || roles.includes("server");
  const answers = hasAny(went, "predict", "scor", "respons", "inferenc") || hasAny(came, "request");
  const trains = roles.includes("trainer") && hasAny(went, "model", "artifact", "weight");
  return (isServing && answers ? 0.2 : 0) + (trains ? 0.2 : 0);
}
