import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { deviceStore } from "../browser-storage.ts";
import { type ExportChoice, keepChoice, readChoice, SCALES } from "./export-choice.ts";

const FIRST: ExportChoice = {
  scale: 2,
  theme: "light",
  transparent: false,
  title: true,
  legend: true,
  words: false,
  format: "png",
};

beforeEach(() => localStorage.clear());

it("comes back as it was chosen", () => {
  const choices = fc.record({
    scale: fc.constantFrom(...SCALES),
    theme: fc.constantFrom("light" as const, "dark" as const),
    transparent: fc.boolean(),
    title: fc.boolean(),
    legend: fc.boolean(),
    words: fc.boolean(),
    format: fc.constantFrom("svg", "mermaid"),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      keepChoice(deviceStore, choice);
      expect(readChoice(deviceStore)).toEqual(choice);
    }),
  );
});

it("starts anew where nothing readable is kept, field by field", () => {
  expect(readChoice(deviceStore)).toEqual(FIRST);
  for (const text of ["{", "7", "null", '{"scale":9,"theme":"pink","title":"yes"}']) {
    localStorage.setItem("loopboard.export", text);
    expect(readChoice(deviceStore)).toEqual(FIRST);
  }
  localStorage.setItem("loopboard.export", '{"scale":3,"theme":7}');
  expect(readChoice(deviceStore)).toEqual({ ...FIRST, scale: 3 });
});
