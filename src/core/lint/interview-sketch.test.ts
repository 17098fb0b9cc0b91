/** The drawing a person makes in the first two minutes: what it is told, and where the offered fixes lead. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw } from "../document/draw.ts";
import type { Diagram } from "../document/types.ts";
import { buildGraph } from "../graph/graph.ts";
import { path } from "../graph/walk.ts";
import { fixContext } from "../insert/test-context.ts";
import { lint } from "./engine.ts";
import type { Finding } from "./rule.ts";
import { RULES } from "./rules/index.ts";

const context = fixContext();

const SKETCH = draw(
  "log=kafka 'Kafka'; sp=flink 'Flink'; fs=feature-store 'Feature store'; m=model-server 'Model server'; ab=ab-splitter 'A/B splitter'",
  "log>sp event; sp>fs feat-on; fs>m feat-on; ab>m request",
);

const findingsIn = (document: Diagram): readonly Finding[] =>
  lint(document, context.catalogue, RULES).findings;

/** What a click would mend. */
const open = (document: Diagram): readonly Finding[] =>
  findingsIn(document).filter(({ fixes }) => fixes.length > 0);

/** What only the person can answer. */
const asked = (document: Diagram): readonly string[] =>
  findingsIn(document).map(({ rule, field }) => [rule, ...(field ? [field] : [])].join(" "));

/** Far more than there are findings. */
const MOST_STEPS = 20;

/** Apply the first fix of the finding picked, until none is offered. */
function mend(document: Diagram, pick: (open: readonly Finding[]) => Finding | undefined): Diagram {
  let current = document;
  const steps: string[] = [];
  for (let finding = pick(open(current)); finding; finding = pick(open(current))) {
    if (steps.length === MOST_STEPS) throw new Error(steps.join("\n"));
    steps.push(finding.message);
    current = finding.fixes[0]?.apply(current, context) ?? current;
  }
  return current;
}

const edgesOf = ({ edges }: Diagram): readonly string[] =>
  edges.map(({ source, target, kind }) => `${source}>${target} ${kind}`).sort();

/** What no click can answer: who calls, why these tools, and the fields of the sheet. */
const QUESTIONS: readonly string[] = [
  "req-objective-missing businessObjective",
  "req-scale-missing dau",
  "req-metrics-missing offlineMetric",
  "no-input",
  "explain-why",
  "req-freshness-missing freshnessSec",
  "req-label-delay-missing labelDelay",
  "framing-missing mlTask",
  "no-fallback",
];

describe("the interview sketch", () => {
  test("is told what a reviewer would ask for next", () => {
    const next = findingsIn(SKETCH).filter(({ severity }) => severity === "next");
    expect(next.map(({ rule }) => rule)).toEqual([
      "no-offline-evaluation",
      "ab-no-metric-sink",
      "no-monitoring",
      "no-prediction-logging",
      "req-objective-missing",
      "req-scale-missing",
      "no-data-validation",
      "no-model-registry",
      "no-fallback",
      "no-retraining-loop",
      "no-feedback-logging",
      "no-input",
      "explain-why",
      "req-freshness-missing",
    ]);
  });

  test("is told of one thing that is wrong: the split has one arm", () => {
    const wrong = findingsIn(SKETCH).filter(({ severity }) => severity !== "next");
    expect(wrong.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["ab-too-few-variants", "error"],
    ]);
  });

  test("becomes a whole design by the first fix of the first finding, again and again", () => {
    const whole = mend(SKETCH, ([first]) => first);
    expect(asked(whole)).toEqual(QUESTIONS);
    expect(edgesOf(whole)).toMatchInlineSnapshot(`
      [
        "ab>log event",
        "ab>m request",
        "ab>model-server request",
        "alerting>model-registry control",
        "baseline-model>offline-evaluator metric",
        "data-validation>sp event",
        "dataset-builder>baseline-model trainset",
        "dataset-builder>drift-monitor trainset",
        "dataset-builder>offline-evaluator trainset",
        "dataset-builder>trainer trainset",
        "drift-monitor>alerting alert",
        "experiment-analysis>alerting metric",
        "fs>dataset-builder feat-off",
        "fs>m feat-on",
        "fs>model-server feat-on",
        "golden-set>offline-evaluator trainset",
        "label-joiner>dataset-builder label",
        "log>data-lake event",
        "log>data-validation event",
        "log>drift-monitor predlog",
        "log>experiment-analysis event",
        "log>label-joiner event",
        "m>prediction-logger predlog",
        "m>system-monitor metric",
        "model-registry>m model",
        "model-registry>model-server model",
        "model-server>prediction-logger predlog",
        "model-server>system-monitor metric",
        "offline-evaluator>model-registry model",
        "pipeline-orchestrator>trainer control",
        "prediction-logger>log predlog",
        "scheduler>pipeline-orchestrator control",
        "sp>fs feat-on",
        "system-monitor>alerting alert",
        "trainer>offline-evaluator model",
      ]
    `);
  });

  test("becomes a whole design from the last finding to the first", () => {
    const whole = mend(SKETCH, (findings) => findings.at(-1));
    expect(asked(whole)).toEqual(QUESTIONS);
    expect(edgesOf(whole)).toMatchInlineSnapshot(`
      [
        "ab>log event",
        "ab>m request",
        "ab>model-server request",
        "alerting>deployer control",
        "baseline-model>offline-evaluator metric",
        "data-validation>sp event",
        "dataset-builder>baseline-model trainset",
        "dataset-builder>drift-monitor trainset",
        "dataset-builder>offline-evaluator trainset",
        "dataset-builder>trainer trainset",
        "deployer>m model",
        "deployer>model-server model",
        "drift-monitor>alerting alert",
        "drift-monitor>pipeline-orchestrator alert",
        "experiment-analysis>deployer control",
        "fs>dataset-builder feat-off",
        "fs>m feat-on",
        "fs>model-server feat-on",
        "label-joiner>dataset-builder label",
        "label-joiner>quality-monitor label",
        "log>data-lake event",
        "log>data-validation event",
        "log>drift-monitor predlog",
        "log>experiment-analysis event",
        "log>label-joiner event",
        "log>quality-monitor predlog",
        "m>prediction-logger predlog",
        "m>system-monitor metric",
        "model-registry>deployer model",
        "model-server>prediction-logger predlog",
        "model-server>system-monitor metric",
        "offline-evaluator>model-registry model",
        "pipeline-orchestrator>trainer control",
        "prediction-logger>log predlog",
        "quality-monitor>alerting alert",
        "quality-monitor>pipeline-orchestrator alert",
        "scheduler>pipeline-orchestrator control",
        "sp>fs feat-on",
        "system-monitor>alerting alert",
        "trainer>offline-evaluator model",
      ]
    `);
  });

  test("becomes a whole design in whatever order the fixes are applied", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (choices) => {
        const whole = mend(SKETCH, (findings) => {
          const choice: unknown = choices.next().value;
          return findings[Number(choice) % findings.length];
        });
        const graph = buildGraph(whole, context.catalogue);
        expect(asked(whole)).toEqual(QUESTIONS);
        expect(graph.loops).toHaveLength(1);
        expect(graph.withRole("stream-log").map(({ label }) => label)).toEqual(["Kafka"]);
        expect(graph.withRole("prediction-logger")).toHaveLength(1);
        expect(graph.withRole("server").map(({ label }) => label)).toEqual([
          "Model server",
          "Model server B",
        ]);
        const past = (role: "registry" | "evaluator") =>
          path(graph.train, graph.serving, { kinds: ["model"], avoiding: graph.withRole(role) });
        expect([past("registry"), past("evaluator")]).toEqual([undefined, undefined]);
        expect(SKETCH.nodes.every((node) => whole.nodes.includes(node))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
