/** Fixes keep their promises in whatever is left of a design, not only in the examples of their rules. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { removeElements } from "../document/edit.ts";
import type { Diagram } from "../document/types.ts";
import { fixContext } from "../insert/test-context.ts";
import { lint } from "./engine.ts";
import { SOUND_ASSISTANT } from "./example-assistant.ts";
import { SOUND_DESIGN } from "./example-design.ts";
import { RULES } from "./rules/index.ts";
import { brokenByFix } from "./tester.ts";

const bench = { rules: RULES, ...fixContext() };

const DESIGNS = [
  { name: "a design", design: SOUND_DESIGN },
  { name: "an assistant", design: SOUND_ASSISTANT },
] as const;

function ruinsOf(design: Diagram): fc.Arbitrary<Diagram> {
  const elements = [...design.nodes, ...design.edges].map(({ id }) => id);
  return fc
    .oneof(
      fc.subarray(elements, { maxLength: 4 }),
      fc.subarray(elements, { maxLength: elements.length }),
    )
    .map((gone) => removeElements(design, new Set(gone)));
}

/** Its fix draws one edge to a loose box, which rightly wakes what there is to say about the box. */
const WAKING = "node-dangling";

/** Each broken promise of a fix offered in the drawing, with the rule and the fix. */
const broken = (diagram: Diagram): readonly string[] =>
  RULES.filter(({ id }) => id !== WAKING).flatMap((rule) =>
    lint(diagram, bench.catalogue, [rule]).findings.flatMap((finding) =>
      finding.fixes.flatMap((fix) =>
        brokenByFix(rule, finding, fix, diagram, bench).map(
          (fault) => `${rule.id}, "${fix.title}": ${fault}`,
        ),
      ),
    ),
  );

test.each(DESIGNS)("no rule speaks of $name that is whole", ({ design }) => {
  expect(lint(design, bench.catalogue, RULES).findings).toEqual([]);
});

test.each(DESIGNS)(
  "a fix removes its finding, brings no other and overlaps nothing, in any ruin of $name",
  ({ design }) => {
    fc.assert(
      fc.property(ruinsOf(design), (diagram) => {
        expect(broken(diagram)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);
