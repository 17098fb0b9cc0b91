import { expect, test } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { fixContext } from "../insert/test-context.ts";
import { reviewDiagram } from "../lint/review.ts";
import type { Direction } from "./index-neighbours.ts";
import { mendingAt } from "./mending.ts";

const catalogue = loadCatalogue();
const design = draw(
  "web=web-client; svc=prediction-service; model=model-server",
  "web>svc request; svc>model request; model>svc pred; svc>web response",
);

const mending = (id: string | undefined, direction: Direction) =>
  mendingAt(design, fixContext(), reviewDiagram(design, catalogue).findings, id, direction);

test("what a fix would wire behind a box is named with its finding", () => {
  const next = mending("model", "next");
  expect(next.map(({ component }) => component)).toContain("prediction-logger");
  expect(next.every(({ title }) => title !== "")).toBe(true);
});

test("what a fix would wire in front of it is not what follows it", () => {
  expect(mending("model", "before").map(({ component }) => component)).not.toContain(
    "prediction-logger",
  );
});

test("nothing is named twice, and nothing where nothing is found", () => {
  const all = mending(undefined, "next").map(({ component }) => component);
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all).size).toBe(all.length);
  expect(mendingAt(design, fixContext(), [], undefined, "next")).toEqual([]);
});
