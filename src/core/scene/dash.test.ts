import { describe, expect, it } from "vitest";
import { dashPhase } from "./dash.ts";
import type { Trunk } from "./router/route.ts";

const route = (length: number, trunk?: Trunk) => ({
  // The arrow head covers the last 4 px.
  points: [
    { x: 0, y: 0 },
    { x: length + 4, y: 0 },
  ],
  labelAt: { x: 0, y: 0 },
  ...(trunk === undefined ? {} : { trunk }),
});

describe("the dashes of a line", () => {
  it("begin with it where it stands alone or leaves a trunk, and need nothing where it is solid", () => {
    expect(dashPhase(route(57), "6 4")).toEqual({});
    expect(dashPhase(route(57, "start"), "6 4")).toEqual({});
    expect(dashPhase(route(57, "end"), undefined)).toEqual({});
  });

  it("end with it where it joins a trunk", () => {
    expect(dashPhase(route(57, "end"), "6 4")).toEqual({ offset: 9 });
    // 57 px on, the pattern stands where a dash ends: 9 + 57 = 6 periods and a dash of 6.
    expect((9 + 57) % 10).toBe(6);
  });

  it("are stretched to begin and end with it between two trunks", () => {
    expect(dashPhase(route(57, "both"), "6 4")).toEqual({ length: 56 });
    expect(dashPhase(route(2, "both"), "6 4")).toEqual({ length: 16 });
  });
});
