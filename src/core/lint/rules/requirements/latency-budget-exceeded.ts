/**
 * Answers take longer than they may.
 *
 * Mended against the first wording: figures of the palette are of the right order and no more, so
 * where only they make the sum too large it is a warning. A cache in front is no remedy: at the 99th
 * percentile the answer was not in it.
 */
import { draw } from "../../../document/draw.ts";
import type { Diagram } from "../../../document/types.ts";
import { say } from "../../../messages/say.ts";
import { SOUND_DESIGN } from "../../example-design.ts";
import { SERVICE, timed } from "../../example-service.ts";
import { withSettings } from "../../example-variants.ts";
import {
  type Budget,
  boxesOf,
  inWords,
  latencyBudget,
  statedMs,
  TOLERANCE,
} from "../../latency-budget.ts";
import { speedUps } from "../../recipes/speed-up.ts";
import type { LintContext, Observation, Rule } from "../../rule.ts";
import { idsOf } from "../../words.ts";

function check(context: LintContext): readonly Observation[] {
  const budget = latencyBudget(context.graph);
  if (!budget || budget.used <= TOLERANCE) return [];
  const severity = severityOf(budget);
  const fixes = speedUps(context, budget.sloMs);
  return [
    {
      title: "Answers come later than the objective allows",
      message: say`An answer takes ${inWords(budget)}`,
      nodes: [...new Set([...idsOf(boxesOf(budget)), ...fixes.flatMap(({ nodes }) => nodes)])],
      edges: idsOf(budget.path.edges),
      fixes,
      ...(severity && { severity }),
    },
  ];
}

/** Only what somebody has stated makes a design wrong; where a figure is missing, even the sum is a guess. */
function severityOf(budget: Budget): "warn" | "info" | undefined {
  if (budget.path.missing.length > 0) return "info";
  return statedMs(budget) > budget.sloMs * TOLERANCE ? undefined : "warn";
}

const SLOW: Diagram = {
  ...timed(SOUND_DESIGN, { mA: 100, mB: 60 }),
  requirements: { ...SOUND_DESIGN.requirements, p99SloMs: { value: 80 } },
};

export const latencyBudgetExceeded: Rule = {
  id: "latency-budget-exceeded",
  group: "requirements",
  severity: "error",
  fires:
    "The p99s along the critical path add up to more than 1.1 times the latency objective, queues counted until the task is accepted. A warning where only the usual figures of components make it so, a hint where a box on the path has none. Silent without an objective or without a client that calls something.",
  why: "A user waits for the slowest way through the drawing, and each box on it takes its share. Adding p99s up is pessimistic, but a sum that is far too large does not get in time by luck: quantise or distil the model, look things up in parallel, compute ahead.",
  asks: "Where do the milliseconds of one request go, and which of them would you save first?",
  source: "Interview practice: quantise, distil, cache; latency budgets along the critical path",
  check,
  good: [
    {
      name: "43 ms of 100",
      diagram: timed(SERVICE, { svc: 10, m: 20, fs: 12 }),
    },
    {
      name: "a little over, which a sum of p99s may well be",
      diagram: timed(SERVICE, { svc: 10, m: 80, fs: 15 }),
    },
    {
      // Counter-example (case 4 of the specification): a store is filled before, and nobody waits for that.
      name: "a stream of seconds fills the store",
      diagram: timed(
        draw(
          "web=web-client; m=model-server; fs=feature-store; fp=feature-pipeline-stream; log=event-log",
          "web>m request; log>fp event; fp>fs feat-on; fs>m feat-on; m>web response",
          { requirements: { p99SloMs: { value: 100 } } },
        ),
        { fp: 5000, m: 20 },
      ),
    },
    {
      // Counter-example: the receipt is what the caller waits for.
      name: "a long job behind a queue",
      diagram: timed(
        draw(
          "web=web-client; gw=api-gateway; q=message-queue; g=multimodal-generator; og=output-guardrail",
          "web>gw request; gw>q request; q>g request; gw>web response; g>og completion; og>gw response",
          { requirements: { p99SloMs: { value: 100 } } },
        ),
        { g: 60_000 },
      ),
    },
    {
      name: "nobody has said how fast it must be",
      diagram: { ...timed(SERVICE, { m: 5000 }), requirements: {} },
    },
    { name: "a design with room to spare", diagram: SOUND_DESIGN },
  ],
  bad: [
    {
      name: "a model of 180 ms where 100 are allowed",
      diagram: timed(SERVICE, { svc: 10, m: 180, fs: 5 }),
      nodes: ["svc", "m", "fs"],
      edges: ["e1", "e2", "e3"],
    },
    {
      name: "the usual figures of a language model, which nobody has measured yet",
      diagram: draw(
        "web=web-client; pa=prompt-assembler; llm=llm-server; og=output-guardrail",
        "web>pa request; pa>llm prompt; llm>og completion; og>web response",
        { requirements: { p99SloMs: { value: 500 } } },
      ),
      nodes: ["pa", "llm", "og"],
      edges: ["e1", "e2", "e3"],
      severity: "warn",
    },
    {
      name: "lookups one after another",
      diagram: withSettings(
        timed(
          draw(
            "web=web-client; svc=prediction-service; a=kv-store; b=kv-store; c=kv-store",
            "web>svc request; a>svc feat-on; b>svc feat-on; c>svc feat-on; svc>web response",
            { requirements: { p99SloMs: { value: 60 } } },
          ),
          { a: 40, b: 30, c: 20 },
        ),
        "svc",
        { p99Ms: 10, lookups: "serial" },
      ),
      nodes: ["svc", "a", "b", "c"],
      edges: ["e1", "e2", "e3", "e4"],
    },
    {
      name: "a step that nobody has a figure for",
      diagram: timed(
        draw(
          "web=web-client; svc=prediction-service; x=decision-shape 'Rules'; m=model-server",
          "web>svc request; svc>x request; x>m request; m>web response",
          { requirements: { p99SloMs: { value: 100 } } },
        ),
        { m: 300 },
      ),
      nodes: ["svc", "x", "m"],
      edges: ["e1", "e2", "e3"],
      severity: "info",
    },
    {
      name: "a whole design whose model can be quantised",
      diagram: SLOW,
      nodes: ["svc", "ab", "fs", "mA", "mB"],
      edges: ["e1", "e3", "e4", "e14"],
    },
  ],
};
