import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneEditAway } from "./one-edit.ts";

test.each([
  ["feture", "feature", "one letter too few"],
  ["featture", "feature", "one too many"],
  ["feazure", "feature", "a wrong one"],
  ["faeture", "feature", "two changed places"],
  ["fetur", "feature", "a slip in its beginning"],
  ["kafkaa", "kafka", "one too many at the end"],
])("%s is %s with %s", (typed, word) => {
  expect(isOneEditAway(typed, word)).toBe(true);
});

test.each([
  ["fture", "feature"],
  ["kafkaxy", "kafka"],
  ["xyfea", "feature"],
  ["blink", "drink"],
])("%s is not %s", (typed, word) => {
  expect(isOneEditAway(typed, word)).toBe(false);
});

test("agrees with trying every edit there is", () => {
  const letters = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(letters, letters, (typed, word) => {
      const slips = [...editsOf(typed), typed].some((edited) => word.startsWith(edited));
      expect(isOneEditAway(typed, word)).toBe(slips);
    }),
    { numRuns: 2000 },
  );
});

function editsOf(text: string): readonly string[] {
  const places = [...Array(text.length + 1).keys()];
  const around = (at: number, middle: string, skip: number) =>
    text.slice(0, at) + middle + text.slice(at + skip);
  return places.flatMap((at) => [
    ...["a", "b", "c"].flatMap((letter) => [around(at, letter, 0), around(at, letter, 1)]),
    around(at, "", 1),
    at + 1 < text.length ? around(at, `${text[at + 1]}${text[at]}`, 2) : text,
  ]);
}
