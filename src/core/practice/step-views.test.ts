import { describe, expect, it } from "vitest";
import { ROLES } from "../catalogue/roles.ts";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { setAnswer, setRequirement } from "../document/edit.ts";
import { STEPS } from "../document/steps.ts";
import { buildGraph } from "../graph/graph.ts";
import { reviewDiagram } from "../lint/review.ts";
import { PROMPTS } from "./prompts.ts";
import { FOUR_STEPS, stepOfFinding, stepOfRole, stepsOfRoles } from "./step-map.ts";
import { stepViews } from "./step-views.ts";

const catalogue = loadCatalogue();
const viewsOf = (document = draw("")) => {
  const { findings } = reviewDiagram(document, catalogue);
  const views = stepViews(document, buildGraph(document, catalogue), findings);
  return new Map(views.map((view) => [view.id, view]));
};
const SKETCH = draw(
  "web=web-client; svc=prediction-service; m=model-server; log=kafka; t=trainer; mon=drift-monitor; pop=popularity-retriever",
  "web>svc request; svc>m request; m>svc pred; svc>web response; t>m model",
);

describe("the seven steps", () => {
  it("count every component of the palette towards some step, but for loose shapes and what is outside", () => {
    const uncounted = catalogue.components
      .filter(({ roles }) => stepsOfRoles(roles).size === 0)
      .map(({ group }) => group);
    expect([...new Set(uncounted)]).toEqual(["generic-shapes"]);
    expect(ROLES.filter((role) => stepOfRole(role) === undefined)).toEqual([
      "external",
      "pii",
      "note",
      "boundary",
      "sink",
    ]);
  });

  it("hold the boxes that count towards them; one may count towards two", () => {
    const views = viewsOf(SKETCH);
    const boxes = STEPS.map(({ id }) => [id, views.get(id)?.boxes.map((box) => box.id)]);
    expect(Object.fromEntries(boxes)).toEqual({
      clarify: ["web"],
      frame: ["pop"],
      data: ["log"],
      model: ["t"],
      evaluate: [],
      serve: ["svc", "m", "pop"],
      monitor: ["mon"],
    });
  });

  it("hold each finding once, at the step where an interviewer would raise it", () => {
    const views = [...viewsOf(SKETCH).values()];
    const { findings } = reviewDiagram(SKETCH, catalogue);
    expect(views.reduce((sum, view) => sum + view.findings.length, 0)).toBe(findings.length);
    const graph = buildGraph(SKETCH, catalogue);
    const byRule = new Map(findings.map((one) => [one.rule, stepOfFinding(one, graph)]));
    expect(byRule.get("req-latency-missing")).toBe("clarify");
    expect(byRule.get("no-offline-evaluation")).toBe("evaluate");
    expect(byRule.get("no-model-registry")).toBe("model");
  });

  it("are empty, begun or settled by what is said and drawn", () => {
    expect([...viewsOf().values()].map(({ mark }) => mark)).toEqual(Array(7).fill("empty"));
    const objective = setRequirement(draw(""), "mlObjective", { value: "Rank." });
    expect(viewsOf(objective).get("frame")?.mark).toBe("begun");
    const framed = setAnswer(draw(""), "frame", "A ranking.");
    expect(viewsOf(framed).get("frame")?.mark).toBe("settled");
    const served = setAnswer(draw(""), "serve", "A service.");
    expect(viewsOf(served).get("serve")?.mark).toBe("begun");
  });

  it("ask two to five questions each, and make up the four steps between them", () => {
    const counts = STEPS.map(({ id }) => PROMPTS[id].length);
    expect(counts.filter((count) => count < 2 || count > 5)).toEqual([]);
    expect(FOUR_STEPS.flatMap(({ steps }) => [...steps])).toEqual(STEPS.map(({ id }) => id));
  });
});
