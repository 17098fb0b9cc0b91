/** Prompts live in the code that sends them. */
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import { carries } from "../../../graph/elements.ts";
import { reach } from "../../../graph/walk.ts";
import { say } from "../../../messages/say.ts";
import { assistantWith, assistantWithout, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { Draft } from "../../recipes/draft.ts";
import { PROMPT_STORE } from "../../recipes/parts-genai.ts";
import type { FixContext, LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  if (!graph.has("prompt-builder")) return [];
  const versioned = reach(graph.withRole("prompt-store", "registry-prompt"));
  const builders = graph
    .withRole("prompt-builder")
    .filter((node) => !versioned.has(node) && !node.in.some((edge) => carries(edge, "config")));
  if (builders.length === 0) return [];
  return [
    {
      title: "Prompts have no versions",
      message: say`The prompts of ${listed(builders)} are kept in no store: each edit is a deployment`,
      nodes: idsOf(builders),
      edges: [],
      fixes: [
        {
          title: "Add prompt store",
          apply: (document, context) => storePrompts(document, context, idsOf(builders)),
        },
      ],
    },
  ];
}

function storePrompts(
  document: Diagram,
  context: FixContext,
  builders: readonly string[],
): Diagram {
  const draft = new Draft(document, context);
  for (const id of builders) {
    if (!draft.graph.node(id)) continue;
    const store = draft.ensure(PROMPT_STORE, id, "above");
    draft.connect(store, id, "config");
  }
  return draft.document;
}

const CHAT =
  "web=web-client; gw=api-gateway; ig=input-guardrail; pa=prompt-assembler 'Prompt assembler'; llm=llm-api; og=output-guardrail; tr=llm-tracer";
const ASKED =
  "web>gw request; gw>ig request; ig>pa request; pa>llm prompt; llm>og completion; og>gw response; gw>web response; llm>tr completion";

export const promptUnversioned: Rule = {
  id: "prompt-unversioned",
  group: "genai",
  severity: "info",
  fires:
    "A prompt builder is reached from no prompt store, directly or through other nodes, and is given no configuration by anything else, such as a feature flag or a database.",
  why: "A prompt is code that behaves like a model: a changed word changes every answer. Kept in a store with versions, it can be compared, rolled out to some and brought back.",
  asks: "Which prompt wrote yesterday's answer, and how would you go back to it?",
  source: "OWASP Top 10 for LLM applications; interview practice: prompts are versioned like code",
  youngBelow: 8,
  check,
  good: [
    {
      name: "the assembler reads its prompts from a store",
      diagram: draw(`${CHAT}; ps=prompt-store`, `${ASKED}; ps>pa config`),
    },
    { name: "a store of prompts", diagram: SOUND_ASSISTANT },
    {
      name: "prompts come through the flag that picks one",
      diagram: assistantWith(
        "split=ab-splitter",
        "ig>split request; ps>split config; split>pa request",
        ["ps>pa"],
      ),
    },
    {
      // Counter-example to "no prompt store": some keep prompts with their flags.
      name: "a feature flag holds the prompts",
      diagram: assistantWith("flags=feature-flag", "flags>pa config", ["ps"]),
    },
  ],
  bad: [
    {
      name: "prompts from nowhere",
      diagram: draw(`${CHAT}; log=event-log`, `${ASKED}; tr>log predlog`),
      nodes: ["pa"],
    },
    { name: "an assistant without store", diagram: assistantWithout(["ps"]), nodes: ["pa"] },
    {
      name: "a store that is not read",
      diagram: assistantWithout(["ps>pa"]),
      nodes: ["pa"],
    },
    {
      name: "a young drawing",
      diagram: draw("pa=prompt-assembler; llm=llm-server", "pa>llm prompt"),
      nodes: ["pa"],
      severity: "next",
    },
  ],
};
