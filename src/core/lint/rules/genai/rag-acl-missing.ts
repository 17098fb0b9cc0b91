/** Retrieval finds for everybody what only some may read. */
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import { carries, type GraphNode, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { assistantWith, assistantWithout, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { withSettings, withSheet } from "../../example-variants.ts";
import { contextEdges, contextSources } from "../../generation.ts";
import { Draft } from "../../recipes/draft.ts";
import { leadDraftThrough } from "../../recipes/lead-through.ts";
import { ACCESS_CONTROL } from "../../recipes/parts-genai.ts";
import type { FixContext, LintContext, Observation, Rule } from "../../rule.ts";
import { flagIn } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

function check({ document, graph }: LintContext): readonly Observation[] {
  const confidential = flagIn(document, "confidentialDocs");
  if (contextEdges(graph).length === 0 || confidential === false) return [];
  const exposed = exposedSources(graph);
  if (exposed.length === 0 || isControlled(graph) || isPublic(graph)) return [];
  return [
    {
      title: "Users may retrieve what they may not read",
      message: say`Nothing asks who may read the passages from ${listed(exposed)}`,
      nodes: idsOf(exposed),
      edges: [],
      fixes: [{ title: "Add access control", apply: addAccessControl }],
      ...(confidential ? { severity: "error" } : {}),
    },
  ];
}

/** Retrieval on behalf of users. */
function exposedSources(graph: Graph): readonly GraphNode[] {
  const asked = reach(graph.entry, { kinds: ["request", "prompt", "emb", "cand", "tool"] });
  return contextSources(graph).filter((node) => asked.has(node));
}

/** Whether access control has a say in what is retrieved, before or after. */
function isControlled(graph: Graph): boolean {
  const steered = reach(graph.withRole("access-control"));
  return contextEdges(graph).some(
    ({ source, target }) => steered.has(source) || steered.has(target),
  );
}

const isPublic = (graph: Graph): boolean =>
  graph
    .withRole("vector-index", "search-index", "source", "retrieval")
    .some((node) => settingOf(node, "publicCorpus") === true);

/** The requests come to retrieval, or to what finds for it, by way of access control. */
function addAccessControl(document: Diagram, context: FixContext): Diagram {
  const draft = new Draft(document, context);
  const { graph } = draft;
  const sources = exposedSources(graph);
  const [first] = sources;
  if (!first) return document;
  const finding = reach(sources, { kinds: ["cand", "emb"], backward: true });
  const requests = graph.edges.filter(
    (edge) => carries(edge, "request") && finding.has(edge.target) && !finding.has(edge.source),
  );
  const led = leadDraftThrough(draft, idsOf(requests), ACCESS_CONTROL);
  if (led === undefined)
    draft.connect(draft.ensure(ACCESS_CONTROL, first.id, "above"), first.id, "config", "request");
  return draft.document;
}

const RAG =
  "web=web-client; svc=app-backend; ret=rag-retriever 'Retriever'; vec=vector-index; pa=prompt-assembler; llm=llm-api; og=output-guardrail; cite=citation-checker";
const ANSWERED =
  "web>svc request; svc>pa request; vec>ret cand; ret>pa context; pa>llm prompt; llm>cite completion; ret>cite context; cite>og completion; og>svc response; svc>web response";

export const ragAclMissing: Rule = {
  id: "rag-acl-missing",
  group: "genai",
  severity: "info",
  level: "senior",
  fires:
    "Users' requests reach retrieval, and no access control has a say in what is retrieved, before or after; an error where the sheet says that documents are confidential. Silent where it says that they are not, and where the corpus is marked as open to everyone.",
  why: "An index built from everybody's documents answers everybody, and a model repeats what it was given. Rights must be applied when passages are chosen; no prompt can take them back afterwards.",
  asks: "Two people ask the same question, and one of them may not read the document with the answer: what does each get?",
  source: "OWASP Top 10 for LLM applications: vector and embedding weaknesses",
  youngBelow: 8,
  check,
  good: [
    {
      name: "rights are asked before retrieval",
      diagram: draw(
        `${RAG}; acl=access-control 'Document rights'`,
        `${ANSWERED}; svc>acl request; acl>ret request`,
      ),
    },
    {
      name: "rights over confidential documents",
      diagram: withSheet(SOUND_ASSISTANT, { confidentialDocs: { value: true } }),
    },
    {
      // Counter-example to "on a path client → retrieval": the passages are filtered afterwards.
      name: "what was found is filtered by rights",
      diagram: assistantWith(
        "rights=access-control 'Rights filter'",
        "ig>ret request; ig>pa request; ret>rights cand; rights>pa cand",
        ["acl"],
      ),
    },
    {
      name: "everybody may read everything",
      diagram: withSettings(assistantWithout(["acl"], "ig>ret request; ig>pa request"), "docs", {
        publicCorpus: true,
      }),
    },
    {
      name: "the sheet says that nothing is confidential",
      diagram: withSheet(assistantWithout(["acl"], "ig>ret request; ig>pa request"), {
        confidentialDocs: { value: false },
      }),
    },
  ],
  bad: [
    {
      name: "whoever asks is given whatever is found",
      diagram: draw(`${RAG}; ps=prompt-store`, `${ANSWERED}; svc>ret request; ps>pa config`),
      nodes: ["ret"],
    },
    {
      name: "confidential documents without rights",
      diagram: withSheet(assistantWithout(["acl"], "ig>ret request; ig>pa request"), {
        confidentialDocs: { value: true },
      }),
      nodes: ["ret"],
      severity: "error",
    },
    {
      name: "the question comes as a vector",
      diagram: draw(
        "web=web-client; qe=embedding-model; vec=vector-index 'Index'; pa=prompt-assembler; llm=llm-api; og=output-guardrail; svc=app-backend; ps=prompt-store",
        "web>svc request; svc>qe request; qe>vec emb; vec>pa context; svc>pa request; ps>pa config; pa>llm prompt; llm>og completion; og>svc response; svc>web response",
      ),
      nodes: ["vec"],
    },
  ],
};
