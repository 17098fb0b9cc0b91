/** Measures how far the review can be trusted: what it catches, misses and makes up over spoilt and unspoilt designs. */
import type { Diagram } from "../../document/types.ts";
import { buildGraph } from "../../graph/graph.ts";
import { lint } from "../engine.ts";
import type { FixContext, Rule } from "../rule.ts";
import type { Mutation } from "./mutation.ts";

/** A finished design that no rule should speak of. */
export interface SoundDesign {
  readonly name: string;
  readonly diagram: Diagram;
}

/** How one rule did. */
export interface RuleQuality {
  readonly rule: string;
  /** Designs that could be spoilt for this rule, and in how many of them it spoke. */
  readonly spoilt: number;
  readonly caught: number;
  /** The others, by name. */
  readonly missed: readonly string[];
  /** Where it spoke and should not have: "design", or "design, spoilt for rule". */
  readonly false: readonly string[];
}

/** One row for each rule, in the order of the rules. */
export function measureQuality(
  designs: readonly SoundDesign[],
  rules: readonly Rule[],
  mutations: readonly Mutation[],
  context: FixContext,
): readonly RuleQuality[] {
  const tallies = new Map<string, Tally>(
    rules.map(({ id }) => [id, { rule: id, spoilt: 0, caught: 0, missed: [], false: [] }]),
  );
  const speaking = (diagram: Diagram): ReadonlySet<string> =>
    new Set(lint(diagram, context.catalogue, rules).findings.map(({ rule }) => rule));
  for (const { name, diagram } of designs) {
    for (const rule of speaking(diagram)) tallies.get(rule)?.false.push(name);
    const graph = buildGraph(diagram, context.catalogue);
    for (const mutation of mutations) {
      const spoilt = mutation.spoil(diagram, graph, context);
      if (spoilt) count(tallies, mutation, name, speaking(spoilt));
    }
  }
  return [...tallies.values()];
}

interface Tally extends RuleQuality {
  spoilt: number;
  caught: number;
  readonly missed: string[];
  readonly false: string[];
}

function count(
  tallies: ReadonlyMap<string, Tally>,
  { rule: wanted, also }: Mutation,
  name: string,
  speaking: ReadonlySet<string>,
): void {
  const tally = tallies.get(wanted);
  if (tally) {
    tally.spoilt += 1;
    if (speaking.has(wanted)) tally.caught += 1;
    else tally.missed.push(name);
  }
  const expected = new Map(Object.entries(also ?? {}));
  for (const rule of speaking)
    if (rule !== wanted && !expected.has(rule))
      tallies.get(rule)?.false.push(`${name}, spoilt for ${wanted}`);
}

/** The table as Markdown: rule × spoilt, caught, missed, false, and the sum. */
export function qualityTable(rows: readonly RuleQuality[]): string {
  const line = (name: string, of: readonly RuleQuality[]): string => {
    const sum = (figure: (row: RuleQuality) => number): number =>
      of.reduce((total, row) => total + figure(row), 0);
    const figures = [
      sum((row) => row.spoilt),
      sum((row) => row.caught),
      sum((row) => row.missed.length),
      sum((row) => row.false.length),
    ];
    return `| ${[name, ...figures].join(" | ")} |`;
  };
  return [
    "| rule | spoilt | caught | missed | false |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows.map((row) => line(`\`${row.rule}\``, [row])),
    line("all", rows),
  ].join("\n");
}
