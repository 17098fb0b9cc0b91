import { describe, expect, it } from "vitest";
import { draw } from "../document/draw.ts";
import { type Diagram, emptyDiagram } from "../document/types.ts";
import { type Recording, recorded } from "./recording.ts";
import { chaptersOf, MOST_CHAPTERS, replayOf, stageOf } from "./replay.ts";
import { replayPage } from "./replay-page.ts";
import { momentNews, momentTitle } from "./replay-words.ts";
import { advance, startSession } from "./session.ts";

const drawn = (...documents: readonly Diagram[]): Recording =>
  documents.reduce<Recording>(
    (recording, document, index) => recorded(recording, document, index * 30_000),
    [],
  );
const LOG = draw("log=kafka 'Clicks'");
const CHAIN = draw("log=kafka 'Clicks'; flink=flink 'Counts'", "log>flink event");
const MOVED = { ...LOG, nodes: LOG.nodes.map((node) => ({ ...node, position: { x: 96, y: 8 } })) };
const GREW = drawn(emptyDiagram("New"), LOG, MOVED, CHAIN, LOG);
const choice = { caseId: "ad-click", title: "Ads & <clicks>", level: "mid", minutes: 30 } as const;
const SESSION = startSession(choice, { id: "s", design: "d" }, 0);

describe("the replay of a drawing", () => {
  it("says of each moment what it brought", () => {
    expect(replayOf(GREW).map((step) => [momentTitle(step), momentNews(step)])).toEqual([
      ["0:00: 0 boxes, 0 lines", "The empty page"],
      ["0:30: 1 box, 0 lines", "New: Clicks"],
      ["1:00: 1 box, 0 lines", "Changed in place"],
      ["1:30: 2 boxes, 1 line", "New: Counts · 1 line more"],
      ["2:00: 1 box, 0 lines", "Gone: Counts"],
    ]);
  });

  it("tells the moments at which something came or went", () => {
    expect(chaptersOf(GREW).map(({ moment }) => moment.at)).toEqual([30_000, 90_000, 120_000]);
    expect(chaptersOf([])).toEqual([]);
  });

  it("tells no more than a page holds, with what came in between, up to the end", () => {
    const boxes = Array.from({ length: 100 }, (_, index) => `n${index}=kafka`);
    const long = drawn(...boxes.map((_, index) => draw(boxes.slice(0, index + 1).join(";"))));
    const chapters = chaptersOf(long);
    expect(chapters.length).toBeLessThanOrEqual(MOST_CHAPTERS);
    expect(chapters.at(-1)?.moment.drawing.nodes).toHaveLength(100);
    expect(chapters.reduce((sum, { came }) => sum + came.length, 0)).toBe(100);
  });

  it("keeps the picture still: one rectangle around all that is ever drawn", () => {
    expect(stageOf(GREW)).toEqual({
      position: { x: -32, y: -32 },
      size: { width: 464, height: 120 },
    });
    expect(stageOf([])).toBeUndefined();
  });

  it("reads as one page in which whatever was typed stays text", () => {
    const session = advance(SESSION, {
      type: "ask",
      question: "<script>alert(1)</script>",
      reply: {},
      at: 1,
    });
    const { body, title } = replayPage({
      session,
      chapters: chaptersOf(GREW),
      result: [{ step: "data", verdict: "partly", there: 2, of: 7 }],
      picture: (_, theme) => `<svg data-theme="${theme}"></svg>`,
    });
    expect(title).toBe("Ads & <clicks>");
    expect(body).not.toMatch(/<script|<clicks>/);
    expect(body).toContain("<td>Partly</td><td>2 of 7 pieces</td>");
    expect(body.match(/<figure/g)).toHaveLength(3);
    expect(body).toContain("That is for you to decide");
  });
});
