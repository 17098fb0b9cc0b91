/** Documents change, and the index that answers come from does not. */
import type { KindId } from "../../../catalogue/kinds.ts";
import type { Role } from "../../../catalogue/roles.ts";
import { settingsFor } from "../../../catalogue/settings.ts";
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import type { Diagram } from "../../../document/types.ts";
import {
  carries,
  type GraphEdge,
  type GraphNode,
  hasRole,
  settingOf,
} from "../../../graph/elements.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { assistantWithout, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { withSettings } from "../../example-variants.ts";
import { contextEdges, contextSources } from "../../generation.ts";
import { Draft } from "../../recipes/draft.ts";
import { leadDraftThrough } from "../../recipes/lead-through.ts";
import { INGESTION, SCHEDULE } from "../../recipes/parts-genai.ts";
import type { Fix, FixContext, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

/** How an index is filled and found in, and what starts that. */
const FEEDING: readonly KindId[] = [
  "doc",
  "batch",
  "media",
  "emb",
  "index",
  "cand",
  "event",
  "control",
];
const COPIED: readonly KindId[] = ["doc", "batch", "media"];

/** What brings changes by itself. */
const DRIVERS: readonly Role[] = [
  "ingest-batch",
  "cdc",
  "trigger",
  "orchestrator",
  "stream-log",
  "stream-processor",
  "queue",
  "event-collector",
  "monitor-freshness",
];

function check({ graph }: LintContext): readonly Observation[] {
  if (contextEdges(graph).length === 0 || graph.has("monitor-freshness")) return [];
  const feeding = reach(contextSources(graph), { kinds: FEEDING, backward: true });
  const members = [...feeding];
  const isDriven = members.some(
    (node) =>
      hasRole(node, ...DRIVERS) ||
      settingOf(node, "staticCorpus") === true ||
      node.in.some((edge) => feeding.has(edge.source) && carries(edge, "event", "control")),
  );
  if (isDriven) return [];
  const copies = members.flatMap((node) => node.out).filter((edge) => isCopy(edge, feeding));
  const sources = new Set(copies.map((edge) => edge.source));
  if (sources.size === 0) return [];
  return [
    {
      title: "Nothing says when changed documents are indexed again",
      message: say`No schedule and no change brings the index of ${listed(sources)} up to date`,
      nodes: idsOf(sources),
      edges: [],
      fixes: [
        {
          title: "Add scheduled ingestion",
          apply: (document, context) => scheduleIngestion(document, context, idsOf(copies)),
        },
        ...keepStill([...sources]),
      ],
    },
  ];
}

/** Out of a store of documents that nobody writes to, on the way to the index. */
const isCopy = (edge: GraphEdge, feeding: ReadonlySet<unknown>): boolean =>
  carries(edge, ...COPIED) &&
  feeding.has(edge.target) &&
  hasRole(edge.source, "source", "blob", "lake", "warehouse", "oltp") &&
  edge.source.in.length === 0;

function scheduleIngestion(
  document: Diagram,
  context: FixContext,
  copies: readonly string[],
): Diagram {
  const draft = new Draft(document, context);
  const ingestion = leadDraftThrough(draft, copies, INGESTION);
  if (ingestion === undefined) return document;
  const schedule = draft.ensure(SCHEDULE, ingestion, "above");
  draft.connect(schedule, ingestion, "control");
  return draft.document;
}

/** Offered where the inspector lets a person take it back. */
function keepStill(sources: readonly GraphNode[]): readonly Fix[] {
  const corpora = sources.filter((node) =>
    settingsFor(node.component, node.roles).some(({ id }) => id === "staticCorpus"),
  );
  if (corpora.length === 0) return [];
  const apply = (document: Diagram): Diagram =>
    idsOf(corpora).reduce((drawing, id) => setSetting(drawing, id, "staticCorpus", true), document);
  return [{ title: "Say that the documents never change", apply }];
}

const RAG =
  "docs=content-corpus 'Documents'; ch=chunker; ix=index-builder; vec=vector-index; ret=rag-retriever; pa=prompt-assembler; llm=llm-api; og=output-guardrail; cite=citation-checker";
const ASKED =
  "ch>ix doc; ix>vec index; vec>ret cand; ret>pa context; pa>llm prompt; llm>cite completion; ret>cite context; cite>og completion";

export const ragIndexStale: Rule = {
  id: "rag-index-stale",
  group: "genai",
  severity: "warn",
  fires:
    "The index behind retrieved context is filled from a source, and nothing on that way brings changes: no ingestion job, change capture, stream, queue, event or control edge, and no freshness monitor. Silent where the documents are marked as never changing.",
  why: "An assistant that quotes last year's price list is worse than none, since it sounds as sure as ever. How soon a changed or deleted document leaves the index is a promise that somebody has to keep.",
  asks: "A document is corrected, another deleted: when does the assistant stop quoting the old ones?",
  source:
    "Interview practice: index freshness; OWASP Top 10 for LLM applications: vector and embedding weaknesses",
  youngBelow: 10,
  check,
  good: [
    {
      name: "a crawler runs every night",
      diagram: draw(
        `${RAG}; crawl=batch-ingest 'Crawler'; cron=scheduler`,
        `${ASKED}; docs>crawl doc; cron>crawl control; crawl>ch doc`,
      ),
    },
    { name: "an ingestion job", diagram: SOUND_ASSISTANT },
    {
      name: "a book that does not change",
      diagram: withSettings(assistantWithout(["crawl"], "docs>ix doc"), "docs", {
        staticCorpus: true,
      }),
    },
    {
      // Counter-example: who writes to the store is drawn, and each upload starts the indexing.
      name: "users upload the documents",
      diagram: draw(
        `web=web-client; up=media-upload; ${RAG.replace("docs=content-corpus 'Documents'; ", "")}`,
        `web>up request; up>ch doc; ${ASKED}`,
      ),
    },
    {
      name: "changes come from the database",
      diagram: draw(
        `${RAG}; db=item-catalog; cdc=cdc-connector`,
        `${ASKED}; db>cdc batch; cdc>ix event; docs>ch doc`,
      ),
    },
  ],
  bad: [
    {
      name: "documents are indexed, nobody says when",
      diagram: draw(`${RAG}; ps=prompt-store`, `${ASKED}; docs>ch doc; ps>pa config`),
      nodes: ["docs"],
    },
    {
      name: "an assistant without crawler",
      diagram: assistantWithout(["crawl"], "docs>ix doc"),
      nodes: ["docs"],
    },
    {
      name: "a young drawing",
      diagram: draw(
        "docs=object-store 'Wiki dump'; emb=embedding-model; vec=vector-index; pa=prompt-assembler; llm=llm-api",
        "docs>emb doc; emb>vec emb; vec>pa context; pa>llm prompt",
      ),
      nodes: ["docs"],
      severity: "next",
    },
  ],
};
