import fc from "fast-check";
import { metrics } from "virtual:font-metrics";
import { describe, expect, it } from "vitest";
import { buildCatalogue } from "../catalogue/catalogue.ts";
import type { Component } from "../catalogue/component.ts";
import { type BoxText, boxSize, boxText } from "./box.ts";
import { cardLines, linesIn } from "./box-lines.ts";
import { CARD, CARD_CHROME, GRID } from "./geometry.ts";
import { measureWith } from "./measure-inter.ts";

const measure = measureWith(metrics);

const component = (id: string, name: string, rest: Partial<Component> = {}): Component => ({
  id,
  name,
  group: "g",
  hue: "grey",
  icon: "lucide:box",
  roles: ["service"],
  accepts: [],
  emits: [],
  aliases: [],
  why: "",
  lane: "data",
  ...rest,
});

const catalogue = buildCatalogue([
  {
    id: "g",
    name: "Group",
    hue: "grey",
    components: [
      component("event-log", "Event log"),
      component("kafka", "Apache Kafka", { isA: "event-log", aliases: ["MSK"] }),
      component("data-lake", "Data lake / lakehouse table (open format)"),
      component("note", "Note", { roles: ["note"] }),
      component("boundary", "Boundary", { roles: ["boundary"] }),
    ],
  },
]);

const say = (id: string, label: string) => boxText({ component: id, label }, catalogue);
const card = (title: string, subtitle = ""): BoxText => ({ kind: "card", title, subtitle });

describe("what a box says", () => {
  it("says what a label leaves out: the component, or for a product's own name what it is", () => {
    expect(say("event-log", "Clicks").subtitle).toBe("Event log");
    expect(say("event-log", "event log").subtitle).toBe("");
    expect(say("kafka", "Clicks").subtitle).toBe("Apache Kafka");
    expect(say("kafka", "Apache Kafka").subtitle).toBe("Event log");
    expect(say("kafka", "Kafka").subtitle).toBe("Event log");
    expect(say("kafka", "msk").subtitle).toBe("Event log");
  });

  it("leaves brackets to the palette, and a name of which the label is a part to the label", () => {
    expect(say("data-lake", "Clicks").subtitle).toBe("Data lake / lakehouse table");
    expect(say("data-lake", "Data lake").subtitle).toBe("");
    expect(say("data-lake", "Table").subtitle).toBe("");
    expect(say("data-lake", "Lake house").subtitle).toBe("Data lake / lakehouse table");
  });

  it("takes the component's name where the label is blank, and the id where it is unknown", () => {
    expect(say("kafka", "  ")).toEqual({
      kind: "card",
      title: "Apache Kafka",
      subtitle: "Event log",
    });
    expect(say("__proto__", "")).toEqual({ kind: "card", title: "__proto__", subtitle: "" });
  });

  it("leaves the text of notes and boundaries as it is", () => {
    expect(say("note", "one\ntwo")).toEqual({ kind: "note", title: "one\ntwo", subtitle: "" });
    expect(say("boundary", "VPC").kind).toBe("boundary");
  });
});

describe("how big a box is", () => {
  it("is 48 high and at least 136 wide", () => {
    expect(boxSize(card("Kafka", "Event log"), measure)).toEqual({ width: 136, height: 48 });
    expect(boxSize(card("Kafka"), measure)).toEqual({ width: 136, height: 48 });
  });

  it("grows with label and subtitle in steps of the grid", () => {
    expect(boxSize(card("Prediction service"), measure)).toEqual({ width: 176, height: 48 });
    expect(boxSize(card("Auction", "Auction and pacing layer"), measure).width).toBe(192);
  });

  it("breaks a long label into two lines of about the same length", () => {
    const text = card("Pre-trained image encoder and the baseline ranker", "Pretrained model");
    expect(boxSize(text, measure)).toEqual({ width: 232, height: 64 });
    expect(cardLines(text.title, 232, measure)).toEqual([
      "Pre-trained image encoder",
      "and the baseline ranker",
    ]);
  });

  it("keeps a long word whole", () => {
    const text = card("Internationalisation and localisation of what is shown");
    expect(cardLines(text.title, boxSize(text, measure).width, measure)[0]).toContain(
      "Internationalisation",
    );
  });

  it("starts a mark at its usual size: its words are laid out by what draws it", () => {
    expect(boxSize({ kind: "note", title: "Short", subtitle: "" }, measure)).toEqual({
      width: 200,
      height: 48,
    });
  });

  it("never cuts a label: every line fits and nothing is lost, whatever the label", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (label) => {
        const text = say("event-log", label);
        const { width, height } = boxSize(text, measure);
        const lines = cardLines(text.title, width, measure);
        expect(width % GRID).toBe(0);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.title.replaceAll(" ", ""));
        for (const line of lines) {
          expect(measure(line, CARD.title)).toBeLessThanOrEqual(width - CARD_CHROME + 1e-9);
        }
        expect(linesIn(text, { width, height }, measure)).toEqual({
          title: lines,
          subtitle: text.subtitle,
          cut: false,
        });
      }),
    );
  });
});

describe("the lines in a box that is too small", () => {
  it("end in an ellipsis and say that they are cut", () => {
    const text = card("Rate of clicks predicted", "Prediction service");
    expect(linesIn(text, { width: 136, height: 48 }, measure)).toEqual({
      title: ["Rate of", "clicks…"],
      subtitle: "Prediction s…",
      cut: true,
    });
  });

  it("show at least something, however small it is", () => {
    const frame: BoxText = { kind: "boundary", title: "Why so small", subtitle: "" };
    expect(linesIn(frame, { width: 0, height: 0 }, measure)).toEqual({
      title: ["W…"],
      subtitle: "",
      cut: true,
    });
  });
});
