import { expect, it } from "vitest";
import { SELECT, taken } from "./tools.ts";

it("keeps a tool that is taken twice, and puts it away the third time", () => {
  const once = taken(SELECT, "rectangle");
  const twice = taken(once, "rectangle");
  expect([once, twice, taken(twice, "rectangle")]).toEqual([
    { id: "rectangle", kept: false },
    { id: "rectangle", kept: true },
    SELECT,
  ]);
  expect(taken(twice, "arrow")).toEqual({ id: "arrow", kept: false });
});

it("puts away on the second press what draws until it is put away", () => {
  expect(taken({ id: "pen", kept: false }, "pen")).toEqual(SELECT);
  expect(taken(SELECT, "select")).toEqual(SELECT);
});
