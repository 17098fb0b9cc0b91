import { expect, it } from "vitest";
import { mapOf } from "./minimap-view.ts";

const MAP = { width: 150, height: 100 };
const DRAWING = { x: 0, y: 0, width: 1400, height: 450 };

it("shows the whole drawing, and where the screen is on it", () => {
  const view = mapOf(DRAWING, { transform: [-700, 0, 1], width: 350, height: 200 }, MAP);
  expect(view).toEqual({
    scale: 0.1,
    drawing: { x: 5, y: 27.5, width: 140, height: 45 },
    screen: { x: 75, y: 27.5, width: 35, height: 20 },
  });
});

it("makes room for a screen that looks beside the drawing", () => {
  const { scale, drawing, screen } = mapOf(
    DRAWING,
    { transform: [700, 0, 0.5], width: 700, height: 225 },
    MAP,
  );
  expect(scale).toBe(0.05);
  expect(screen).toEqual({ x: 5, y: 38.75, width: 70, height: 22.5 });
  expect(drawing).toEqual({ x: 75, y: 38.75, width: 70, height: 22.5 });
});

it("holds a drawing without extent", () => {
  const dot = { x: 8, y: 8, width: 0, height: 0 };
  const { scale } = mapOf(dot, { transform: [0, 0, 1], width: 14, height: 9 }, MAP);
  expect(scale).toBe(10);
});
