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
    expect(showsInk(patch(WHITE, INDIGO, 2), COLOUR, 1)).toBe(true);
    expect(showsInk(patch(WHITE, INDIGO, 1, 0.4), COLOUR, 1)).toBe(true);
    expect(showsInk(patch(WHITE, INDIGO, 7), COLOUR, 1)).toBe(true);
    expect(showsInk(patch([19, 19, 25], INDIGO, 1, 0.5), COLOUR, 1)).toBe(true);
  });

  it("is not seen where nothing is, where it is a breath, or where it is of another colour", () => {
    expect(showsInk(patch(WHITE, INDIGO, 0), COLOUR, 1)).toBe(false);
    expect(showsInk(patch(WHITE, INDIGO, 3, 0.1), COLOUR, 1)).toBe(false);
    expect(showsInk(patch(WHITE, [5, 150, 105], 2), COLOUR, 1)).toBe(false);
    expect(showsInk(patch(WHITE, [0, 0, 0], 2), COLOUR, 1)).toBe(false);
    expect(showsInk(new Uint8ClampedArray(), COLOUR, 1)).toBe(false);
  });
});

describe("a line thinner than a pixel", () => {
  it("is seen as the shade that it can be, down to what the background's own play hides", () => {
    const shade = patch(WHITE, INDIGO, 1, 0.15);
    expect(showsInk(shade, COLOUR, 1)).toBe(false);
    expect(showsInk(shade, COLOUR, 0.4)).toBe(true);
    expect(showsInk(patch(WHITE, INDIGO, 1, 0.05), COLOUR, 0.01)).toBe(false);
  });
});

describe("a picture", () => {
  const probe = { x: 0, y: 0, width: 9, height: 9, thickness: 1.6, colour: COLOUR };
  const lines: readonly Probe[] = Array.from({ length: 8 }, () => ({ ...probe, part: "line" }));
  const looked = (patches: readonly Uint8ClampedArray[]) => ({
    patches,
    size: { width: 200, height: 100 },
    scale: 1,
  });
  const withInk = (count: number): readonly Uint8ClampedArray[] =>
    lines.map((_, index) => patch(WHITE, INDIGO, index < count ? 2 : 0));

  it("is good when what should be there is seen, but for what others may hide", () => {
    expect(code(judgePicture(lines, looked(withInk(8))))).toBe("ok");
    expect(code(judgePicture(lines, looked(withInk(4))))).toBe("ok");
    expect(code(judgePicture([], looked([])))).toBe("ok");
  });

  it("is refused when it has all of its text and none of its lines", () => {
    const text: readonly Probe[] = Array.from({ length: 92 }, () => ({ ...probe, part: "text" }));
    const patches = [...text.map(() => patch(WHITE, INDIGO, 2)), ...withInk(0)];
    expect(code(judgePicture([...text, ...lines], looked(patches)))).toBe("picture-incomplete");
  });

  it("is refused when it is blank, or when most of a part is missing", () => {
    expect(code(judgePicture(lines, looked(withInk(0))))).toBe("picture-blank");
    expect(code(judgePicture(lines, looked([])))).toBe("picture-blank");
    expect(code(judgePicture(lines, looked(withInk(3))))).toBe("picture-incomplete");
  });
});
