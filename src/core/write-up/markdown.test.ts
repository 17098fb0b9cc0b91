import fc from "fast-check";
import { lexer, walkTokens } from "marked";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { parseDiagram } from "../document/parse.ts";
import { arbitraryDiagram } from "../document/test-diagrams.ts";
import { type Diagram, emptyDiagram } from "../document/types.ts";
import { reviewDiagram } from "../lint/review.ts";
import { writeUpMarkdown } from "./markdown.ts";
import { mdText } from "./markdown-text.ts";

const catalogue = loadCatalogue();
const pageOf = (diagram: Diagram): string =>
  writeUpMarkdown(diagram, {
    catalogue,
    report: reviewDiagram(diagram, catalogue),
    picture: "data:image/svg+xml;base64,AAAA",
  });

interface Seen {
  readonly type: string;
  readonly raw: string;
  readonly text: string;
  readonly href: string;
  readonly depth: number;
  readonly isInnermost: boolean;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Every token of a page as another program reads it, inner ones after what holds them. */
function tokensOf(page: string): readonly Seen[] {
  const all: Seen[] = [];
  void walkTokens(lexer(page), (token) => {
    const field = (name: string): unknown =>
      Object.entries(token).find(([key]) => key === name)?.[1];
    const inner = field("tokens");
    all.push({
      type: token.type,
      raw: token.raw,
      text: textOf(field("text")),
      href: textOf(field("href")),
      depth: Number(field("depth") ?? 0),
      isInnermost: !Array.isArray(inner) || inner.length === 0,
    });
  });
  return all;
}

/** What a reader sees: the words alone. */
const shown = (page: string): string =>
  tokensOf(page)
    .flatMap(({ type, text, isInnermost }) =>
      isInnermost && (type === "text" || type === "escape") ? [text] : [],
    )
    .join("");

const files = import.meta.glob<string>("/templates/*.json", {
  eager: true,
  import: "default",
  query: "?raw",
});

/** What our page itself is without. */
const UNWANTED = ["link", "code", "codespan", "blockquote", "hr", "del"];

const HOSTILE = [
  "<script>alert(1)</script>",
  "![x](http://evil/x.png) [y](javascript:alert(1))",
  "http://evil.example www.evil.example mail@evil.example",
  "| a | b |\n| --- | --- |",
  "# heading\n- item\n1. item\n    code\n***\n===",
  "`code` **bold** _em_ ~~gone~~ $x$ &lt;b&gt;",
  "[picture]: http://evil",
  "```\nfence",
  "> quote\\",
];

describe("a write-up in Markdown", () => {
  it.each(Object.entries(files))("says all that %s says", (_, text) => {
    const opened = parseDiagram(text);
    if (!opened.ok) throw new Error("A template cannot be read");
    const diagram = opened.value;
    const said = shown(pageOf(diagram)).replace(/\s+/g, "");
    const words = [
      diagram.title,
      diagram.about?.summary ?? "",
      ...diagram.nodes.flatMap(({ label, why }) => [label, why ?? ""]),
      ...Object.values(diagram.answers),
      ...diagram.tradeoffs,
      ...(diagram.tour ?? []).map((step) => step.title),
      ...Object.values(diagram.requirements).map(({ source }) => source ?? ""),
    ];
    const missing = words.filter((one) => !said.includes(one.replace(/\s+/g, "")));
    expect(missing).toEqual([]);
  });

  it("has sections for what there is, and none for what there is not", () => {
    const headings = (diagram: Diagram) =>
      tokensOf(pageOf(diagram)).flatMap(({ type, depth, text }) =>
        type === "heading" && depth === 2 ? [text] : [],
      );
    expect(headings(emptyDiagram("Nothing"))).toEqual(["What the review says"]);
    const diagram: Diagram = {
      ...draw("log=kafka 'Clicks'; n=note 'Look'", "", { tradeoffs: ["One"] }),
      answers: { clarify: "For whom?" },
      requirements: { dau: { value: 1e6 }, requestsPerUserPerDay: { value: 10, assumed: true } },
    };
    expect(headings(diagram)).toEqual([
      "The design, step by step",
      "Estimates",
      "Components and why",
      "Trade-offs",
      "Notes",
      "What the review says",
    ]);
  });

  it("tells components with their reasons, and estimates with what nobody stated marked", () => {
    const base = draw("log=kafka 'Clicks'; job=flink", "log>job event");
    const [log, ...rest] = base.nodes;
    if (!log) throw new Error("A box is drawn");
    const page = pageOf({
      ...base,
      nodes: [{ ...log, why: "It\nreplays | all.", settings: { replicas: 3 } }, ...rest],
      requirements: { dau: { value: 1e6 }, requestsPerUserPerDay: { value: 10, assumed: true } },
    });
    expect(page).toContain(
      "| **Clicks**<br>Apache Kafka | It<br>replays \\| all. | Replicas: 3<br>Gives to: job (events) |",
    );
    expect(page).toMatch(/\| Requests on average \| \\~ 116\/s \|/);
  });

  it("lets whatever a design says stay text", () => {
    const odd = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 30 }));
    const filled = fc.tuple(arbitraryDiagram, odd, odd).map(
      ([diagram, a, b]): Diagram => ({
        ...diagram,
        title: a,
        tradeoffs: [b, a],
        nodes: diagram.nodes.map((node) => ({ ...node, label: a, why: b })),
        answers: { clarify: b },
        tour: [{ title: a, text: b, nodes: [], edges: [] }],
      }),
    );
    fc.assert(
      fc.property(filled, (diagram) => {
        for (const token of tokensOf(pageOf(diagram))) {
          // The one definition is that of the picture.
          if (token.type === "def") expect(token.raw).toMatch(/^\[picture\]: data:/);
          expect(UNWANTED).not.toContain(token.type);
          if (token.type === "html") expect(token.raw).toBe("<br>");
          if (token.type === "image") expect(token.href).toMatch(/^data:/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(HOSTILE)("gives back the very words: %s", (text) => {
    const words = text.replace(/\s+/g, "");
    expect(shown(mdText(text)).replace(/\s+/g, "")).toBe(words);
  });
});
