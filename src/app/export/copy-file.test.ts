import { afterEach, describe, expect, it, vi } from "vitest";
import { type Result, success } from "../../core/problem.ts";
import { copyFile } from "./copy-file.ts";
import { pictureFault } from "./picture-problem.ts";

const code = (result: Result<unknown>): string =>
  result.ok ? "ok" : (result.problems[0]?.code ?? "");
const picture = { blob: new Blob(["png"], { type: "image/png" }) };

/** A clipboard that takes the picture, or refuses as browsers do. */
function lendClipboard(refuse = false): () => readonly unknown[] {
  const taken: unknown[] = [];
  class Item {
    readonly data: Record<string, Promise<Blob>>;
    constructor(data: Record<string, Promise<Blob>>) {
      this.data = data;
    }
  }
  vi.stubGlobal("ClipboardItem", Item);
  vi.stubGlobal("navigator", {
    clipboard: {
      write: async ([item]: readonly Item[]) => {
        if (refuse) throw new DOMException("no focus", "NotAllowedError");
        taken.push(await Object.values(item?.data ?? {})[0]);
      },
    },
  });
  return () => taken;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("copying a picture", () => {
  it("puts it on the clipboard and gives it back", async () => {
    const taken = lendClipboard();
    expect(await copyFile(async () => success(picture), "image/png")).toEqual(success(picture));
    expect(taken()).toHaveLength(1);
  });

  it("hands text over under the one name that clipboards know for it", async () => {
    const taken = lendClipboard();
    const text = { blob: new Blob(["<svg/>"], { type: "image/svg+xml" }) };
    await copyFile(async () => success(text), "text/plain");
    expect(taken().map((blob) => blob instanceof Blob && blob.type)).toEqual(["text/plain"]);
  });

  it("says when the browser refused", async () => {
    lendClipboard(true);
    expect(code(await copyFile(async () => success(picture), "image/png"))).toBe("copy-refused");
  });

  it("says why no picture was made, whether the browser asked for it or not", async () => {
    for (const refuse of [false, true]) {
      const taken = lendClipboard(refuse);
      expect(code(await copyFile(async () => pictureFault("picture-font"), "image/png"))).toBe(
        "picture-font",
      );
      expect(taken()).toEqual([]);
    }
  });

  it("says when this browser has no clipboard for pictures, and draws none", async () => {
    vi.stubGlobal("ClipboardItem", undefined);
    let drawn = 0;
    const copied = await copyFile(async () => {
      drawn += 1;
      return success(picture);
    }, "image/png");
    expect(code(copied)).toBe("copy-unsupported");
    expect(drawn).toBe(0);
  });
});
