import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fontCss, SUBSETS, subsetsFor } from "./picture-fonts.ts";

const names = (text: string): readonly string[] =>
  subsetsFor(text).map(({ url }) => /inter-(.*)-wght/.exec(url)?.[1] ?? url);

let asked: string[] = [];
let online = true;

beforeEach(() => {
  asked = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(url);
    return online ? new Response(Uint8Array.of(1, 2, 255)) : new Response("", { status: 503 });
  });
});

afterEach(() => {
  online = true;
  vi.unstubAllGlobals();
});

describe("the fonts of a picture", () => {
  it("are those that have a character of its text", () => {
    expect(names("Feature store → 2 ms")).toEqual(["latin"]);
    expect(names("Łódź")).toEqual(["latin", "latin-ext"]);
    expect(names("Модель")).toEqual(["cyrillic"]);
    expect(names("Δείκτης")).toEqual(["greek"]);
    expect(names("特徴")).toEqual([]);
  });

  it("cover every letter of their ranges between them", () => {
    expect(new Set(SUBSETS.map(({ url }) => url)).size).toBe(7);
    expect(names("aāЖѢαἀạ")).toEqual([
      "latin",
      "latin-ext",
      "cyrillic",
      "cyrillic-ext",
      "greek",
      "greek-ext",
      "vietnamese",
    ]);
  });

  it("stand in the rules themselves, loaded once, and again only after a failure", async () => {
    online = false;
    const failed = await fontCss("ж");
    expect(failed.ok ? "" : failed.problems[0]?.code).toBe("picture-font");
    online = true;
    const first = await fontCss("ж");
    expect(first.ok && first.value).toContain("src:url(data:font/woff2;base64,AQL/)");
    expect(first.ok && first.value).toContain("unicode-range:U+0301");
    expect(await fontCss("жж")).toEqual(first);
    expect(asked).toHaveLength(2);
  });

  it("are none for a text without letters", async () => {
    expect(await fontCss("")).toEqual({ ok: true, value: "" });
    expect(asked).toEqual([]);
  });
});
