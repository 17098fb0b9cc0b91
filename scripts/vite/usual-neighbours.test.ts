import { expect, test } from "vitest";
import usualNeighbours from "virtual:usual-neighbours";

test("serves what the templates draw after what, by generic component", () => {
  const { drawn, starts, pairs } = usualNeighbours;
  expect(pairs["model-registry>deployer"]).toBeGreaterThan(5);
  expect(pairs["deployer>model-registry"]).toBeUndefined();
  expect(drawn["event-log"]).toBeGreaterThanOrEqual(pairs["prediction-logger>event-log"] ?? 0);
  expect(drawn["kafka"]).toBeUndefined();
  expect(starts["model-registry"]).toBeUndefined();
});
