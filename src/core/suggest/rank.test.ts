import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { legalKinds } from "../catalogue/catalogue.ts";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import type { Direction } from "./index-neighbours.ts";
import { type Knowledge, suggestBeside, suggestStart } from "./rank.ts";
import { countUsualNeighbours } from "./usual-neighbours.ts";

const catalogue = loadCatalogue();
const designs = [
  draw("web=web-client; log=kafka; job=flink", "web>log event; log>job event"),
  draw("log=event-log; lake=data-lake; job=stream-processor", "log>lake event; log>job event"),
];
const knowledge: Knowledge = {
  catalogue,
  usualKinds: { "event-log>stream-processor": "event", "event-log>data-lake": "event" },
  usualNeighbours: countUsualNeighbours(designs, catalogue),
};

const idsBeside = (nodes: string, edges: string, id: string, direction: Direction = "next") =>
  suggestBeside(draw(nodes, edges), knowledge, id, direction).map(({ component }) => component.id);

test("counts a pair once a design, by generic component", () => {
  const twice = draw("a=kafka; b=event-log; c=flink", "a>c event; b>c event; a>gone event");
  expect(countUsualNeighbours([twice], catalogue)).toEqual({
    drawn: { "event-log": 1, "stream-processor": 1 },
    starts: { "event-log": 1 },
    pairs: { "event-log>stream-processor": 1 },
  });
});

describe("beside a box", () => {
  test("comes first what the designs draw there most often", () => {
    expect(idsBeside("log=kafka", "", "log").slice(0, 2)).toEqual([
      "stream-processor",
      "data-lake",
    ]);
    expect(idsBeside("job=flink", "", "job", "before")[0]).toBe("event-log");
  });

  test("says what would flow", () => {
    const [first] = suggestBeside(draw("log=kafka"), knowledge, "log", "next");
    expect(first?.kind).toBe("event");
  });

  test("comes later what is wired to it already", () => {
    expect(idsBeside("log=kafka; job=flink", "log>job event", "log")[0]).toBe("data-lake");
  });

  test("comes first of all what mends a finding, with what it says", () => {
    const mending = [{ component: "drift-monitor", title: "Nobody watches" }];
    const [first, second] = suggestBeside(draw("a=kafka"), knowledge, "a", "next", mending);
    expect([first?.component.id, first?.mends]).toEqual(["drift-monitor", "Nobody watches"]);
    expect([second?.component.id, second?.mends]).toEqual(["stream-processor", undefined]);
  });

  test("every suggestion is legal, and a generic component", () => {
    const any = fc.constantFrom(...catalogue.components);
    const direction = fc.constantFrom<Direction>("next", "before");
    fc.assert(
      fc.property(any, direction, (component, way) => {
        const list = suggestBeside(draw(`a=${component.id}`), knowledge, "a", way);
        for (const { component: other, kind } of list) {
          const [source, target] = way === "next" ? [component, other] : [other, component];
          if (kind !== undefined) expect(legalKinds(source, target)).toContain(kind);
          expect(other.isA).toBeUndefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("with no box named", () => {
  test("a blank sheet begins with what designs begin with", () => {
    const ids = suggestStart(draw(""), knowledge).map(({ component }) => component.id);
    expect(ids.slice(0, 2)).toEqual(["web-client", "event-log"]);
  });

  test("a note asks for nothing of its own", () => {
    expect(idsBeside("n=note; log=kafka", "", "n")).toEqual(
      suggestStart(draw("n=note; log=kafka"), knowledge).map(({ component }) => component.id),
    );
  });

  test("what is drawn comes after what is not", () => {
    const ids = suggestStart(draw("log=kafka"), knowledge).map(({ component }) => component.id);
    expect(ids[0]).toBe("stream-processor");
  });
});
