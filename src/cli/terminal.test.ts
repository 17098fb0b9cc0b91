import { describe, expect, it } from "vitest";
import { hasColour } from "./terminal.ts";
import { textDiagram } from "./text-diagram.ts";
import { wrapped } from "./wrap.ts";
import { draw } from "../core/document/draw.ts";

describe("colour", () => {
  it("is for terminals alone", () => {
    expect(hasColour({ isTTY: true }, {})).toBe(true);
    expect(hasColour({}, {})).toBe(false);
    expect(hasColour({ isTTY: true }, { TERM: "dumb" })).toBe(false);
  });

  it("obeys NO_COLOR where it says something, and FORCE_COLOR before all", () => {
    expect(hasColour({ isTTY: true }, { NO_COLOR: "1" })).toBe(false);
    expect(hasColour({ isTTY: true }, { NO_COLOR: "" })).toBe(true);
    expect(hasColour({}, { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(true);
    expect(hasColour({ isTTY: true }, { FORCE_COLOR: "0" })).toBe(false);
  });
});

describe("a diagram in text", () => {
  it("has every edge once, in trails from where the data comes, and lone boxes", () => {
    const design = draw(
      "b=flink 'B'; a=kafka 'A'; c=feature-store 'C'; d=trainer 'D'",
      "b>c feat-on; a>b event; a>c",
    );
    expect(textDiagram(design)).toEqual([
      "[A] ─events→ [B] ─online features→ [C]",
      "[A] ─→ [C]",
      "[D]",
    ]);
  });

  it("goes round a circle once, and breaks long trails", () => {
    const circle = draw("a=kafka; b=kafka", "a>b event; b>a event");
    expect(textDiagram(circle)).toEqual(["[a] ─events→ [b] ─events→ [a]"]);
    const names = Array.from({ length: 12 }, (_, at) => `station-${at}`);
    const line = draw(
      names.map((name) => `${name}=kafka`).join("; "),
      names
        .slice(1)
        .map((name, at) => `${names[at]}>${name} event`)
        .join("; "),
    );
    const lines = textDiagram(line);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every(({ length }) => length <= 100)).toBe(true);
    expect(lines.slice(1).every((text) => text.startsWith("    ─"))).toBe(true);
  });
});

it("prose is set in beneath its head", () => {
  const text = wrapped("Why  ", `${"word ".repeat(40)}end`);
  expect(text.split("\n")[0]).toMatch(/^Why {2}word/);
  expect(text.split("\n")[1]).toMatch(/^ {5}word/);
  expect(text.replaceAll(/\s+/g, " ")).toBe(`Why ${"word ".repeat(40)}end`);
});
