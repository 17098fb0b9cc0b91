/** Holds every fix that is offered in a spoilt design to its promises: over the templates as they ship, with their bands, figures and sheets. */
import type { Diagram } from "../../document/types.ts";
import { buildGraph } from "../../graph/graph.ts";
import { lint } from "../engine.ts";
import type { Rule } from "../rule.ts";
import { type Bench, brokenByFix } from "../tester.ts";
import type { Mutation } from "./mutation.ts";
import type { SoundDesign } from "./quality.ts";

export interface FixQuality {
  /** How many fixes were offered, in designs spoilt for their rule. */
  readonly offered: number;
  /** The promises that one of them breaks: `rule, “fix”, in design: what it does`. */
  readonly broken: readonly string[];
}

export function measureFixes(
  designs: readonly SoundDesign[],
  mutations: readonly Mutation[],
  bench: Bench,
): FixQuality {
  const fixes = designs.flatMap(({ name, diagram }) => {
    const graph = buildGraph(diagram, bench.catalogue);
    return mutations.flatMap((mutation) => {
      const spoilt = mutation.spoil(diagram, graph, bench);
      const rule = bench.rules.find(({ id }) => id === mutation.rule);
      return spoilt && rule ? faultsOfFixes(rule, spoilt, name, bench) : [];
    });
  });
  return { offered: fixes.length, broken: fixes.flat() };
}

/** What is wrong with each fix that the rule offers in the design. */
const faultsOfFixes = (
  rule: Rule,
  spoilt: Diagram,
  name: string,
  bench: Bench,
): readonly (readonly string[])[] =>
  lint(spoilt, bench.catalogue, [rule]).findings.flatMap((finding) =>
    finding.fixes.map((fix) =>
      brokenByFix(rule, finding, fix, spoilt, bench).map(
        (fault) => `${rule.id}, “${fix.title}”, in ${name}: ${fault}`,
      ),
    ),
  );
