/** `loopboard estimate`: every template in full, and what is wrong with other arguments. */
import { describe, expect, it } from "vitest";
import { buildGraph } from "../core/graph/graph.ts";
import { reportOn } from "../core/simulate/report.ts";
import { loadCatalogue, loadTemplates } from "./assets.ts";
import { loopboard, testFolder } from "./test-cli.ts";

const { save } = testFolder();

describe.each(loadTemplates())("the template $id", ({ diagram }) => {
  it("lacks no figure", () => {
    const report = reportOn(buildGraph(diagram, loadCatalogue()));
    const lacking = report.envelope.filter(({ value }) => value === undefined);
    expect(lacking.map(({ id, missing }) => [id, missing])).toEqual([]);
    expect(report.envelope.length).toBeGreaterThan(0);
    expect(report.envelope.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
    const isServed = diagram.requirements.servingMode?.value !== "batch";
    if (!isServed) return;
    expect(report.latency?.accept.missing).toEqual([]);
    expect(report.latency?.completion?.missing ?? []).toEqual([]);
    expect(report.simulated?.p99Ms).toBeGreaterThan(0);
    expect(report.capacity.length).toBeGreaterThan(3);
    expect(report.availability?.full).toBeGreaterThan(0.9);
  });
});

describe("loopboard estimate", () => {
  it("prints a template's numbers as Markdown or JSON", async () => {
    const text = await loopboard("estimate", "sketch-online");
    expect([text.code, text.err]).toEqual([0, ""]);
    expect(text.out).toContain("## Time to the answer");
    expect(text.out).toContain("## Back of the envelope");
    const json = await loopboard("estimate", "sketch-online", "--format", "json");
    expect(JSON.parse(json.out)).toMatchObject({ peakQps: { known: true } });
  });

  it("reads a design from a file, and keeps its words out of the markup", async () => {
    const [first] = loadTemplates();
    if (!first) throw new Error("There are no templates");
    const file = save("own.json", { ...first.diagram, title: "a | b\n# c" });
    expect((await loopboard("estimate", file)).out).toContain("# a \\| b # c\n");
  });

  it("refuses what it does not know", async () => {
    expect((await loopboard("estimate")).code).toBe(2);
    expect((await loopboard("estimate", "no-such.json")).code).toBe(2);
    expect((await loopboard("estimate", "sketch-rag", "--format", "sarif")).code).toBe(2);
  });
});
