import { describe, expect, it } from "vitest";
import { HUES } from "../catalogue/component.ts";
import { FAMILIES } from "../catalogue/kinds.ts";
import { colour, cssTokens, edgeColour, hueColours, THEMES, type Token } from "./tokens.ts";

/** WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(first: string, second: string): number {
  const [high, low] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

describe.each(THEMES)("the %s theme", (theme) => {
  const grounds: readonly Token[] = ["canvas", "panel", "box", "band"];

  it.each(grounds)("keeps text at AA on %s", (ground) => {
    const low = (["ink", "ink-2", "ink-3", "accent", "error"] as const).filter(
      (ink) => contrast(colour(ink, theme), colour(ground, theme)) < 4.5,
    );
    expect(low).toEqual([]);
  });

  it("keeps text at AA on the accent, its soft tone and on notes", () => {
    expect(contrast(colour("on-accent", theme), colour("accent", theme))).toBeGreaterThan(4.5);
    expect(contrast(colour("ink", theme), colour("accent-soft", theme))).toBeGreaterThan(4.5);
    expect(contrast(colour("ink-2", theme), colour("note", theme))).toBeGreaterThan(4.5);
  });

  it.each(HUES)("shows a %s icon at 3:1 on its square", (hue) => {
    const { ink, tint } = hueColours(hue, theme);
    expect(contrast(ink, tint)).toBeGreaterThanOrEqual(3);
  });

  it("shows every strong line at 3:1 and operations paler than all of them", () => {
    const ratios = FAMILIES.map((family) => ({
      family,
      ratio: contrast(edgeColour(family, theme), colour("canvas", theme)),
    }));
    const pale = ratios.find(({ family }) => family === "operations");
    const strong = ratios.filter(({ family }) => family !== "operations");
    expect(strong.filter(({ ratio }) => ratio < 3)).toEqual([]);
    expect(strong.every(({ ratio }) => ratio > (pale?.ratio ?? 99))).toBe(true);
  });

  it("is one sheet of opaque colours", () => {
    const sheet = cssTokens(theme);
    expect(sheet["--edge-request"]).toBe(edgeColour("request", theme));
    expect(sheet["--hue-amber-tint"]).toBe(hueColours("amber", theme).tint);
    expect(Object.values(sheet).filter((value) => !/^#[0-9a-f]{6}$/.test(value))).toEqual([]);
  });
});

it("tints as the drawing of the look does", () => {
  expect(hueColours("amber", "light")).toEqual({ ink: "#b45309", tint: "#f6eae1" });
  expect(Object.keys(cssTokens("light"))).toEqual(Object.keys(cssTokens("dark")));
});
