/** Which groups of the palette a part of a drawing is about: "Monitoring layer", "Data sources". */
import { stemmed } from "./label-words.ts";

const AREAS: readonly (readonly [words: string, groups: readonly string[]])[] = [
  ["monitoring observability feedback alerting telemetry", ["monitoring-feedback"]],
  [
    "training train experiment offline learning research development",
    ["training-tuning", "evaluation-registry", "data-quality-labelling"],
  ],
  ["evaluation validation registry testing", ["evaluation-registry"]],
  ["serving inference online prediction runtime model models deployment production", ["serving"]],
  ["deployment rollout release experiment", ["experimentation-rollout"]],
  ["source sources", ["data-sources", "storage-lakehouse"]],
  ["data", ["data-sources", "storage-lakehouse", "data-quality-labelling", "processing"]],
  ["ingestion ingest collection messaging streaming broker event", ["ingestion-streaming"]],
  ["processing preprocessing preparation etl transformation", ["processing", "features-stores"]],
  ["feature features", ["features-stores"]],
  ["storage store persistence database lake", ["storage-lakehouse"]],
  ["client clients frontend presentation user edge access interface", ["clients-edge"]],
  ["retrieval rag query search indexing ranking recall", ["retrieval-ranking", "llm-genai"]],
  ["llm genai agent agents chat generation ai", ["llm-genai"]],
  [
    "orchestration cicd devops infrastructure governance security platform",
    ["orchestration-governance"],
  ],
  ["label labels annotation quality", ["data-quality-labelling"]],
];

const BY_WORD = new Map<string, Set<string>>();
for (const [words, groups] of AREAS) {
  for (const word of stemmed(words)) {
    const known = BY_WORD.get(word) ?? new Set();
    for (const group of groups) known.add(group);
    BY_WORD.set(word, known);
  }
}

/** Ids of palette groups; empty where the label speaks of none. */
export const areasOf = (label: string): ReadonlySet<string> =>
  new Set(stemmed(label).flatMap((word) => [...(BY_WORD.get(word) ?? [])]));
