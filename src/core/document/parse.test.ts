/** What opens, what does not, and what a person is told. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw } from "./draw.ts";
import { LIMITS } from "./limits.ts";
import { parseDiagram, readDiagram } from "./parse.ts";
import { serializeDiagram } from "./serialize.ts";
import { emptyDiagram } from "./types.ts";

const drawing = draw("a=trainer 'Ranker training'; b=model-registry", "a>b model");

const fact = {
  asks: "how many users",
  keywords: ["scale"],
  answer: "A lot.",
  basis: "illustrative",
};
const followUp = { question: "Why?", listenFor: "A reason.", step: "model", level: "senior" };
const brief = { question: "Design it.", facts: [fact], mistakes: [], followUps: [followUp] };

/** The codes and paths of what is wrong; empty for a document that opens. */
const faults = (value: unknown): readonly (readonly [string, string])[] => {
  const result = readDiagram(value);
  return result.ok ? [] : result.problems.map(({ code, path }) => [code, path] as const);
};

const messages = (value: unknown): readonly string[] => {
  const result = readDiagram(value);
  return result.ok ? [] : result.problems.map(({ message }) => message);
};

const withNode = (change: object): unknown => ({
  ...drawing,
  nodes: drawing.nodes.map((node, index) => (index === 0 ? { ...node, ...change } : node)),
});

const withEdge = (change: object): unknown => ({
  ...drawing,
  edges: drawing.edges.map((edge) => ({ ...edge, ...change })),
});

const nested = (depth: number): unknown => {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

describe("parseDiagram", () => {
  test("opens what was saved, with a byte order mark too", () => {
    const text = serializeDiagram(drawing);
    expect(parseDiagram(text)).toEqual({ ok: true, value: drawing });
    expect(parseDiagram(`\uFEFF${text}`)).toEqual({ ok: true, value: drawing });
  });

  test("says line and column of a syntax error", () => {
    const result = parseDiagram('{\n  "format": "loopboard",\n  "version": 1,,\n}');
    expect(result).toMatchObject({ ok: false, problems: [{ code: "not-json", path: "" }] });
    expect(result.ok ? "" : result.problems[0]?.message).toContain("line 3, column 16");
  });

  test("refuses a file that is too large before it reads it", () => {
    const result = parseDiagram(" ".repeat(LIMITS.file + 1));
    expect(result).toMatchObject({ ok: false, problems: [{ code: "file-too-large" }] });
  });

  test("refuses lists nested without end, and does not exhaust the stack", () => {
    const text = `{"format":"loopboard","x":${"[".repeat(500_000)}${"]".repeat(500_000)}}`;
    expect(parseDiagram(text)).toMatchObject({ ok: false, problems: [{ code: "too-deep" }] });
  });

  test("answers with a problem, never an exception, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseDiagram(text).ok).toBe(false);
      }),
    );
  });

  test("does not let a file reach a prototype", () => {
    const text = serializeDiagram(drawing).replace('"lanes"', '"__proto__": {"ok": 1}, "lanes"');
    expect(parseDiagram(text)).toMatchObject({ ok: false, problems: [{ code: "forbidden-name" }] });
  });

  test("takes __proto__ and constructor as ids like any others", () => {
    const odd = draw(
      "__proto__=trainer; constructor=model-registry",
      "__proto__>constructor model",
    );
    expect(parseDiagram(serializeDiagram(odd))).toEqual({ ok: true, value: odd });
  });
});

describe("readDiagram", () => {
  test.each([
    ["text", "loopboard"],
    ["nothing", null],
    ["a list", []],
    ["another format", { type: "excalidraw", version: 2 }],
  ])("refuses %s as no Loopboard file", (_, value) => {
    expect(faults(value)).toEqual([["not-loopboard", ""]]);
  });

  test.each([[undefined], ["1"], [0], [1.5]])("refuses the version %j", (version) => {
    expect(faults({ ...drawing, version })).toEqual([["bad-version", "version"]]);
  });

  test("refuses a newer version and names both", () => {
    expect(faults({ ...drawing, version: 7 })).toEqual([["newer-version", "version"]]);
    expect(messages({ ...drawing, version: 7 })[0]).toContain("format version 7");
  });

  test.each([
    ["a missing list", { ...drawing, edges: undefined }, "missing-field", "edges"],
    ["a label that is no text", withNode({ label: 5 }), "wrong-field", "nodes[0].label"],
    ["an empty id", withNode({ id: "" }), "wrong-field", "nodes[0].id"],
    [
      "a place that is no number",
      withNode({ position: { x: "1", y: 0 } }),
      "wrong-field",
      "nodes[0].position.x",
    ],
    [
      "a place out of bounds",
      withNode({ position: { x: 1e7, y: 0 } }),
      "wrong-field",
      "nodes[0].position.x",
    ],
    [
      "a box without width",
      withNode({ size: { width: 0, height: 48 } }),
      "wrong-field",
      "nodes[0].size.width",
    ],
    [
      "an unknown role",
      withNode({ rolesAdded: ["king"] }),
      "wrong-field",
      "nodes[0].rolesAdded[0]",
    ],
    [
      "a setting that is an object",
      withNode({ settings: { replicas: {} } }),
      "wrong-field",
      "nodes[0].settings.replicas",
    ],
    ["an unknown kind", withEdge({ kind: "gossip" }), "wrong-field", "edges[0].kind"],
    ["a negative rate", withEdge({ rate: -1 }), "wrong-field", "edges[0].rate"],
    [
      "a bend that is no point",
      withEdge({ waypoints: [{ x: 1 }] }),
      "missing-field",
      "edges[0].waypoints[0].y",
    ],
    [
      "too many nodes",
      {
        ...drawing,
        edges: [],
        nodes: Array.from({ length: LIMITS.nodes + 1 }, (_, at) => ({
          ...drawing.nodes[0],
          id: `n${at}`,
        })),
      },
      "wrong-field",
      "nodes",
    ],
  ])("names the place of %s", (_, value, code, path) => {
    expect(faults(value)).toEqual([[code, path]]);
  });

  test("names the element by its label", () => {
    expect(messages(withNode({ size: { width: "wide", height: 48 } }))).toEqual([
      '“size.width” of “Ranker training” should be a number from 8 to 20000, but is "wide".',
    ]);
  });

  test("keeps what it says short, however long the names in the file are", () => {
    const long = "x".repeat(1_000_000);
    const said = messages(withNode({ label: long, settings: { [long]: {} } })).join("");
    expect(said).toMatch(/^“label” of “x{60}…” should be.*“settings\.x{60}…” of/);
    expect(said.length).toBeLessThan(600);
  });

  test("says no more than twenty problems of a shape, and how many more there are", () => {
    const nodes = Array.from({ length: 30 }, () => 0);
    const found = faults({ ...emptyDiagram(""), nodes });
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toEqual(["more-problems", ""]);
  });

  test.each([
    [
      "two nodes with one id",
      withNode({ id: "b" }),
      [
        ["duplicate-id", "nodes[1].id"],
        ["missing-end", "edges[0].source"],
      ],
    ],
    ["an edge with the id of a node", withEdge({ id: "a" }), [["duplicate-id", "edges[0].id"]]],
    [
      "an edge that hangs loose",
      withEdge({ target: "gone" }),
      [["missing-end", "edges[0].target"]],
    ],
    [
      "a boundary that is not there",
      withNode({ parent: "gone" }),
      [["missing-parent", "nodes[0].parent"]],
    ],
    ["a node inside itself", withNode({ parent: "a" }), [["parent-cycle", "nodes[0].parent"]]],
    [
      "a label as long as a note",
      withNode({ label: "x".repeat(LIMITS.label + 1) }),
      [["label-too-long", "nodes[0].label"]],
    ],
    [
      "a figure that is text",
      { ...drawing, requirements: { dau: { value: "many" } } },
      [["wrong-requirement", "requirements.dau.value"]],
    ],
    [
      "a choice that is none",
      { ...drawing, requirements: { stage: { value: "draft" } } },
      [["wrong-requirement", "requirements.stage.value"]],
    ],
    [
      "a brief whose fact says of no basis where it comes from",
      { ...drawing, brief: { ...brief, facts: [{ ...fact, basis: "hearsay" }] } },
      [["wrong-field", "brief.facts[0].basis"]],
    ],
    [
      "a follow-up question at a step that is none",
      { ...drawing, brief: { ...brief, followUps: [{ ...followUp, step: "deploy" }] } },
      [["wrong-field", "brief.followUps[0].step"]],
    ],
    [
      "an interview longer than a day",
      { ...drawing, brief: { ...brief, minutes: LIMITS.minutes + 1 } },
      [["wrong-field", "brief.minutes"]],
    ],
    [
      "more facts than an interviewer can know",
      {
        ...drawing,
        brief: { ...brief, facts: Array.from({ length: LIMITS.brief + 1 }, () => fact) },
      },
      [["wrong-field", "brief.facts"]],
    ],
  ])("refuses %s", (_, value, expected) => {
    expect(faults(value)).toEqual(expected);
  });

  test("names every node of a ring of boundaries, and not what lies in the ring", () => {
    const ring = draw("a=boundary; b=boundary; c=boundary; d=trainer");
    const parents = new Map(Object.entries({ a: "b", b: "c", c: "a", d: "b" }));
    const nodes = ring.nodes.map((node) => ({ ...node, parent: parents.get(node.id) }));
    expect(faults({ ...ring, nodes }).map(([code, path]) => `${code} ${path}`)).toEqual([
      "parent-cycle nodes[0].parent",
      "parent-cycle nodes[1].parent",
      "parent-cycle nodes[2].parent",
    ]);
  });

  test("names the ends of an edge that hangs loose", () => {
    expect(messages(withEdge({ target: "gone" }))).toEqual([
      "The edge “e1” from “Ranker training” to “gone” hangs loose: there is no node “gone”.",
    ]);
  });

  test("keeps an interviewer's brief, with what it does not know of it", () => {
    const later = { ...brief, minutes: 45, hints: [{ ...fact, field: "dau", tone: "dry" }] };
    expect(readDiagram({ ...drawing, brief: later })).toEqual({
      ok: true,
      value: { ...drawing, brief: later },
    });
  });

  test("lets a note be as long as a page", () => {
    expect(faults(withNode({ component: "note", label: "x".repeat(LIMITS.text) }))).toEqual([]);
  });

  test("refuses two lanes with one id", () => {
    const lane = {
      id: "data",
      name: "Data",
      position: { x: 0, y: 0 },
      size: { width: 400, height: 200 },
    };
    expect(faults({ ...drawing, lanes: [lane, lane] })).toEqual([
      ["duplicate-lane", "lanes[1].id"],
    ]);
  });

  test("opens a document nested as deep as may be, and none deeper", () => {
    expect(faults({ ...drawing, later: nested(LIMITS.depth - 1) })).toEqual([]);
    expect(faults({ ...drawing, later: nested(LIMITS.depth) })).toEqual([["too-deep", ""]]);
  });
});
