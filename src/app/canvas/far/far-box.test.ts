import { expect, it } from "vitest";
import { loadCatalogue } from "../../../core/catalogue/test-catalogue.ts";
import { draw } from "../../../core/document/draw.ts";
import { createFlowNodes, NO_GESTURE } from "../flow-nodes.ts";
import { type Around, farBox } from "./far-box.ts";

const AROUND: Around = {
  catalogue: loadCatalogue(),
  worst: new Map(),
  stageOf: () => undefined,
};
const boxes = createFlowNodes()(
  draw("log=kafka; frame=boundary; note=note"),
  new Set(["log"]),
  NO_GESTURE,
);
const [log, frame, note] = boxes;
if (!log || !frame || !note) throw new Error("Something was not drawn");

it("takes place, size, hue and selection from the box", () => {
  const { hue } = AROUND.catalogue.find("kafka") ?? {};
  expect(farBox(log, AROUND)).toEqual({
    ...log.position,
    ...log.measured,
    hue,
    selected: true,
    alpha: 1,
    hit: undefined,
    fresh: false,
    severity: undefined,
  });
});

it("prefers the hue that a person chose", () => {
  const own = { ...log, data: { node: { ...log.data.node, colour: "pink" as const } } };
  expect(farBox(own, AROUND)?.hue).toBe("pink");
});

it("leaves boundaries and loose marks to their elements", () => {
  expect([frame, note].map((box) => farBox(box, AROUND))).toEqual([undefined, undefined]);
});

it("stands as it does among the others that are read", () => {
  const read = (className: string) => farBox({ ...log, className }, AROUND);
  expect(read("away locked")).toBeUndefined();
  expect(read("dim")?.alpha).toBe(0.16);
  expect(read("hit")?.hit).toBe("one");
  expect(read("hit now locked")?.hit).toBe("now");
});

it("comes in when the tour does", () => {
  expect(farBox(log, { ...AROUND, stageOf: () => "hidden" })).toBeUndefined();
  expect(farBox(log, { ...AROUND, stageOf: () => "now" })?.fresh).toBe(true);
});

it("bears the worst finding, but not what merely comes next", () => {
  const found = (severity: "error" | "next") =>
    farBox(log, { ...AROUND, worst: new Map([["log", severity]]) })?.severity;
  expect(found("error")).toBe("error");
  expect(found("next")).toBeUndefined();
});
