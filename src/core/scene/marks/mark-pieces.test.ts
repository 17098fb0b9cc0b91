import fc from "fast-check";
import { metrics } from "virtual:font-metrics";
import { describe, expect, it } from "vitest";
import { HUES } from "../../catalogue/component.ts";
import { type DiagramNode, EMPHASES } from "../../document/types.ts";
import { MARK_KINDS } from "../box-text.ts";
import { measureWith } from "../measure-inter.ts";
import { painted, THEMES } from "../tokens.ts";
import { markPieces } from "./mark-pieces.ts";
import { holderOf, markWords, sizeForWords } from "./mark-words.ts";
import { paintsOf } from "./paints.ts";
import { layWords, runWidth } from "./words.ts";

const measure = measureWith(metrics);

const mark = (component: string, label = "", rest: Partial<DiagramNode> = {}): DiagramNode => ({
  id: "m",
  component,
  label,
  position: { x: 0, y: 0 },
  size: { width: 200, height: 48 },
  ...rest,
});

const style = { text: { size: 12, weight: 400 }, line: 17 } as const;

describe("the words of a mark", () => {
  it("are never wider than their room and lose no letter, whatever they are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        fc.pre(!/[`~[\]<&\\:#*_]/.test(text));
        const { lines } = layWords(text, 150, style, measure);
        for (const { runs, indent, style: own } of lines) {
          const width = runs.reduce((sum, run) => sum + runWidth(run, own, measure), 0);
          expect(width).toBeLessThanOrEqual(Math.max(150 - indent, 24));
        }
        const letters = (of: string) => of.replace(/[^\p{L}]/gu, "");
        const shown = lines.map(({ runs }) => runs.map((run) => run.text).join("")).join("");
        expect(letters(shown)).toBe(letters(text));
      }),
    );
  });

  it("run from the right in scripts that do", () => {
    const { lines } = layWords("שלום world\nhello עולם", 400, style, measure);
    expect(lines.map(({ rightToLeft }) => rightToLeft)).toEqual([true, true]);
    const english = layWords("hello עולם", 400, style, measure).lines;
    expect(english.map(({ rightToLeft }) => rightToLeft)).toEqual([false]);
  });

  it("make a note higher and a text wider, and let both shrink again", () => {
    const note = mark("note");
    const long = "word ".repeat(40);
    const grown = sizeForWords(note, long, measure);
    expect(grown.width).toBe(200);
    expect(grown.height).toBeGreaterThan(100);
    expect(sizeForWords({ ...note, label: long, size: grown }, "", measure)).toEqual(note.size);

    const text = mark("text", "", { size: { width: 48, height: 24 } });
    const wide = sizeForWords(text, "A whole sentence", measure);
    expect(wide.width).toBeGreaterThan(100);
    expect(sizeForWords({ ...text, label: "A whole sentence", size: wide }, "A", measure)).toEqual({
      width: 48,
      height: 24,
    });
    expect(sizeForWords(text, long, measure)).toMatchObject({ width: 392 });
  });

  it("keep the size that a person gave a mark, as long as they fit", () => {
    const large = mark("note", "a", { size: { width: 320, height: 240 } });
    expect(sizeForWords(large, "b", measure)).toEqual(large.size);
    const narrow = mark("text", "a whole sentence", { size: { width: 80, height: 64 } });
    expect(sizeForWords(narrow, "another long sentence", measure).width).toBe(80);
  });

  it("fit the size they are given: nothing is cut", () => {
    const words = fc.lorem({ maxCount: 60 });
    fc.assert(
      fc.property(fc.constantFrom("note", "text", "rectangle", "ellipse"), words, (kind, text) => {
        const size = sizeForWords(mark(kind), text, measure);
        const node = mark(kind, text, { size });
        expect(markPieces(node, measure).cut).toBe(false);
        const holder = holderOf(node);
        expect(holder && markWords(node, holder, measure).lines.length).toBeGreaterThan(0);
      }),
    );
  });

  it("end in an ellipsis where a person made the mark too small", () => {
    const { pieces, cut } = markPieces(mark("note", "one\ntwo\nthree\nfour"), measure);
    const last = pieces.findLast((piece) => piece.kind === "text");
    expect(cut).toBe(true);
    expect(last?.kind === "text" && last.runs.map(({ text }) => text).join("")).toMatch(/…$/);
  });
});

describe("the drawing of a mark", () => {
  it("draws something for each kind, from the palette as well as from the hand", () => {
    for (const kind of MARK_KINDS) {
      const { pieces } = markPieces(mark(kind, kind), measure);
      expect([kind, pieces.length > 0]).toEqual([kind, true]);
      expect(JSON.stringify(pieces)).not.toMatch(/NaN|Infinity|null/);
    }
  });

  it("leaves words out from far away", () => {
    const { pieces } = markPieces(mark("note", "Hello"), measure, true);
    expect(pieces.some(({ kind }) => kind === "text")).toBe(false);
  });

  const looks = THEMES.flatMap((theme) =>
    ["note", "text", "rectangle"].flatMap((component) =>
      [undefined, ...HUES].flatMap((hue) =>
        [undefined, ...EMPHASES].map((emphasis) => ({ theme, component, hue, emphasis })),
      ),
    ),
  );

  it("keeps words readable in every colour, emphasis and theme (WCAG AA)", () => {
    const unreadable = looks.filter(({ theme, component, hue, emphasis }) => {
      const look = { ...(hue ? { colour: hue } : {}), ...(emphasis ? { emphasis } : {}) };
      const { fill, words } = paintsOf({ component, ...look });
      const grounds = fill ? [fill] : (["canvas", "band", "panel"] as const);
      return grounds.some(
        (ground) => contrast(painted(words, theme), painted(ground, theme)) < 4.5,
      );
    });
    expect(unreadable).toEqual([]);
  });
});

/** WCAG 2.2's ratio of two colours. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
