import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, readMarkdown } from "./markdown.ts";

const plain = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(({ lines }) => lines.map((runs) => runs.map(({ text }) => text).join("")));

const bullets = (text: string) =>
  readMarkdown(text).map(({ bullet, depth, lines }) => [
    bullet,
    depth,
    lines[0]?.map((run) => run.text).join(""),
  ]);

describe("the Markdown of a note", () => {
  it("reads headings, bold, italic, struck words and code", () => {
    expect(readMarkdown("## Why **now**\n*a* __b__ ~~c~~ `d`")).toMatchObject([
      { kind: "heading", level: 2, lines: [[{ text: "Why " }, { text: "now", bold: true }]] },
      {
        kind: "text",
        lines: [
          [
            { text: "a", italic: true },
            { text: " " },
            { text: "b", bold: true },
            { text: " " },
            { text: "c", struck: true },
            { text: " " },
            { text: "d", mono: true },
          ],
        ],
      },
    ]);
  });

  it("reads lists in lists, numbers and tasks", () => {
    expect(bullets("- a\n  - b\n- [x] c\n- [ ] d\n\n3. e\n4. f")).toEqual([
      ["bullet", 1, "a"],
      ["bullet", 2, "b"],
      ["done", 1, "c"],
      ["open", 1, "d"],
      ["3.", 1, "e"],
      ["4.", 1, "f"],
    ]);
  });

  it("keeps the lines as the person broke them, and sets apart what a blank line parts", () => {
    const blocks = readMarkdown("a\nb\n\nc");
    expect(plain(blocks)).toEqual(["a", "b", "c"]);
    expect(blocks.map(({ apart }) => apart)).toEqual([false, true]);
  });

  it("keeps the shape of code", () => {
    expect(plain(readMarkdown("```sql\nselect *\n  from t\n```"))).toEqual([
      "select\u00a0*",
      "\u00a0\u00a0from\u00a0t",
    ]);
  });

  it("leads to web pages and mail only", () => {
    const hrefs = readMarkdown(
      "[a](https://a.b) [c](mailto:c@d.e) [f](javascript:alert(1)) [g](data:text/html,x) [h](/i) [j](file:///k)",
    ).flatMap(({ lines }) => lines.flat().flatMap(({ href }) => href ?? []));
    expect(hrefs).toEqual(["https://a.b", "mailto:c@d.e"]);
  });

  it("leaves as text what is not of the subset: HTML, quotes, tables, rules and pictures", () => {
    const text = "<b>x</b> <script>\n> quote\n| a | b |\n|---|---|\nname\n---";
    expect(plain(readMarkdown(text)).join("\n")).toBe(text);
    expect(plain(readMarkdown("![alt](https://a.b/c.png)"))).toEqual(["alt"]);
  });

  it("leaves names with underscores alone", () => {
    expect(readMarkdown("user_click_rate 2*3*4")).toMatchObject([
      { lines: [[{ text: "user_click_rate 2" }, { text: "3", italic: true }, { text: "4" }]] },
    ]);
  });

  it("reads whatever there is, and loses no letter of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        const letters = (of: string) => of.replace(/[^\p{L}]/gu, "");
        // What a fence or a link is for is not shown.
        fc.pre(!/[`~[\]<&\\:]/.test(text));
        expect(letters(plain(readMarkdown(text)).join(""))).toBe(letters(text));
      }),
    );
  });

  it.each([
    ["lists in lists", "1) ".repeat(6000)],
    ["bold in bold", "**a ".repeat(3000) + "b**".repeat(3000)],
    ["struck and bold", "~~a **".repeat(1500) + "** ~~".repeat(1500)],
    ["italic in italic", "*a ".repeat(5000) + "a* ".repeat(5000)],
    ["brackets", "[".repeat(20_000)],
    ["quotes", ">".repeat(20_000)],
    ["spaces", `${" ".repeat(19_000)}a`],
  ])("survives %s at any depth", (_name, text) => {
    expect(readMarkdown(text).length).toBeGreaterThan(0);
  });
});
