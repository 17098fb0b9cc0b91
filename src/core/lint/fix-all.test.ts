/** Mending everything ends, leaves nothing that has a fix, and keeps to what was asked for. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { removeElements } from "../document/edit.ts";
import { draw } from "../document/draw.ts";
import { fixContext } from "../insert/test-context.ts";
import { SOUND_DESIGN } from "./example-design.ts";
import { fixAll } from "./fix-all.ts";
import { NO_POLICY, type Policy, reviewDiagram } from "./review.ts";
import type { Rule } from "./rule.ts";

const context = fixContext();
const findingsOf = (...given: Parameters<typeof reviewDiagram>) => reviewDiagram(...given).findings;

describe("mending everything", () => {
  it("leaves a sound design as it is", () => {
    const fixed = fixAll(SOUND_DESIGN, context);
    expect(fixed.document).toBe(SOUND_DESIGN);
    expect(fixed.applied).toEqual([]);
  });

  it("says what it mended, the most pressing first", () => {
    const ruin = removeElements(SOUND_DESIGN, new Set(["drift", "sys", "al", "exp"]));
    const fixed = fixAll(ruin, context);
    expect(fixed.applied.slice(0, 2).map(({ rule }) => rule)).toEqual([
      "ab-no-metric-sink",
      "no-monitoring",
    ]);
    expect(findingsOf(fixed.document, context.catalogue)).toEqual([]);
  });

  it("mends only what is wanted", () => {
    const ruin = removeElements(SOUND_DESIGN, new Set(["drift", "sys", "al", "exp"]));
    const fixed = fixAll(ruin, context, NO_POLICY, ({ group }) => group === "monitoring");
    expect(fixed.applied.every(({ group }) => group === "monitoring")).toBe(true);
    expect(findingsOf(fixed.document, context.catalogue).map(({ rule }) => rule)).toContain(
      "ab-no-metric-sink",
    );
  });

  it("ends although two rules undo each other's fixes", () => {
    const renaming = (id: string, from: string, to: string): Rule => ({
      id,
      group: "structure",
      severity: "warn",
      fires: "always",
      why: "because",
      asks: "And then?",
      source: "the test",
      check: ({ document }) =>
        document.title === from
          ? [
              {
                title: "Named wrongly",
                message: "Named wrongly",
                nodes: ["a"],
                edges: [],
                fixes: [{ title: "Rename", apply: (before) => ({ ...before, title: to }) }],
              },
            ]
          : [],
      good: [],
      bad: [],
    });
    const policy: Policy = {
      rules: [renaming("x", "A", "B"), renaming("y", "B", "A")],
      severities: {},
    };
    const design = { ...draw("a=trainer; b=model-registry", "a>b model"), title: "A" };
    const fixed = fixAll(design, context, policy, ({ rule }) => rule === "x" || rule === "y");
    expect(fixed.applied.map(({ rule }) => rule)).toEqual(["x", "y", "x", "y", "x", "y"]);
    expect(fixed.document.title).toBe("A");
  });
});

test("nothing that has a fix is left of any ruin of a design", () => {
  const elements = [...SOUND_DESIGN.nodes, ...SOUND_DESIGN.edges].map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(elements), (gone) => {
      const { document } = fixAll(removeElements(SOUND_DESIGN, new Set(gone)), context);
      const left = findingsOf(document, context.catalogue).filter(({ fixes }) => fixes.length > 0);
      expect(left.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
