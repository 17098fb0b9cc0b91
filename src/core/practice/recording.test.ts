import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../document/draw.ts";
import { moveNodes, removeElements } from "../document/edit.ts";
import { arbitraryDiagram } from "../document/test-diagrams.ts";
import { type Diagram, emptyDiagram } from "../document/types.ts";
import { MOST_MOMENTS, packed, type Recording, recorded } from "./recording.ts";
import { readKept, readRecording, recordingText } from "./stored.ts";
import { advance, startSession } from "./session.ts";

const drawn = (...documents: readonly Diagram[]): Recording =>
  documents.reduce<Recording>(
    (recording, document, index) => recorded(recording, document, index * 10_000),
    [],
  );
const saved = (recording: Recording): Recording => readRecording(recordingText(recording));

const LOG = draw("log=kafka");
const CHAIN = draw("log=kafka; flink=flink", "log>flink event");

describe("the recording of a drawing", () => {
  it("has a moment for each change, and none where nothing is drawn otherwise", () => {
    const recording = drawn(emptyDiagram("New"), LOG, { ...LOG, title: "Another" }, CHAIN);
    expect(recording.map(({ at, drawing }) => [at, drawing.nodes.length])).toEqual([
      [0, 0],
      [10_000, 1],
      [30_000, 2],
    ]);
  });

  it("takes a drag for one moment, and a box that comes in for one of its own", () => {
    const start = drawn(emptyDiagram("New"), LOG);
    const moved = moveNodes(LOG, new Map([["log", { x: 80, y: 0 }]]));
    const further = moveNodes(LOG, new Map([["log", { x: 160, y: 0 }]]));
    const dragged = recorded(recorded(start, moved, 10_500), further, 11_000);
    expect(dragged.map(({ drawing }) => drawing.nodes[0]?.position.x)).toEqual([undefined, 160]);
    expect(recorded(dragged, CHAIN, 11_100)).toHaveLength(3);
  });

  it("stores what differs and nothing else", () => {
    const without = removeElements(CHAIN, new Set(["log"]));
    const [, second, third] = packed(
      drawn(LOG, { ...CHAIN, nodes: [...LOG.nodes, ...CHAIN.nodes.slice(1)] }, without),
    );
    expect(second?.nodes?.put?.map(({ id }) => id)).toEqual(["flink"]);
    expect(second).not.toHaveProperty("lanes");
    expect(third).toMatchObject({ nodes: { gone: ["log"] }, edges: { gone: ["e1"] } });
  });

  it("comes back from storage as it was, whatever is drawn and in whatever order", () => {
    fc.assert(
      fc.property(fc.array(arbitraryDiagram, { maxLength: 5 }), (documents) => {
        const recording = drawn(...documents);
        expect(saved(recording)).toEqual(recording);
      }),
      { numRuns: 50 },
    );
    const [a, b] = CHAIN.nodes;
    if (!a || !b) throw new Error("Two boxes are drawn");
    const turned = drawn(CHAIN, { ...CHAIN, nodes: [b, a] });
    expect(saved(turned)).toEqual(turned);
  });

  it("never holds more than its bound, and keeps its beginning and its end", () => {
    let recording: Recording = [];
    for (let index = 0; index < 1_000; index += 1)
      recording = recorded(recording, draw(`n${index}=kafka`), index * 5_000);
    expect(recording.length).toBeLessThanOrEqual(MOST_MOMENTS);
    expect(recording[0]?.drawing.nodes[0]?.id).toBe("n0");
    expect(recording.at(-1)?.drawing.nodes[0]?.id).toBe("n999");
  });
});

describe("what is stored of an interview", () => {
  const choice = { caseId: "ad-click", title: "Ads", level: "mid", minutes: 30 } as const;
  const session = startSession(choice, { id: "s", design: "d" }, 1_000);

  it("is read as it was", () => {
    const asked = advance(session, {
      type: "ask",
      question: "?",
      reply: { field: "dau" },
      at: 2_000,
    });
    const kept = {
      session: advance(asked, { type: "end", at: 9_000 }),
      seenAt: 9_000,
      result: [{ step: "data", verdict: "partly", there: 2, of: 7 }],
    };
    expect(readKept(structuredClone(kept))).toEqual(kept);
  });

  it.each([
    ["nothing", undefined],
    ["a text", "session"],
    ["a level that there is not", { session: { ...session, level: "principal" }, seenAt: 1 }],
    ["a clock without end", { session: { ...session, since: Infinity }, seenAt: 1 }],
    [
      "more questions than anybody asks",
      {
        session: {
          ...session,
          asked: Array.from({ length: 9_999 }, () => ({ at: 1, question: "?" })),
        },
        seenAt: 1,
      },
    ],
  ])("is refused where it is %s", (_, stored) => {
    expect(readKept(stored)).toBeUndefined();
  });

  it.each([
    ["not a text", 7],
    ["no JSON", "["],
    ["of another shape", '[{"at":"now"}]'],
    ["hostile", '[{"at":1,"nodes":{"__proto__":{"put":[]}}}]'],
  ])("shows no replay where the recording is %s", (_, stored) => {
    expect(readRecording(stored)).toEqual([]);
  });
});
