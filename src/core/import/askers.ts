/** People who ask the system something are its clients, where no app of theirs is drawn. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ForeignEdge, ForeignNode } from "./foreign-drawing.ts";
import { stemmed } from "./label-words.ts";

const ASKS = new Set(
  stemmed(
    "user users customer query question client visitor request patient shopper player viewer input",
  ),
);

/** The ids of actors that send something to what is neither an app nor a tool of builders. */
export function askers(
  components: ReadonlyMap<string, string>,
  nodes: readonly ForeignNode[],
  edges: readonly ForeignEdge[],
  catalogue: Catalogue,
): ReadonlySet<string> {
  const groupOf = (id: string): string => catalogue.find(components.get(id) ?? "")?.group ?? "";
  const actors = nodes.filter(
    ({ id, label }) =>
      components.get(id) === "actor" && stemmed(label).some((word) => ASKS.has(word)),
  );
  return new Set(
    actors
      .filter(({ id }) =>
        edges.some(({ source, target }) => source === id && ASKED.has(groupOf(target))),
      )
      .map(({ id }) => id),
  );
}

const ASKED: ReadonlySet<string> = new Set([
  "serving",
  "retrieval-ranking",
  "llm-genai",
  "clients-edge",
  "generic-shapes",
]);
