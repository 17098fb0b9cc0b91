/** Holds over the whole folder of templates: they open, they are legal, they lint clean, they can be read. */
import { afterAll, describe, expect, it } from "vitest";
import { metrics } from "virtual:font-metrics";
import { legalKinds } from "./catalogue/catalogue.ts";
import { rolesOf } from "./catalogue/node-roles.ts";
import { checkSetting, settingsFor } from "./catalogue/settings.ts";
import { loadCatalogue } from "./catalogue/test-catalogue.ts";
import { parseDiagram } from "./document/parse.ts";
import {
  expectedFields,
  type RequirementField,
  REQUIREMENT_FIELDS,
} from "./document/requirements.ts";
import { SERVING_MODES } from "./document/requirement-shape.ts";
import { serializeDiagram } from "./document/serialize.ts";
import { STEPS } from "./document/steps.ts";
import { type Diagram, type Requirement, VERSION } from "./document/types.ts";
import { fitZoom, LEGIBLE } from "./layout/legible.ts";
import { reviewDiagram } from "./lint/review.ts";
import { boxSize } from "./scene/box.ts";
import { boxText } from "./scene/box-text.ts";
import { sceneFaults } from "./scene/faults.ts";
import { measureWith } from "./scene/measure-inter.ts";
import { buildScene } from "./scene/scene.ts";

const files = import.meta.glob<string>("/templates/*.json", {
  eager: true,
  import: "default",
  query: "?raw",
});
const catalogue = loadCatalogue();
const measure = measureWith(metrics);

/** The 26 case studies and three first steps. */
const WANTED = [
  "ad-click",
  "assistant-chatbot",
  "batch-churn",
  "ecommerce-recommendation",
  "eta-prediction",
  "event-recommendation",
  "face-generation",
  "fraud-detection",
  "harmful-content",
  "headshot-generation",
  "high-res-image-synthesis",
  "image-captioning",
  "machine-translation",
  "news-feed",
  "people-you-may-know",
  "rag-document-qa",
  "short-video-for-you",
  "similar-listings",
  "sketch-batch",
  "sketch-online",
  "sketch-rag",
  "smart-compose",
  "street-view-blurring",
  "support-agent",
  "text-to-image",
  "text-to-video",
  "video-recommendation",
  "video-search",
  "visual-search",
];
const BANDS = ["data", "training", "serving", "feedback"];

const templates = Object.entries(files).map(([path, text]) => {
  const opened = parseDiagram(text);
  if (!opened.ok) throw new Error(`${path}: ${JSON.stringify(opened.problems)}`);
  const id = path.slice("/templates/".length, -".json".length);
  return { id, text, diagram: opened.value };
});

const MAKERS = /^(Apache|Amazon|Google|Azure|NVIDIA|Uber) /;
/** "Apache Kafka" goes by Kafka, "Milvus / Zilliz" by both. */
const namesOf = (name: string): readonly string[] => name.replace(MAKERS, "").split(" / ");
const says = (label: string, product: string): boolean =>
  ` ${label.toLowerCase()} `.includes(` ${product.toLowerCase()} `);

const componentOf = (diagram: Diagram, id: string) => {
  const node = diagram.nodes.find((one) => one.id === id);
  const component = node && catalogue.find(node.component);
  if (!node || !component) throw new Error(`${id} is no box of the palette`);
  return { node, component };
};

describe("the folder of templates", () => {
  it("holds the case studies, under their ids and with titles of their own", () => {
    expect(templates.map(({ id }) => id)).toEqual(expect.arrayContaining(WANTED));
    for (const { id } of templates) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(templates.map(({ diagram }) => diagram.title)).size).toBe(templates.length);
  });
});

/** A first step for a newcomer: small, without bands, and with much still to draw. */
const isSketch = ({ about }: Diagram): boolean => about?.level === "first-steps";

/** Edge crossings by template: printed, so that a worse picture is seen when it is made. */
const counted = new Map<string, number>();
afterAll(() => {
  const lines = [...counted].map(([id, crossings]) => `${String(crossings).padStart(3)}  ${id}`);
  process.stdout.write(`Edge crossings\n${lines.join("\n")}\n`);
});

describe.each(templates)("the template $id", (template) => {
  const { diagram, text } = template;
  it("is written as this program writes, at the current version", () => {
    expect(diagram.version).toBe(VERSION);
    expect(serializeDiagram(diagram)).toBe(text);
  });

  it("lints without error or warning", () => {
    const { findings, loop } = reviewDiagram(diagram, catalogue);
    const serious = findings.filter(({ severity }) => severity === "error" || severity === "warn");
    expect(serious.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    expect(diagram.waivers).toEqual([]);
    if (isSketch(diagram)) {
      expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["next"]));
      return;
    }
    const trains = diagram.nodes.some((node) => rolesOf(node, catalogue).has("trainer"));
    expect(loop === "closed").toBe(trains);
  });

  it("draws edges that are legal, and says a mode only where it is not the usual one", () => {
    const illegal = diagram.edges.filter(({ source, target, kind }) => {
      const [from, to] = [componentOf(diagram, source), componentOf(diagram, target)];
      return !kind || !legalKinds(from.component, to.component).includes(kind);
    });
    expect(illegal.map(({ id }) => id)).toEqual([]);
    expect(diagram.edges.filter(({ mode }) => mode !== undefined)).toEqual([]);
  });

  it("knows every box, and is the product wherever a label names one", () => {
    for (const { id, label } of diagram.nodes) {
      const { component } = componentOf(diagram, id);
      const generic = catalogue.genericOf(component.id);
      const named = catalogue.components.filter(
        ({ isA, name }) => isA === generic && namesOf(name).some((product) => says(label, product)),
      );
      expect([id, ...named.map((product) => product.id)]).toEqual(
        named.length === 0 ? [id] : [id, component.id],
      );
    }
  });

  it("says why for every box that is not plainly a client, a source or a store", () => {
    const silent = diagram.nodes.filter(({ id, why }) => {
      const { node, component } = componentOf(diagram, id);
      const roles = rolesOf(node, catalogue);
      const plain = ["client", "source", "storage"] as const;
      const chosen = component.isA !== undefined || roles.has("vector-index");
      return why === undefined && (chosen || !plain.some((role) => roles.has(role)));
    });
    expect(silent.map(({ label }) => label)).toEqual([]);
  });

  it("gives only settings that a box has, with values that are legal", () => {
    for (const { id, settings = {} } of diagram.nodes) {
      const { node, component } = componentOf(diagram, id);
      const known = new Map(settingsFor(component, rolesOf(node, catalogue)).map((s) => [s.id, s]));
      for (const [name, value] of Object.entries(settings)) {
        const setting = [...known.values()].find((one) => one.id === name);
        expect(setting && [id, name, checkSetting(setting, value)]).toEqual([id, name, undefined]);
      }
    }
  });

  it("answers all seven steps and fills in the sheet, marking what nobody stated", () => {
    expect(Object.keys(diagram.answers).sort()).toEqual(STEPS.map(({ id }) => id).sort());
    for (const answer of Object.values(diagram.answers)) expect(answer).toMatch(/\. |\.$/);
    expect(diagram.tradeoffs.length).toBeGreaterThan(1);
    expect(diagram.requirements.stage?.value).toBe(isSketch(diagram) ? "sketch" : "design");
    const mode = SERVING_MODES.find((one) => one === diagram.requirements.servingMode?.value);
    if (!mode) throw new Error("The template says no serving mode");
    const missing = expectedFields(mode).filter(({ id }) => !diagram.requirements[id]);
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(diagram.requirements.piiHandling?.value).toMatch(/\w/);
    const fields = new Map<string, RequirementField>(REQUIREMENT_FIELDS.map((f) => [f.id, f]));
    for (const [id, requirement] of Object.entries(diagram.requirements)) {
      const field = fields.get(id);
      expect(field && fits(field, requirement) ? id : `${id} does not fit`).toBe(id);
      expect([id, requirement.assumed === true]).toEqual([id, requirement.source === undefined]);
    }
  });

  it("has its boxes as large as their text, in the bands they belong to", () => {
    const bands = isSketch(diagram) ? [] : BANDS;
    expect(diagram.lanes.map(({ id }) => id)).toEqual(bands);
    for (const node of diagram.nodes) {
      expect([node.id, node.size]).toEqual([node.id, boxSize(boxText(node, catalogue), measure)]);
      expect(bands.includes(node.lane ?? "")).toBe(!isSketch(diagram));
    }
  });

  it("says its task and level, and walks through every box and edge exactly once", () => {
    const { task, level, source } = diagram.about ?? {};
    expect([task, level, source].map((word) => typeof word)).toEqual([
      "string",
      "string",
      "string",
    ]);
    const tour = diagram.tour ?? [];
    expect([tour.length >= 6, tour.length <= 12]).toEqual([true, true]);
    for (const { title, text: told } of tour) {
      expect(title).not.toBe("");
      expect(told.length).toBeGreaterThan(60);
    }
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
    expect(tour.flatMap(({ nodes }) => nodes).sort()).toEqual(ids(diagram.nodes));
    expect(tour.flatMap(({ edges }) => edges).sort()).toEqual(ids(diagram.edges));
  });

  it("is drawn without a fault", () => {
    const { crossings, ...faults } = sceneFaults(buildScene(diagram, catalogue, { measure }));
    expect(faults).toEqual({
      throughBoxes: [],
      throughNames: [],
      overlappingBoxes: [],
      cutLabels: [],
      sharedLines: [],
    });
    counted.set(template.id, crossings);
    expect(crossings).toBeLessThan(diagram.edges.length);
  });

  it("can be read when the whole of it is on screen", () => {
    const { bounds } = buildScene(diagram, catalogue, { measure });
    expect(fitZoom(bounds.size)).toBeGreaterThanOrEqual(LEGIBLE);
  });
});

function fits({ type, choices }: RequirementField, { value }: Requirement): boolean {
  switch (type) {
    case "number":
    case "boolean":
      return typeof value === type;
    case "text":
      return typeof value === "string" && value !== "";
    case "choice":
      return choices?.some((choice) => choice === value) ?? false;
    case "list":
      return Array.isArray(value) && value.length > 0;
  }
}
