import { expect, it } from "vitest";
import { FORMATS } from "../../core/formats/index.ts";
import { formatGroups, formatOf, isText } from "./export-formats.ts";

it("offers every format that can be written, once", () => {
  const offered = formatGroups().flatMap(({ formats }) => formats.map(({ id }) => id));
  expect(offered.toSorted()).toEqual(
    FORMATS.flatMap(({ id, write }) => (write ? [id] : [])).toSorted(),
  );
});

it("falls back to PNG for what is no format", () => {
  expect([formatOf("svg").id, formatOf("nothing").id, formatOf("diagrams-python").id]).toEqual([
    "svg",
    "png",
    "png",
  ]);
});

it("copies as text all but what is none", () => {
  const others = FORMATS.filter((format) => format.write && !isText(format)).map(({ id }) => id);
  expect(others.toSorted()).toEqual(["pdf", "png"]);
});
