import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { parseDiagram } from "../document/parse.ts";
import { REQUIREMENT_FIELDS } from "../document/requirements.ts";
import { arbitraryDiagram } from "../document/test-diagrams.ts";
import { emptyDiagram, type Diagram } from "../document/types.ts";
import { reviewDiagram } from "../lint/review.ts";
import { escaped } from "../scene/xml.ts";
import { casePage } from "./case-page.ts";
import { requirementFigure, settingFigure } from "./figures.ts";

const catalogue = loadCatalogue();
const pictures = { light: '<svg width="1"></svg>', dark: '<svg width="2"></svg>' };
const pageOf = (diagram: Diagram): string =>
  casePage(diagram, { catalogue, pictures, report: reviewDiagram(diagram, catalogue) });

const ELEMENT = /<\/?[a-z][a-z0-9]*(?: [a-z-]+="[^"<>]*")*>/g;
/** The page without its style sheet and its pictures. */
const proper = (page: string): string =>
  page.replace(/<style>.*?<\/style>/s, "").replace(/<svg.*?<\/svg>/gs, "");

/** The names of elements that are still open at the end, or closed without being open. */
function unbalanced(page: string): readonly string[] {
  const open: string[] = [];
  for (const [element] of page.matchAll(ELEMENT)) {
    const name = /[a-z0-9]+/.exec(element)?.[0] ?? "";
    if (["meta", "br"].includes(name)) continue;
    if (!element.startsWith("</")) open.push(name);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  return open;
}

const files = import.meta.glob<string>("/templates/*.json", {
  eager: true,
  import: "default",
  query: "?raw",
});

describe("the page of a case study", () => {
  it.each(Object.entries(files))("says all that %s says", (_, text) => {
    const opened = parseDiagram(text);
    if (!opened.ok) throw new Error("A template cannot be read");
    const diagram = opened.value;
    const page = pageOf(diagram);
    const said = [
      diagram.title,
      diagram.about?.summary ?? "",
      ...diagram.nodes.flatMap(({ label, why }) => [label, why ?? ""]),
      ...Object.values(diagram.answers),
      ...diagram.tradeoffs,
      ...(diagram.tour ?? []).flatMap((step) => [step.title, step.text]),
      ...Object.values(diagram.requirements).map(({ source }) => source ?? ""),
    ];
    expect(said.filter((words) => !page.includes(escaped(words)))).toEqual([]);
    expect(page.split('class="assumed"').length - 1).toBe(
      Object.values(diagram.requirements).filter(({ assumed }) => assumed === true).length,
    );
    expect(unbalanced(proper(page))).toEqual([]);
  });

  it("is whole in itself: nothing to run and nothing to fetch", () => {
    const page = pageOf(draw("log=kafka; flink=flink", "log>flink event"));
    expect(page).not.toMatch(/<script|<link|<iframe|<img|\ssrc=|\shref=|\son[a-z]+=|@import|url\(/);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en"><head><meta charset="utf-8">/);
    expect(page).toContain("@page{size:A4");
    expect(page).toContain(pictures.dark);
  });

  it("lets whatever a design says stay text", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        const page = proper(pageOf(diagram)).replace("<!doctype html>", "");
        expect(page.replace(ELEMENT, "")).not.toMatch(/[<>]/);
        expect(unbalanced(page)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    const hostile = pageOf({
      ...draw("log=kafka '<script>alert(1)</script>'"),
      title: "</title><script>",
      tradeoffs: ['"><img src=x onerror=alert(1)>', "{{title}} $t(casePage.yes)"],
    });
    expect(hostile).not.toMatch(/<script|<img/);
    expect(hostile).toContain("{{title}} $t(casePage.yes)");
  });

  it("leaves out what there is nothing of", () => {
    const page = pageOf(emptyDiagram("Nothing yet"));
    expect([...page.matchAll(/<h[123]>(.*?)<\/h/g)].map(([, title]) => title)).toEqual([
      "Nothing yet",
      "What the review says",
    ]);
    expect(page).not.toContain("<figure");
  });

  it("tells what a box is, why it is there, how it is set and what it gives", () => {
    const diagram = draw("log=kafka 'Clicks'; flink=flink", "log>flink event");
    const [log, ...rest] = diagram.nodes;
    if (!log) throw new Error("A box is drawn");
    const nodes = [{ ...log, why: "So that\n\nit replays.", settings: { replicas: 3 } }, ...rest];
    const page = pageOf({ ...diagram, nodes });
    expect(page).toContain(
      '<article class="part"><h4><span>Clicks</span><small>Apache Kafka</small></h4><p>So that</p><p>it replays.</p><p class="facts">Replicas: 3</p><p class="facts">Gives to: flink (events)</p></article>',
    );
  });

  it("tells findings, and those that were accepted with the reason", () => {
    const diagram = draw("log=kafka 'Lone log'; svc=model-server; a=flink; b=flink; c=flink");
    const { findings } = reviewDiagram(diagram, catalogue);
    const [first] = findings;
    if (!first) throw new Error("Boxes that nothing is wired to are found fault with");
    expect(pageOf(diagram)).toContain(`<b>${first.title}</b> ${escaped(first.message)}`);
    const waived = pageOf({ ...diagram, waivers: [{ rule: first.rule, reason: "On purpose." }] });
    expect(waived).toMatch(/Accepted as trade-offs.*<i>On purpose\.<\/i>/s);
  });
});

describe("figures on the page", () => {
  const field = (id: string) => {
    const found = REQUIREMENT_FIELDS.find((one) => one.id === id);
    if (!found) throw new Error(`No such field: ${id}`);
    return found;
  };

  it.each([
    ["dau", 200_000_000, "200,000,000"],
    ["p99SloMs", 100, "100 ms"],
    ["freshnessSec", 900, "15 min"],
    ["freshnessSec", 90, "90 s"],
    ["freshnessSec", 86_400, "1 d"],
    ["minDetectableEffect", 0.005, "0.5 %"],
    ["positiveRate", 0.07, "7 %"],
    ["availability", 99.95, "99.95 %"],
    ["budgetPerMonth", 30_000, "$ 30,000"],
    ["containsPii", true, "Yes"],
    ["guardrailMetrics", ["hide rate", "cost"], "hide rate, cost"],
  ])("writes %s %s as %s", (id, value, shown) => {
    expect(requirementFigure(field(id), { value })).toBe(shown);
  });

  it("names a setting, and one that this program does not know by its id", () => {
    expect(settingFigure("replicas", 12)).toBe("Replicas: 12");
    expect(settingFigure("fromTheFuture", "yes")).toBe("fromTheFuture: yes");
  });
});
