import { expect, it } from "vitest";
import { draw } from "./draw.ts";
import { restyled } from "./restyle.ts";

it("gives boxes and lines a colour and an emphasis, and their usual look back", () => {
  const before = draw("k=kafka; f=flink", "k>f event");
  const all = new Set(["k", "e1"]);
  const red = restyled(restyled(before, all, { colour: "red" }), all, { emphasis: "faint" });
  expect(red.nodes[0]).toMatchObject({ colour: "red", emphasis: "faint" });
  expect(red.edges[0]).toMatchObject({ colour: "red", emphasis: "faint" });
  expect(red.nodes[1]).toBe(before.nodes[1]);
  const plain = restyled(restyled(red, all, { colour: undefined }), all, { emphasis: undefined });
  expect(plain).toEqual(before);
  expect(restyled(before, all, { colour: undefined })).toBe(before);
});
