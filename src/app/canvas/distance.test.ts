import { expect, it } from "vitest";
import { createIsFar } from "./distance.ts";

const WAY = [0.3, 0.26, 0.24, 0.26, 0.27, 0.28, 0.26];

it("changes a small drawing at one zoom, either way", () => {
  const isFar = createIsFar();
  expect(WAY.map((zoom) => isFar(zoom, false))).toEqual([
    false,
    false,
    true,
    false,
    false,
    false,
    false,
  ]);
});

it("changes a large drawing back only when it has come clearly nearer", () => {
  const isFar = createIsFar();
  expect(WAY.map((zoom) => isFar(zoom, true))).toEqual([
    false,
    false,
    true,
    true,
    true,
    false,
    false,
  ]);
});
