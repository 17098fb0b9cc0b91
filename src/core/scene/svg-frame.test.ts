import { describe, expect, it } from "vitest";
import { edgeLook } from "./edge-look.ts";
import type { Scene } from "./scene.ts";
import { pictureFrame } from "./svg-frame.ts";

const scene: Scene = {
  title: { text: "Ad click", width: 500 },
  bounds: { position: { x: 100, y: 200 }, size: { width: 400, height: 300 } },
  lanes: [],
  boxes: [],
  edges: [],
  legend: [60, 80, 100, 40].map((width) => ({
    text: "kind",
    width,
    look: edgeLook({ kind: "event" }),
  })),
};

describe("the frame of a picture", () => {
  it("is the drawing with a margin", () => {
    const { position, size, title, legend } = pictureFrame(scene);
    expect([position, size]).toEqual([
      { x: 68, y: 168 },
      { width: 464, height: 364 },
    ]);
    expect([title, legend]).toEqual([undefined, []]);
  });

  it("grows upwards, and to the width of the title", () => {
    const { position, size, title } = pictureFrame(scene, { title: true, padding: 0 });
    expect(title).toEqual({ x: 100, y: 152 });
    expect([position, size]).toEqual([
      { x: 100, y: 152 },
      { width: 500, height: 348 },
    ]);
  });

  it("sets the legend in columns below", () => {
    const { legend, size } = pictureFrame(scene, { legend: true, padding: 0 });
    expect(legend.map(({ x, y }) => [x, y])).toEqual([
      [100, 536],
      [264, 536],
      [100, 560],
      [264, 560],
    ]);
    expect(size.height).toBe(372);
  });

  it("has room for something even where there is nothing", () => {
    const bounds = { position: { x: 0, y: 0 }, size: { width: 0, height: 0 } };
    const { size } = pictureFrame({ ...scene, bounds }, { padding: 0 });
    expect(size).toEqual({ width: 160, height: 80 });
  });
});
