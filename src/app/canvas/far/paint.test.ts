import { expect, it } from "vitest";
import { colour, hueColours } from "../../../core/scene/tokens.ts";
import type { FarBox } from "./far-box.ts";
import { type FarLine, paint, type Pen } from "./paint.ts";

const BOX: FarBox = {
  x: 0,
  y: 0,
  width: 160,
  height: 56,
  hue: "amber",
  selected: false,
  alpha: 1,
  hit: undefined,
  fresh: false,
  severity: undefined,
};
const LINE: FarLine = {
  family: "data",
  hue: undefined,
  width: 2,
  points: [
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 40, y: 80 },
  ],
};
const { ink, tint } = hueColours("amber", "light");
const [accent, warning] = [colour("accent", "light"), colour("warning", "light")];

const told = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "something else";

/** What a pen did: each path that was filled or drawn, with its colour. */
function drawn(boxes: readonly FarBox[], lines: readonly FarLine[] = []): readonly string[] {
  const done: string[] = [];
  let path: string[] = [];
  const pen: Pen = {
    globalAlpha: 1,
    fillStyle: "",
    strokeStyle: "",
    lineWidth: 1,
    lineJoin: "miter",
    beginPath: () => void (path = []),
    moveTo: (x, y) => void path.push(`M${x} ${y}`),
    lineTo: (x, y) => void path.push(`L${x} ${y}`),
    closePath: () => void path.push("Z"),
    roundRect: (x, y, width, height, radius) =>
      void path.push(`${x} ${y} ${width}x${height} r${told(radius)}`),
    fill: () =>
      void done.push(`fill ${told(pen.fillStyle)} ${pen.globalAlpha}: ${path.join(", ")}`),
    stroke: () =>
      void done.push(
        `draw ${told(pen.strokeStyle)} ${pen.lineWidth} ${pen.globalAlpha}: ${path.join(", ")}`,
      ),
  };
  paint(pen, { boxes, lines }, "light");
  return done;
}

it("paints boxes of one look as one path: the tint of their hue, and its ink inside the edge", () => {
  expect(drawn([BOX, { ...BOX, x: 200 }])).toEqual([
    `fill ${tint} 1: 0 0 160x56 r9, 200 0 160x56 r9`,
    `draw ${ink} 2 1: 1 1 158x54 r8, 201 1 158x54 r8`,
  ]);
});

it("paints lines beneath the boxes, those of one look as one path", () => {
  const other = { ...LINE, points: [{ x: 7, y: 7 }] };
  expect(drawn([BOX], [LINE, other])[0]).toBe(
    `draw ${colour("edge-data", "light")} 3 1: M0 0, L40 0, L40 80, M7 7`,
  );
});

it("keeps apart lines that a person has given a colour", () => {
  const own = { ...LINE, hue: "amber" as const };
  expect(drawn([], [LINE, own, LINE]).map((text) => text.split(" ")[1])).toEqual([
    colour("edge-data", "light"),
    ink,
  ]);
});

it("puts a ring around what is selected", () => {
  expect(drawn([{ ...BOX, selected: true }])).toEqual([
    `fill ${tint} 1: 0 0 160x56 r9`,
    `draw ${accent} 7 1: -1.5 -1.5 163x59 r10.5`,
  ]);
});

it("lets step back what does not stand out, with its badge", () => {
  const marks = drawn([{ ...BOX, alpha: 0.16, severity: "info" }]);
  expect(marks.map((text) => text.split(":")[0])).toEqual([
    `fill ${tint} 0.16`,
    `draw ${ink} 2 0.16`,
    `fill ${colour("canvas", "light")} 0.16`,
    `fill ${colour("info", "light")} 0.16`,
  ]);
});

it("tells severities apart by shape: a diamond, a square, a disc", () => {
  const badges = (severity: FarBox["severity"]) => drawn([{ ...BOX, severity }]).slice(2);
  expect(badges("warn")).toEqual([
    `fill ${colour("canvas", "light")} 1: 142 -10 28x28 r4`,
    `fill ${warning} 1: 146 -6 20x20 r4`,
  ]);
  expect(badges("info")[1]).toBe(`fill ${colour("info", "light")} 1: 146 -6 20x20 r10`);
  expect(badges("error")[1]).toContain(`fill ${colour("error", "light")} 1: M156 -10.14`);
});

it("frames what was searched for, the hit that is looked at more strongly", () => {
  expect(drawn([{ ...BOX, hit: "one" }]).at(-1)).toBe(
    `draw ${warning} 3 0.45: -1.5 -1.5 163x59 r10.5`,
  );
  expect(drawn([{ ...BOX, hit: "now" }]).at(-1)).toBe(`draw ${warning} 4 1: -2 -2 164x60 r11`);
});

it("shows what a tour has just come to", () => {
  expect(drawn([{ ...BOX, fresh: true }])).toEqual([
    `fill ${colour("accent-soft", "light")} 1: 0 0 160x56 r9`,
    `draw ${accent} 2 1: 1 1 158x54 r8`,
  ]);
});
