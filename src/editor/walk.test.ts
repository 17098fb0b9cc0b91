import { describe, expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import type { Diagram } from "../core/document/types.ts";
import { testEditor } from "./test-editor.ts";
import { nextBox, walk } from "./walk.ts";

/** `a` feeds `up`, `mid` and `low`, which stand above each other; `low` answers `a`. */
function fan(): Diagram {
  const drawn = draw(
    "a=app-backend; up=kafka; mid=model-server; low=kafka; z=client",
    "a>up event; a>mid request; a>low event; low>a response; mid>z pred",
  );
  const places: Record<string, { x: number; y: number }> = {
    a: { x: 0, y: 208 },
    up: { x: 300, y: 0 },
    mid: { x: 300, y: 200 },
    low: { x: 300, y: 400 },
    z: { x: 600, y: 0 },
  };
  return {
    ...drawn,
    nodes: drawn.nodes.map((node) => ({ ...node, position: places[node.id] ?? node.position })),
  };
}

describe("walking", () => {
  it("goes along the arrows, to the nearest by height", () => {
    expect(nextBox(fan(), "a", "right")).toBe("mid");
    expect(nextBox(fan(), "mid", "left")).toBe("a");
    expect(nextBox(fan(), "mid", "right")).toBe("z");
  });

  it("goes up and down among what is fed by the same", () => {
    expect(nextBox(fan(), "mid", "up")).toBe("up");
    expect(nextBox(fan(), "mid", "down")).toBe("low");
    expect(nextBox(fan(), "low", "down")).toBeUndefined();
  });

  it("takes a way back to the caller only where there is no other", () => {
    expect(nextBox(fan(), "low", "right")).toBe("a");
    expect(nextBox(fan(), "a", "left")).toBe("low");
    expect(nextBox(fan(), "z", "right")).toBeUndefined();
  });

  it("selects the box and brings it into view; the first one where none is selected", () => {
    const editor = testEditor(fan());
    const followed: string[] = [];
    const follow = (ids: readonly string[]) => void followed.push(...ids);
    const context = { editor, view: { follow } };
    walk(context, "right");
    walk(context, "right");
    expect([...editor.store.getState().selection]).toEqual(["mid"]);
    expect(followed).toEqual(["a", "mid"]);
  });
});
