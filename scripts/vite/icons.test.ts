import { expect, test } from "vitest";
import icons from "virtual:icons";
import { buildCatalogue } from "../../src/core/catalogue/catalogue.ts";
import { OWN_ICONS } from "../../src/core/catalogue/own-icons.ts";
import { loadCatalogue } from "../../src/core/catalogue/test-catalogue.ts";
import { iconsOf } from "./icons.ts";
import { pathOf } from "./svg-path.ts";

const { components, groups } = loadCatalogue();

/** A catalogue of one component, with another icon. */
const withIcon = (icon: string) =>
  buildCatalogue(
    groups.slice(0, 1).map((group) => ({
      ...group,
      components: group.components.slice(0, 1).map((component) => ({ ...component, icon })),
    })),
  );

test("the set holds exactly the icons that the palettes name", () => {
  expect(Object.keys(icons).toSorted()).toEqual(
    [...new Set(components.map(({ icon }) => icon))].toSorted(),
  );
});

test("only brands are filled marks", () => {
  const filled = Object.keys(icons).filter((name) => icons[name]?.fill);
  expect(filled).toEqual(Object.keys(icons).filter((name) => name.startsWith("brand:")));
  expect(filled).toContain("brand:apachekafka");
});

test("every icon is one path that starts with an absolute move", () => {
  for (const [name, { d }] of Object.entries(icons)) {
    expect(d, name).toMatch(name.startsWith("brand:") ? /^[Mm]/ : /^M/);
  }
});

test("every glyph of our own is used", () => {
  const used = new Set(components.map(({ icon }) => icon));
  expect(Object.keys(OWN_ICONS).filter((name) => !used.has(`own:${name}`))).toEqual([]);
});

test.each([
  "lucide:no-such-icon",
  "brand:no-such-brand",
  "own:no-such-glyph",
  "emoji:rocket",
  "own:constructor",
])("%s stops the build and names the component", (icon) => {
  expect(() => iconsOf(withIcon(icon))).toThrow(
    `Component "web-client" has the icon "${icon}", and there is none.`,
  );
});

test("within a group no two components share an icon, but for products of one brand", () => {
  for (const group of groups) {
    const names = group.components.map(({ icon }) => icon);
    const twice = names.filter((icon, at) => names.indexOf(icon) < at);
    expect(twice.filter((icon) => !icon.startsWith("brand:"), group.id)).toEqual([]);
  }
});

test("shapes become paths that draw the same line", () => {
  expect(pathOf(["path", { d: "m1 2 3 4" }])).toBe("M0 0m1 2 3 4");
  expect(pathOf(["path", { d: "M1 2l3 4" }])).toBe("M1 2l3 4");
  expect(pathOf(["circle", { cx: 12, cy: 12, r: 10 }])).toBe(
    "M2 12a10 10 0 1 0 20 0a10 10 0 1 0 -20 0",
  );
  expect(pathOf(["ellipse", { cx: 12, cy: 5, rx: 9, ry: 3 }])).toBe(
    "M3 5a9 3 0 1 0 18 0a9 3 0 1 0 -18 0",
  );
  expect(pathOf(["line", { x1: 1, y1: 2, x2: 3, y2: 4 }])).toBe("M1 2L3 4");
  expect(pathOf(["polyline", { points: "1 2 3 4 5 6" }])).toBe("M1 2 3 4 5 6");
  expect(pathOf(["polygon", { points: "1 2 3 4 5 6" }])).toBe("M1 2 3 4 5 6z");
  expect(pathOf(["rect", { x: 2, y: 3, width: 8, height: 6 }])).toBe("M2 3h8v6h-8z");
  expect(pathOf(["rect", { x: 2, y: 3, width: 8, height: 6, rx: 1 }])).toBe(
    "M3 3h6a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-6a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1z",
  );
  expect(pathOf(["rect", { x: 0, y: 0, width: 4, height: 20, ry: 9 }])).toBe(
    "M2 0h0a2 9 0 0 1 2 9v2a2 9 0 0 1 -2 9h0a2 9 0 0 1 -2 -9v-2a2 9 0 0 1 2 -9z",
  );
});
