/** A trade-off that the document accepts, but that is no longer there. */
import { draw } from "../../../document/draw.ts";
import type { Diagram, Waiver } from "../../../document/types.ts";
import { say } from "../../../messages/say.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";

const checkWaivers = (unused: readonly Waiver[], context: LintContext): readonly Observation[] =>
  unused.map((waiver) => observe(waiver, context));

function observe(waiver: Waiver, { graph }: LintContext): Observation {
  const { rule, element, reason } = waiver;
  const edge = element === undefined ? undefined : graph.edge(element);
  const node = element === undefined ? undefined : graph.node(element);
  const place = node?.label ?? (edge && say`${edge.source.label} to ${edge.target.label}`);
  const hasReason = reason.trim() !== "";
  const what = place === undefined ? `“${rule}”` : say`“${rule}” at ${place}`;
  return {
    title: hasReason
      ? "An accepted trade-off is no longer one"
      : "A finding is accepted without a reason",
    message: hasReason
      ? say`${what} finds nothing now; it was accepted: ${oneLine(reason)}`
      : say`${what} needs a reason`,
    nodes: node ? [node.id] : [],
    edges: edge ? [edge.id] : [],
    fixes: [forget(waiver)],
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const forget = (unused: Waiver): Fix => ({
  title: "Forget it",
  apply: (document) => ({
    ...document,
    waivers: document.waivers.filter((waiver) => !isSame(waiver, unused)),
  }),
});

const isSame = (a: Waiver, b: Waiver): boolean =>
  a.rule === b.rule && a.element === b.element && a.reason === b.reason;

const waiving = (waiver: Waiver, diagram: Diagram): Diagram => ({ ...diagram, waivers: [waiver] });

const PAIR = draw(
  "tr=trainer 'Trainer'; reg=model-registry; svc=prediction-service",
  "tr>reg model",
);

export const waiverUnused: Rule = {
  id: "waiver-unused",
  group: "structure",
  severity: "info",
  fires:
    "A waiver of the document matches no finding, be it accepted, muted or switched off; or it says no reason, and so accepts nothing.",
  why: "An accepted trade-off that has been resolved, or whose box has changed, hides the next real finding at the same place. A list of trade-offs is worth reading only while each of them is true.",
  source: "What linters of code do with suppressions that suppress nothing",
  asks: "Which of the trade-offs you accepted still hold today?",
  check: () => [],
  checkWaivers,
  good: [
    {
      name: "a loose box is accepted, and it is loose",
      diagram: waiving(
        { rule: "node-dangling", element: "svc", reason: "Comes next quarter" },
        PAIR,
      ),
    },
  ],
  bad: [
    {
      name: "the box is connected by now",
      diagram: waiving({ rule: "node-dangling", element: "tr", reason: "Comes later" }, PAIR),
      nodes: ["tr"],
    },
    {
      name: "a loose box is accepted, and nobody says why",
      diagram: waiving({ rule: "node-dangling", element: "svc", reason: " " }, PAIR),
      nodes: ["svc"],
    },
    {
      name: "the data flows have been drawn since",
      diagram: waiving({ rule: "duplicate-edge", element: "e1", reason: "Two paths" }, PAIR),
      edges: ["e1"],
    },
  ],
};
