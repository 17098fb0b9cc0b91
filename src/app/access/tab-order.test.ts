import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { stopsOf } from "./tab-order.ts";

describe("the walk by Tab", () => {
  it("takes the boxes as they are read, then the arrows as their boxes are read", () => {
    const drawn = draw("c=flink; b=flink; a=kafka", "b>c; a>c; a>b");
    expect(stopsOf(drawn).map(({ id }) => id)).toEqual(["a", "b", "c", "e3", "e2", "e1"]);
  });
});
