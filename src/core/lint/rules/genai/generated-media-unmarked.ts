/** Generated pictures, sound or video cannot be told from real ones. */
import { draw } from "../../../document/draw.ts";
import { carries, type GraphNode, settingOf } from "../../../graph/elements.ts";
import type { Graph } from "../../../graph/graph.ts";
import { say } from "../../../messages/say.ts";
import { assistantWith, SOUND_ASSISTANT } from "../../example-assistant.ts";
import { withSettings } from "../../example-variants.ts";
import { answersOf, waysToUsers } from "../../generation.ts";
import { leadThrough } from "../../recipes/lead-through.ts";
import { WATERMARKER } from "../../recipes/parts-genai.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf, listed } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const makers = mediaMakers(graph);
  if (makers.length === 0) return [];
  const ways = waysToUsers(graph, makers, new Set(graph.withRole("watermark")));
  const edges = ways.generators.flatMap((node) =>
    answersOf(node).filter((edge) => ways.leading.has(edge.target)),
  );
  if (edges.length === 0) return [];
  return [
    {
      title: "Generated media is not marked",
      message: say`Media from ${listed(ways.generators)} reaches ${listed(ways.clients)} without a mark of its origin`,
      nodes: idsOf([...ways.generators, ...ways.clients]),
      edges: [],
      fixes: [
        {
          title: "Add watermark",
          apply: (document, context) =>
            leadThrough(document, context, idsOf(edges), WATERMARKER, ["completion", "response"]),
        },
      ],
    },
  ];
}

/** Generators that make more than text: by their component, or as drawn. */
const mediaMakers = (graph: Graph): readonly GraphNode[] =>
  graph
    .withRole("generator")
    .filter(
      (node) =>
        settingOf(node, "textOnly") !== true &&
        (makesMedia(node) || node.out.some((edge) => carries(edge, "media"))),
    );

const makesMedia = ({ component }: GraphNode): boolean =>
  component !== undefined && component.emits !== "any" && component.emits.includes("media");

const STUDIO =
  "web=web-client 'App'; gw=api-gateway; ig=input-guardrail; pa=prompt-assembler; g=multimodal-generator 'Diffusion'; og=output-guardrail";
const ASKED = "web>gw request; gw>ig request; ig>pa request; pa>g prompt; gw>web response";

export const generatedMediaUnmarked: Rule = {
  id: "generated-media-unmarked",
  group: "genai",
  severity: "info",
  fires:
    "A generator that makes images, sound or video reaches a client past no watermark. Silent where it is marked as making text only.",
  why: "A picture leaves the product and loses its caption on the way. A mark in the pixels or a signed record of origin is what lets platforms, journalists and ourselves tell later that it was made.",
  asks: "Somebody posts one of your generated pictures as a photograph: how can it be told?",
  source: "Provenance practice: watermarks, and signed content credentials (C2PA)",
  check,
  good: [
    {
      name: "pictures are marked before they leave",
      diagram: draw(
        `${STUDIO}; wm=watermarker`,
        `${ASKED}; g>og completion; og>wm completion; wm>gw response`,
      ),
    },
    { name: "an assistant that writes text", diagram: SOUND_ASSISTANT },
    {
      name: "a model that looks at pictures and writes captions",
      diagram: withSettings(draw(STUDIO, `${ASKED}; g>og completion; og>gw response`), "g", {
        textOnly: true,
      }),
    },
  ],
  bad: [
    {
      name: "pictures leave unmarked",
      diagram: draw(STUDIO, `${ASKED}; g>og completion; og>gw response`),
      nodes: ["g", "web"],
    },
    {
      name: "an assistant that draws as well",
      diagram: assistantWith("draw=stable-diffusion 'Pictures'", "mask>draw prompt; draw>og media"),
      nodes: ["draw", "web"],
    },
    {
      name: "a CDN between the checks and the user",
      diagram: draw(`${STUDIO}; cdn=cdn`, `${ASKED}; g>og media; og>cdn media; cdn>web response`),
      nodes: ["g", "web"],
    },
  ],
};
