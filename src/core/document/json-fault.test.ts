/** The place of a syntax error, and the law that one is found exactly where JSON.parse refuses. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findJsonFault } from "./json-fault.ts";

const refuses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
};

describe("findJsonFault", () => {
  test.each([
    ["", 1, 1],
    ["  \n ", 2, 2],
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": tru\n}', 2, 8],
    ['{"a" 1}', 1, 6],
    ["[1, 2", 1, 6],
    ["[1 2]", 1, 4],
    ["{} {}", 1, 4],
    ["01", 1, 2],
    ["[1.]", 1, 3],
    ['"a\nb"', 1, 3],
    ['"\\x"', 1, 2],
    ["[}", 1, 2],
    ["{'a': 1}", 1, 2],
    ["[\r\n1,\r\n,]", 3, 1],
  ])("says where %j goes wrong", (text, line, column) => {
    expect(findJsonFault(text)).toEqual({ line, column });
  });

  test("finds a fault exactly where JSON.parse refuses the text", () => {
    const json = fc.json({ stringUnit: "grapheme" });
    const cut = fc.tuple(json, fc.nat(), fc.nat(3), fc.string({ maxLength: 2 }));
    const pieces = fc.array(
      fc.constantFrom("{", "}", "[", "]", ",", ":", '"a"', "1", "-", ".5", "e3", "null", " ", "\\"),
      { maxLength: 12 },
    );
    const texts = fc.oneof(
      json,
      cut.map(([text, at, length, other]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + other + text.slice(start + length);
      }),
      pieces.map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(findJsonFault(text) !== undefined).toBe(refuses(text));
      }),
      { numRuns: 500 },
    );
  });

  test("does not exhaust the stack on nested lists without an end", () => {
    expect(findJsonFault("[".repeat(200_000))).toEqual({ line: 1, column: 200_001 });
  });
});
