/** The tester must catch what it is there to catch: each rule here breaks one promise. */
import { describe, expect, it } from "vitest";
import { draw } from "../document/draw.ts";
import { addEdges, addNodes, removeElements, setTitle, updateNode } from "../document/edit.ts";
import type { Diagram } from "../document/types.ts";
import { fixContext } from "../insert/test-context.ts";
import type { Fix, Observation, Rule } from "./rule.ts";
import { edgeTypeMismatch } from "./rules/structure/edge-type-mismatch.ts";
import { brokenPromises } from "./tester.ts";

const sound = draw(
  "tr=trainer 'Trainer'; reg=model-registry; ev=offline-evaluator",
  "tr>reg model",
);

/** Finds every trainer that nobody has renamed. */
function rule(rest: Partial<Rule> = {}, fix?: Fix["apply"], told: Partial<Observation> = {}): Rule {
  const fixes = fix ? [{ title: "Mend", apply: fix }] : [];
  return {
    id: "made-up",
    group: "model",
    severity: "warn",
    fires: "always",
    why: "because",
    asks: "And then?",
    source: "the test",
    check: ({ graph }) =>
      graph.train
        .filter(({ label }) => label === "Trainer")
        .map(({ id }) => ({
          title: "A trainer",
          message: "Trainer is there",
          nodes: [id],
          edges: [],
          fixes,
          ...told,
        })),
    good: [{ name: "none", diagram: draw("m=model-server") }],
    bad: [{ name: "one", diagram: sound, nodes: ["tr"] }],
    ...rest,
  };
}

const broken = (tested: Rule, ...others: readonly Rule[]): readonly string[] =>
  brokenPromises(tested, { ...fixContext(), rules: [edgeTypeMismatch, tested, ...others] });

const rename = (document: Diagram): Diagram => updateNode(document, "tr", { label: "Learner" });

/** What is wrong with a fix that clears the finding and does this besides. */
const brokenFix = (besides: (document: Diagram) => Diagram): readonly string[] =>
  broken(rule({}, (document) => besides(rename(document))));

describe("a rule", () => {
  it("passes with nothing broken", () => {
    expect(broken(rule())).toEqual([]);
    expect(broken(rule({}, rename))).toEqual([]);
  });

  it("needs examples of both sorts", () => {
    expect(broken(rule({ good: [], bad: [] }))).toEqual([
      "has no good example",
      "has no bad example",
    ]);
  });

  it("needs examples that are drawn well", () => {
    const diagram = draw("x=no-such-thing; m=model-server; web=web-client", "m>web model");
    expect(broken(rule({ good: [{ name: "odd", diagram }] }))).toEqual([
      '"odd": no palette has no-such-thing',
      '"odd": m does not emit model, and web does not accept model',
    ]);
  });

  it("is silent about good examples and finds the bad ones as often as stated", () => {
    expect(broken(rule({ good: [{ name: "found", diagram: sound }] }))).toEqual([
      'good "found": is found: Trainer is there',
    ]);
    expect(broken(rule({ bad: [{ name: "none", diagram: draw("m=model-server") }] }))).toEqual([
      'bad "none": 0 findings in place of 1',
    ]);
    expect(broken(rule({ bad: [{ name: "one", diagram: sound, findings: 2 }] }))).toEqual([
      'bad "one": 1 findings in place of 2',
    ]);
  });

  it("names the elements and the severity that are stated", () => {
    const bad = [{ name: "x", diagram: sound, nodes: ["reg"], edges: ["e1"] }];
    expect(broken(rule({ bad, severity: "info" }))).toEqual([
      'bad "x": names the nodes "tr", not "reg"',
      'bad "x": names the edges "", not "e1"',
    ]);
    expect(
      broken(rule({ youngBelow: 9, bad: [{ name: "x", diagram: sound, nodes: ["tr"] }] })),
    ).toEqual(['bad "x": is next, not warn']);
  });

  it("says in one line which box it means", () => {
    expect(broken(rule({}, undefined, { message: "Something\nis there", title: "Odd." }))).toEqual([
      'bad "one": names no box in "Something\nis there"',
      'bad "one": has a message of several lines',
      'bad "one": has a title with a full stop',
    ]);
    expect(
      broken(rule({ bad: [{ name: "one", diagram: sound }] }, undefined, { nodes: [] })),
    ).toEqual(['bad "one": points at nothing']);
  });

  it("shows each muting", () => {
    const other = rule({ id: "cause" });
    expect(broken(rule({ mutedBy: ["gone"] }))).toEqual(["is muted by gone, which is no rule"]);
    const quiet = rule({ id: "cause", check: () => [] });
    expect(broken(rule({ mutedBy: ["cause"] }), quiet)).toEqual([
      "has no example in which cause mutes it",
    ]);
    expect(
      broken(rule({ mutedBy: ["cause"], bad: [], good: [{ name: "m", diagram: sound }] }), other),
    ).toEqual(["has no bad example"]);
  });
});

describe("a fix", () => {
  it("clears its finding", () => {
    expect(broken(rule({}, (document) => setTitle(document, "Other")))).toEqual([
      'bad "one": fix "Mend" leaves its finding',
    ]);
  });

  it("brings no error or warning", () => {
    const wire = { id: "e2", source: "reg", target: "ev", kind: "alert" } as const;
    expect(brokenFix((document) => addEdges(document, [wire]))).toEqual([
      'bad "one": fix "Mend" brings edge-type-mismatch: reg does not emit alert, and ev does not accept alert',
    ]);
  });

  it("keeps the document sound", () => {
    const loose = { id: "e2", source: "reg", target: "nowhere" };
    expect(brokenFix((document) => addEdges(document, [loose]))[0]).toContain("edges[1].target");
  });

  it("leaves alone what the finding does not name", () => {
    expect(brokenFix((document) => removeElements(document, new Set(["ev"])))).toEqual([
      'bad "one": fix "Mend" changes ev, which the finding does not name',
    ]);
  });

  it("lets no boxes overlap", () => {
    const [box] = draw("new=model-server").nodes;
    expect(brokenFix((document) => (box ? addNodes(document, [box]) : document))).toEqual([
      'bad "one": fix "Mend" lets boxes overlap: tr and new',
    ]);
  });

  it("does the same each time and leaves its input as it was", () => {
    let times = 0;
    expect(
      brokenFix((document) => {
        times += 1;
        return setTitle(document, `Change ${times}`);
      }),
    ).toEqual(['bad "one": fix "Mend" gives another result the second time']);
    const careless = structuredClone(sound);
    const bad = [{ name: "one", diagram: careless, nodes: ["tr"] }];
    const overwrite = (document: Diagram): Diagram => {
      Object.assign(document, { title: "Overwritten" });
      return rename(document);
    };
    expect(broken(rule({ bad }, overwrite))).toEqual(['bad "one": fix "Mend" changes its input']);
  });
});
