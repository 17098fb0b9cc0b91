import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import type { Diagram } from "../document/types.ts";
import { buildGraph } from "../graph/graph.ts";
import { fixContext } from "../insert/test-context.ts";
import { lint } from "./engine.ts";
import { designWith, designWithout, SOUND_DESIGN, withSettings } from "./example-design.ts";
import { maturityOf } from "./maturity.ts";
import { RULES } from "./rules/index.ts";

const catalogue = loadCatalogue();
const maturity = (diagram: Diagram) => maturityOf(buildGraph(diagram, catalogue));

/** The sound design with CI/CD over its orchestrator. */
const delivered = designWith("ci=ci-cd 'CI/CD'", "ci>orch control");

describe("Google's levels", () => {
  const google = (diagram: Diagram) => maturity(diagram).google;

  it("say nothing of a drawing without a trainer", () => {
    expect(google(draw("web=web-client; m=model-server", "web>m request"))).toEqual({
      level: undefined,
    });
  });

  it("start at 0, where training is drawn and nothing runs it", () => {
    expect(google(draw("ds=dataset-builder; tr=trainer", "ds>tr trainset"))).toEqual({
      level: 0,
      next: {
        text: "No orchestrator runs the training: add one that starts it.",
        rules: ["trainer-no-trigger"],
      },
    });
  });

  it.each([
    ["an orchestrator over the trainer", designWithout(["orch>tr"]), "trainer-no-trigger"],
    ["data validation", designWithout(["val"]), "no-data-validation"],
    ["an evaluator", designWithout(["ev"], "tr>reg model"), "no-offline-evaluation"],
    ["a registry", designWithout(["reg"], "ev>dep model"), "no-model-registry"],
    ["a way back from live data", designWithout(["lj", "fs>ds"]), "no-retraining-loop"],
  ])("stay at 0 without %s", (_, diagram, rule) => {
    const { level, next } = google(diagram);
    expect([level, next?.rules[0]]).toEqual([0, rule]);
  });

  it("are 1 for an automated, gated and closed loop, which waits for CI/CD of the pipeline", () => {
    const { level, next } = google(SOUND_DESIGN);
    expect([level, next?.rules]).toEqual([1, ["pipeline-untested"]]);
  });

  it("stay at 1 while every release reaches everybody at once", () => {
    const { level, next } = google(withSettings(delivered, "dep", { strategy: "all" }));
    expect([level, next?.rules]).toEqual([1, ["deploy-unstaged"]]);
  });

  it("end at 2, with CI/CD over the orchestrator and releases in stages", () => {
    expect(google(withSettings(delivered, "dep", { strategy: "canary" }))).toEqual({ level: 2 });
  });
});

describe("Azure's levels", () => {
  const azure = (diagram: Diagram) => maturity(diagram).azure;

  it("start at 0, where nothing is delivered or trained by itself", () => {
    const { level, next } = azure(draw("web=web-client; m=model-server", "web>m request"));
    expect([level, next?.text]).toEqual([0, "Code goes live by hand: add CI/CD."]);
  });

  it("are 1 for CI/CD of an application", () => {
    const { level, next } = azure(draw("ci=ci-cd; m=model-server; tr=trainer", "tr>m model"));
    expect([level, next?.rules]).toEqual([1, ["trainer-no-trigger"]]);
  });

  it("are 2 for training under an orchestrator with a registry, CI/CD or not", () => {
    const { level, next } = azure(SOUND_DESIGN);
    expect([level, next?.text]).toEqual([2, "Code goes live by hand: add CI/CD."]);
  });

  it("stay at 2 while releases are not staged", () => {
    const { level, next } = azure(withSettings(delivered, "dep", { strategy: "all" }));
    expect([level, next?.rules]).toEqual([2, ["deploy-unstaged"]]);
  });

  it("are 3 for staged deployment that no monitor reaches back from", () => {
    const cut = designWith("ci=ci-cd", "ci>orch control", ["drift>orch"]);
    const { level, next } = azure(cut);
    expect([level, next?.rules]).toEqual([3, ["drift-triggers-nothing"]]);
  });

  it("end at 4, where an alert starts the training, also by way of the alerting", () => {
    expect(azure(delivered)).toEqual({ level: 4 });
    const relayed = designWith("ci=ci-cd", "ci>orch control; al>orch control", ["drift>orch"]);
    expect(azure(relayed)).toEqual({ level: 4 });
  });
});

describe("the rules of a missing piece", () => {
  it("are rules that there are", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const pieces = [SOUND_DESIGN, delivered, designWithout(["orch"]), draw("tr=trainer")]
      .map(maturity)
      .flatMap(({ google, azure }) => [google.next, azure.next]);
    const named = pieces.flatMap((piece) => piece?.rules ?? []);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it("bring it by their first fix", () => {
    const before = designWithout(["orch"]);
    const rule = RULES.find(({ id }) => maturity(before).google.next?.rules.includes(id));
    const findings = rule ? lint(before, catalogue, [rule]).findings : [];
    const after = findings[0]?.fixes[0]?.apply(before, fixContext()) ?? before;
    expect([maturity(before).google.level, maturity(after).google.level]).toEqual([0, 1]);
  });
});
