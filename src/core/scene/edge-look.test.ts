import { expect, it } from "vitest";
import { edgeLook } from "./edge-look.ts";

it("takes family and mode from the kind, and the mode from the edge where it says so", () => {
  expect(edgeLook({ kind: "event" })).toMatchObject({
    family: "data",
    mode: "async",
    light: false,
  });
  expect(edgeLook({ kind: "event", mode: "batch" }).mode).toBe("batch");
  expect(edgeLook({ kind: "request" })).toMatchObject({ family: "request", dash: undefined });
  expect(edgeLook({})).toMatchObject({ family: "data", mode: "sync" });
});

it("draws operations lighter than the rest", () => {
  expect(edgeLook({ kind: "metric" })).toMatchObject({ family: "operations", light: true });
  expect(edgeLook({ kind: "metric" }).width).toBeLessThan(edgeLook({ kind: "event" }).width);
});

it("dashes batch and dots async", () => {
  expect(edgeLook({ kind: "batch" }).dash).not.toBe(edgeLook({ kind: "event" }).dash);
});
