import fc from "fast-check";
import { expect, it } from "vitest";
import { fileName } from "./file-name.ts";

it("keeps the title as a person wrote it", () => {
  expect(fileName("Ad click – Überblick 2", ".png")).toBe("Ad click – Überblick 2.png");
});

it("leaves out what a system forbids in a name", () => {
  expect(fileName("a/b\\c: ../etc\u0000\u202E", ".json")).toBe("a b c .. etc.json");
  expect(fileName("...", ".png")).toBe("Untitled design.png");
});

it("never holds a separator, starts with a dot or grows without bound", () => {
  fc.assert(
    fc.property(fc.uint16Array(), (units) => {
      const title = String.fromCharCode(...units);
      const name = fileName(title, ".png");
      expect(name).toMatch(/^[^./\\][^/\\]*\.png$/su);
      expect([...name].length).toBeLessThanOrEqual(84);
    }),
  );
});
