import { afterEach, expect, it, vi } from "vitest";
import { fixedFonts } from "./fixed-fonts.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("are the three weights of the subsets of a text, those of plain English first", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    asked.push(/inter-(.*)-normal/.exec(url)?.[1] ?? url);
    return new Response(Uint8Array.of(1));
  });
  const fonts = await fixedFonts("Модель");
  expect(asked).toEqual([
    "latin-400",
    "latin-500",
    "latin-600",
    "cyrillic-400",
    "cyrillic-500",
    "cyrillic-600",
  ]);
  expect(fonts.ok && fonts.value.map(({ weight }) => weight)).toEqual([
    400, 500, 600, 400, 500, 600,
  ]);
});

it("say so when they cannot be loaded", async () => {
  vi.stubGlobal("fetch", async () => new Response("", { status: 503 }));
  const fonts = await fixedFonts("Ω");
  expect(fonts.ok ? "" : fonts.problems[0]?.code).toBe("picture-font");
});
