import { describe, expect, it } from "vitest";
import type { Result } from "../../core/problem.ts";
import { judgePicture, type Probe, showsInk } from "./picture-check.ts";

const WHITE = [255, 255, 255];
const INDIGO = [79, 70, 229];
const COLOUR = "#4f46e5";

/** A patch of 9 × 9 px, `lines` of its rows in this colour at this strength. */
function patch(background: readonly number[], ink: readonly number[], lines: number, strength = 1) {
  const pixels = Array.from({ length: 81 }, (_, index) => {
    const share = Math.floor(index / 9) < lines ? strength : 0;
    return [...background.map((from, at) => from + ((ink[at] ?? 0) - from) * share), 255];
  });
  return Uint8ClampedArray.from(pixels.flat());
}

const code = (result: Result<unknown>): string =>
  result.ok ? "ok" : (result.problems[0]?.code ?? "");

describe("ink in a patch", () => {
  it("is seen in full, blended with what is behind, or where it fills the patch", () => {
    expect(showsInk(patch(WHITE, INDIGO, 2), COLOUR)).toBe(true);
    expect(showsInk(patch(WHITE, INDIGO, 1, 0.4), COLOUR)).toBe(true);
    expect(showsInk(patch(WHITE, INDIGO, 7), COLOUR)).toBe(true);
    expect(showsInk(patch([19, 19, 25], INDIGO, 1, 0.5), COLOUR)).toBe(true);
  });

  it("is not seen where nothing is, where it is a breath, or where it is of another colour", () => {
    expect(showsInk(patch(WHITE, INDIGO, 0), COLOUR)).toBe(false);
    expect(showsInk(patch(WHITE, INDIGO, 3, 0.1), COLOUR)).toBe(false);
    expect(showsInk(patch(WHITE, [5, 150, 105], 2), COLOUR)).toBe(false);
    expect(showsInk(patch(WHITE, [0, 0, 0], 2), COLOUR)).toBe(false);
    expect(showsInk(new Uint8ClampedArray(), COLOUR)).toBe(false);
  });
});

describe("a picture", () => {
  const probe: Probe = { part: "line", x: 0, y: 0, width: 9, height: 9, colour: COLOUR };
  const probes = Array.from({ length: 8 }, () => probe);
  const size = { width: 200, height: 100 };
  const withInk = (count: number): readonly Uint8ClampedArray[] =>
    probes.map((_, index) => patch(WHITE, INDIGO, index < count ? 2 : 0));

  it("is good when what should be there is seen, but for what others may hide", () => {
    expect(code(judgePicture(probes, withInk(8), size))).toBe("ok");
    expect(code(judgePicture(probes, withInk(6), size))).toBe("ok");
    expect(code(judgePicture([], [], size))).toBe("ok");
  });

  it("is refused when it has all of its text and none of its lines", () => {
    const text = Array.from({ length: 92 }, () => ({ ...probe, part: "text" as const }));
    const patches = [...text.map(() => patch(WHITE, INDIGO, 2)), ...withInk(0)];
    expect(code(judgePicture([...text, ...probes], patches, size))).toBe("picture-incomplete");
  });

  it("is refused when it is blank, or when much of it is missing", () => {
    expect(code(judgePicture(probes, withInk(0), size))).toBe("picture-blank");
    expect(code(judgePicture(probes, [], size))).toBe("picture-blank");
    expect(code(judgePicture(probes, withInk(5), size))).toBe("picture-incomplete");
  });
});
