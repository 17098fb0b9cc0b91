import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forText } from "./unicode-range.ts";

const LATIN = { range: "U+0000-00FF,U+0131" };
const CYRILLIC = { range: "U+0301,U+0400-045F" };
const EMOJI = { range: "U+1F300-1F64F" };
const FONTS = [LATIN, CYRILLIC, EMOJI];

describe("the parts of a font for a text", () => {
  it("are those with one of its characters, in order", () => {
    expect(forText(FONTS, "")).toEqual([]);
    expect(forText(FONTS, "特徴")).toEqual([]);
    expect(forText(FONTS, "Model")).toEqual([LATIN]);
    expect(forText(FONTS, "Модель")).toEqual([CYRILLIC]);
    expect(forText(FONTS, "🦊 и A")).toEqual([LATIN, CYRILLIC]);
    expect(forText(FONTS, "😀😁")).toEqual([EMOJI]);
  });

  it("are all that any character of the text needs", () => {
    const letter = fc.constantFrom("a", "ı", "ж", "̀", "́", "😀", "𐀀", "漢", "\ud83d", "\ude00");
    fc.assert(
      fc.property(fc.string({ unit: letter }), (text) => {
        const needed = [...text].flatMap((character) => forText(FONTS, character));
        expect(forText(FONTS, text)).toEqual(FONTS.filter((font) => needed.includes(font)));
      }),
    );
  });
});
