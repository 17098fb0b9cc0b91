import { expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { describeBox } from "./describe-box.ts";

it("tells what feeds a box and what it feeds, each once", () => {
  const drawn = draw(
    "a=kafka 'A'; b=flink 'B'; c=flink 'C'; d=flink 'D'; alone=flink 'E'",
    "a>c event; a>c; b>c; c>d",
  );
  const said = (id: string) => describeBox(drawn, id, loadCatalogue());
  expect(said("c")).toBe("C: from A and B; to D.");
  expect(said("a")).toBe("A: to C.");
  expect(said("d")).toBe("D: from C.");
  expect(said("alone")).toBe("E: no arrows.");
  expect(said("e1")).toBeUndefined();
});
