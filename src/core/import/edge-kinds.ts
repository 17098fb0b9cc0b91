/** What flows along an arrow of a stranger's drawing: by the words on it, and by what both ends allow. */
import { ANYTHING } from "../catalogue/anything.ts";
import { type Catalogue, passes } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import type { KindId } from "../catalogue/kinds.ts";
import { likeliestKinds, type UsualKinds } from "../catalogue/usual-kinds.ts";
import { stemmed } from "./label-words.ts";

export interface Flow {
  readonly kind: KindId | undefined;
  /** The arrow was drawn as the call goes: the data flows the other way. */
  readonly isTurned: boolean;
}

/** Words and what they say flows, the surest first. */
const SAID: readonly (readonly [words: string, kinds: readonly KindId[]])[] = [
  ["feedback rating thumbs click impression correction", ["feedback", "event"]],
  ["label labels groundtruth annotation outcome", ["label", "feedback"]],
  ["drift alert alarm notify notification breach", ["alert", "metric"]],
  ["metric metrics trace traces telemetry latency monitoring health scrape", ["metric"]],
  [
    "retrain trigger schedule promote rollback deploy approve start invoke control",
    ["control", "config"],
  ],
  ["embedding embeddings vector vectors", ["emb", "index"]],
  ["feature features", ["feat-on", "feat-off", "feat"]],
  ["model models artifact artifacts weights checkpoint pkl onnx", ["model"]],
  ["prompt", ["prompt"]],
  ["context chunks passages documents document docs evidence", ["context", "doc", "cand"]],
  ["candidates candidate", ["cand"]],
  ["answer completion generated", ["completion", "response", "pred"]],
  [
    "prediction predictions predict score scores scoring forecast recommendation recommendations probability inference",
    ["pred", "predlog", "response", "batch"],
  ],
  ["response reply returns result results", ["response", "pred", "completion"]],
  ["query question request call http post lookup search", ["request", "prompt", "feat-on"]],
  ["tool function", ["tool"]],
  ["image images video frames audio media photo", ["media"]],
  ["log logs", ["predlog", "metric", "event"]],
  ["index", ["index"]],
  [
    "event events stream streaming publish transactions clicks message messages topic",
    ["event", "feedback"],
  ],
  [
    "dataset data table csv batch rows parquet raw historical history train training",
    ["trainset", "batch"],
  ],
  ["config configuration rules policy settings", ["config"]],
  ["schema metadata lineage audit", ["meta"]],
];
const KINDS_BY_WORD = new Map(
  SAID.toReversed().flatMap(([words, kinds]) =>
    stemmed(words).map((word) => [word, kinds] as const),
  ),
);
const ORDER = new Map(
  SAID.flatMap(([words], at) => stemmed(words).map((word) => [word, at] as const)),
);

/** The caller at the tail, what is asked at the head: data comes back. */
const READS = new Set(
  stemmed(
    "reads read fetch fetches pull pulls query queries retrieve retrieves load loads get gets lookup consume consumes select scrape scrapes polls polled uses",
  ),
);

/**
 * Components that nobody knows take and give anything. `about` is what the ends are called: a store of
 * models is written and read with models, whatever else its component may hold.
 */
export function flowOf(
  { label, about = "" }: { readonly label: string; readonly about?: string },
  source: string,
  target: string,
  { catalogue, usualKinds }: { readonly catalogue: Catalogue; readonly usualKinds: UsualKinds },
): Flow {
  const from = catalogue.find(source) ?? ANYTHING;
  const to = catalogue.find(target) ?? ANYTHING;
  const words = stemmed(label);
  const hints = isStore(from) || isStore(to) ? stemmed(about) : [];
  const ahead = likeliestKinds(from, to, usualKinds);
  const back = likeliestKinds(to, from, usualKinds);
  const readsBack = words.some((word) => READS.has(word)) && isStore(to) && !isStore(from);
  // What a store or a monitor has to do with is often drawn as the call goes.
  const mayTurn = isStore(to) || isStore(from) || [from, to].some(isWatching);
  if (back.length > 0 && (readsBack || (ahead.length === 0 && mayTurn)))
    return { kind: said(words, back) ?? said(hints, back) ?? back[0], isTurned: true };
  return { kind: said(words, ahead) ?? said(hints, ahead) ?? ahead[0], isTurned: false };
}

const isWatching = ({ roles }: Component): boolean =>
  roles.includes("monitor") || roles.includes("dashboard");

const isStore = ({ group, roles }: Component): boolean =>
  group === "storage-lakehouse" || group === "features-stores" || roles.includes("storage");

/** The first kind that a word names and both ends allow. */
function said(words: readonly string[], legal: readonly KindId[]): KindId | undefined {
  const told = words
    .filter((word) => KINDS_BY_WORD.has(word))
    .toSorted((a, b) => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0));
  for (const word of told) {
    const kind = KINDS_BY_WORD.get(word)?.find((candidate) => legal.includes(candidate));
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Whether anything of that kind may leave the one and enter the other. */
export const mayFlow = (kind: KindId, from: Component, to: Component): boolean =>
  passes(from.emits, kind) && passes(to.accepts, kind);
