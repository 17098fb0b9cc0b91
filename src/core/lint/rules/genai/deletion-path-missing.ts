/** An erasure request has no way into the system. */
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import { passes } from "../../../catalogue/catalogue.ts";
import type { GraphNode } from "../../../graph/elements.ts";
import { say } from "../../../messages/say.ts";
import { withSheet } from "../../example-variants.ts";
import { Draft } from "../../recipes/draft.ts";
import { CONSENT } from "../../recipes/parts-genai.ts";
import type { FixContext, LintContext, Observation, Rule } from "../../rule.ts";
import { wordsIn } from "../../sheet.ts";
import { idsOf, listed } from "../../words.ts";

function check({ document, graph }: LintContext): readonly Observation[] {
  if (graph.stage !== "production" || graph.has("consent", "privacy")) return [];
  const holders = graph.withRole("pii", "memory");
  if (holders.length === 0 || saysHow(document)) return [];
  return [
    {
      title: "An erasure request has no way in",
      message: say`Nothing tells ${listed(holders)}, and what was made from it, to forget a person`,
      nodes: idsOf(holders),
      edges: [],
      fixes: [
        {
          title: "Add consent manager",
          apply: (drawing, context) => addConsent(drawing, context, idsOf(holders)),
        },
      ],
    },
  ];
}

/** The sheet may say in words what the drawing leaves out. */
const saysHow = (document: Diagram): boolean =>
  wordsIn(document, "piiHandling").some((text) =>
    /delet|eras|forg[eo]t|expire|withdraw/i.test(text),
  );

/** client → consent manager → every holder of personal data, and the training sets */
function addConsent(document: Diagram, context: FixContext, holders: readonly string[]): Diagram {
  const draft = new Draft(document, context);
  const [first] = holders.flatMap((id) => draft.graph.node(id) ?? []);
  if (!first) return document;
  const consent = draft.ensure(CONSENT, first.id, "above");
  const asker = draft.graph.entry.find(asks);
  if (asker) draft.connect(asker.id, consent, "request");
  const sets = idsOf(draft.graph.withRole("dataset-builder"));
  draft.wire([
    ...holders.map((id) => ({ source: consent, target: id, kinds: ["event", "config"] as const })),
    ...sets.map((id) => ({ source: consent, target: id, kinds: "config" as const })),
  ]);
  return draft.document;
}

/** A person's app rather than a till. */
const asks = ({ component, roles }: GraphNode): boolean =>
  !roles.has("pii") && (component === undefined || passes(component.emits, "request"));

const PRODUCTION: Diagram["requirements"] = { stage: { value: "production" } };
const SHOP =
  "web=web-client; svc=prediction-service; m=model-server; crm=user-profile-db 'CRM'; ds=dataset-builder; tr=trainer";
const RUNS =
  "web>svc request; svc>m request; m>svc response; svc>web response; crm>ds batch; ds>tr trainset; tr>m model";

export const deletionPathMissing: Rule = {
  id: "deletion-path-missing",
  group: "genai",
  severity: "info",
  fires:
    "In stage production, something holds personal data or remembers conversations, and there is no consent or privacy component. Silent where the sheet says in words how personal data is deleted.",
  why: "Whoever asks to be forgotten means the profile, the logs, the training sets and the memory of the assistant. A way that was not drawn is a search by hand through all of them, with a legal deadline.",
  asks: "A user asks to be erased: which stores, training sets and models hear of it, and how?",
  source: "ML Test Score, Data 5",
  check,
  good: [
    {
      name: "a consent manager tells the store and the training set",
      diagram: withSheet(
        draw(
          `${SHOP}; consent=consent-manager`,
          `${RUNS}; web>consent request; consent>crm event; consent>ds config`,
        ),
        PRODUCTION,
      ),
    },
    { name: "a design that is not in production", diagram: draw(SHOP, RUNS) },
    {
      name: "the sheet says how people are forgotten",
      diagram: withSheet(draw(SHOP, RUNS), {
        ...PRODUCTION,
        piiHandling: { value: "Deleted from all stores within a month of the request" },
      }),
    },
  ],
  bad: [
    {
      name: "profiles in production, and no way to be forgotten",
      diagram: withSheet(draw(SHOP, RUNS), PRODUCTION),
      nodes: ["crm"],
    },
    {
      name: "an assistant with a memory",
      diagram: withSheet(
        draw(
          "web=web-client; pa=prompt-assembler; llm=llm-server; og=output-guardrail; mem=conversation-memory 'Memory'",
          "web>pa request; pa>llm prompt; llm>og completion; og>web response; og>mem completion; mem>pa context",
        ),
        PRODUCTION,
      ),
      nodes: ["mem"],
    },
  ],
};
