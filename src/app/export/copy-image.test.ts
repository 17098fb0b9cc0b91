import { afterEach, describe, expect, it, vi } from "vitest";
import { type Result, success } from "../../core/problem.ts";
import { copyImage } from "./copy-image.ts";
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
        taken.push(await item?.data["image/png"]);
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
    expect(await copyImage(async () => success(picture))).toEqual(success(picture));
    expect(taken()).toEqual([picture.blob]);
  });

  it("says when the browser refused", async () => {
    lendClipboard(true);
    expect(code(await copyImage(async () => success(picture)))).toBe("copy-refused");
  });

  it("says why no picture was made, whether the browser asked for it or not", async () => {
    for (const refuse of [false, true]) {
      const taken = lendClipboard(refuse);
      expect(code(await copyImage(async () => pictureFault("picture-font")))).toBe("picture-font");
      expect(taken()).toEqual([]);
    }
  });

  it("says when this browser has no clipboard for pictures, and draws none", async () => {
    vi.stubGlobal("ClipboardItem", undefined);
    let drawn = 0;
    const copied = await copyImage(async () => {
      drawn += 1;
      return success(picture);
    });
    expect(code(copied)).toBe("copy-unsupported");
    expect(drawn).toBe(0);
  });
});
