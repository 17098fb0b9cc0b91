/** Holds a rule to its promises: its words, its examples, and what its fixes may do to a document. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { findLane } from "../document/grid.ts";
import { readDiagram } from "../document/parse.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../document/types.ts";
import { buildGraph } from "../graph/graph.ts";
import type { Measure } from "../scene/measure.ts";
import { lint } from "./engine.ts";
import type { Example, Finding, Fix, Rule } from "./rule.ts";

/** What rules are tested with. */
export interface Bench {
  readonly rules: readonly Rule[];
  readonly catalogue: Catalogue;
  readonly measure: Measure;
}

/** Every broken promise of the rule, one line each; empty for a sound rule. */
export function brokenPromises(rule: Rule, bench: Bench): readonly string[] {
  return [
    ...(rule.good.length === 0 ? ["has no good example"] : []),
    ...(rule.bad.length === 0 ? ["has no bad example"] : []),
    ...(rule.asks.endsWith("?") ? [] : ["asks nothing"]),
    ...(rule.fires === "" || rule.why === "" || rule.source === "" ? ["leaves a word out"] : []),
    ...[...rule.good, ...rule.bad].flatMap((example) => unsound(rule, example, bench)),
    ...rule.good.flatMap((example) =>
      findingsOf(rule, example.diagram, bench).map(
        (finding) => `good "${example.name}": is found: ${finding.message}`,
      ),
    ),
    ...rule.bad.flatMap((example) => brokenByBad(rule, example, bench)),
    ...(rule.mutedBy ?? []).flatMap((muter) => brokenMuting(rule, muter, bench)),
  ];
}

const findingsOf = (rule: Rule, diagram: Diagram, bench: Bench): readonly Finding[] =>
  lint(diagram, bench.catalogue, bench.rules).findings.filter(
    (finding) => finding.rule === rule.id,
  );

/** Each rule by itself, so that nothing is muted. */
const countUnmuted = (
  diagram: Diagram,
  { rules, catalogue }: Bench,
): ReadonlyMap<string, readonly Finding[]> =>
  new Map(rules.map((rule) => [rule.id, lint(diagram, catalogue, [rule]).findings]));

function unsound(rule: Rule, { name, diagram }: Example, bench: Bench): readonly string[] {
  const unknown = diagram.nodes.filter((node) => !bench.catalogue.find(node.component));
  return [
    ...unknown.map((node) => `"${name}": no palette has ${node.component}`),
    ...illFormed(diagram).map((fault) => `"${name}": ${fault}`),
    ...(rule.id === TYPES ? [] : typeErrors(diagram, bench)).map((fault) => `"${name}": ${fault}`),
  ];
}

const TYPES = "edge-type-mismatch";

const typeErrors = (diagram: Diagram, bench: Bench): readonly string[] =>
  bench.rules
    .filter((rule) => rule.id === TYPES)
    .flatMap((rule) => lint(diagram, bench.catalogue, [rule]).findings)
    .map((finding) => finding.message);

function illFormed(diagram: Diagram): readonly string[] {
  const saved: unknown = JSON.parse(JSON.stringify(diagram));
  const read = readDiagram(saved);
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path}: ${message}`);
}

function brokenByBad(rule: Rule, example: Example, bench: Bench): readonly string[] {
  const findings = findingsOf(rule, example.diagram, bench);
  const expected = example.findings ?? 1;
  if (findings.length !== expected)
    return [`bad "${example.name}": ${findings.length} findings in place of ${expected}`];
  const named = (what: "nodes" | "edges") => findings.flatMap((finding) => finding[what]);
  return [
    ...differing("nodes", named("nodes"), example.nodes),
    ...differing("edges", named("edges"), example.edges),
    ...differing(
      "field",
      findings.flatMap(({ field }) => field ?? []),
      example.field === undefined ? [] : [example.field],
    ),
    ...findings.flatMap((finding) => brokenByFinding(rule, finding, example, bench)),
  ].map((fault) => `bad "${example.name}": ${fault}`);
}

function brokenByFinding(
  rule: Rule,
  finding: Finding,
  example: Example,
  bench: Bench,
): readonly string[] {
  const severity = example.severity ?? rule.severity;
  return [
    ...(finding.severity === severity ? [] : [`is ${finding.severity}, not ${severity}`]),
    ...badWords(finding, example.diagram, bench),
    ...finding.fixes.flatMap((fix) =>
      brokenByFix(rule, finding, fix, example.diagram, bench).map(
        (fault) => `fix "${fix.title}" ${fault}`,
      ),
    ),
  ];
}

function differing(
  what: string,
  actual: readonly string[],
  expected: readonly string[] = [],
): readonly string[] {
  const [is, wanted] = [actual, expected].map((ids) => ids.toSorted().join(" "));
  return is === wanted ? [] : [`names the ${what} "${is}", not "${wanted}"`];
}

/** A message is one line and names at least one of the boxes that it is about. */
function badWords(finding: Finding, diagram: Diagram, { catalogue }: Bench): readonly string[] {
  const graph = buildGraph(diagram, catalogue);
  const labels = [
    ...finding.nodes.map((id) => graph.node(id)?.label),
    ...finding.edges.flatMap((id) => {
      const edge = graph.edge(id);
      return [edge?.source.label, edge?.target.label];
    }),
  ];
  return [
    ...(labels.length > 0 || finding.field !== undefined ? [] : ["points at nothing"]),
    ...(labels.length === 0 || labels.some((label) => label && finding.message.includes(label))
      ? []
      : [`names no box in "${finding.message}"`]),
    ...(finding.message.includes("\n") ? ["has a message of several lines"] : []),
    ...(finding.title.endsWith(".") ? ["has a title with a full stop"] : []),
  ];
}

/** What a fix may not do. */
export function brokenByFix(
  rule: Rule,
  finding: Finding,
  fix: Fix,
  before: Diagram,
  bench: Bench,
): readonly string[] {
  const untouched = JSON.stringify(before);
  const after = fix.apply(before, bench);
  return [
    ...(JSON.stringify(before) === untouched ? [] : ["changes its input"]),
    ...(JSON.stringify(fix.apply(before, bench)) === JSON.stringify(after)
      ? []
      : ["gives another result the second time"]),
    ...illFormed(after),
    ...newFindings(rule, before, after, bench),
    ...meddling(finding, before, after),
    ...newOverlaps(before, after, bench),
    ...strays(before, after, bench),
  ];
}

/**
 * Its own finding must go, and no error or warning may come: one that was `next` or muted before was
 * there already, since a fix makes the drawing bigger and uncovers what its cause had muted.
 */
function newFindings(rule: Rule, before: Diagram, after: Diagram, bench: Bench): readonly string[] {
  const were = countUnmuted(before, bench);
  const are = countUnmuted(after, bench);
  const count = (found: typeof were, id: string): number => found.get(id)?.length ?? 0;
  const added = bench.rules.flatMap(({ id }) => {
    const pressing = (are.get(id) ?? []).filter(
      ({ severity }) => severity === "error" || severity === "warn",
    );
    const more = pressing.length > count(were, id);
    return more ? pressing.map(({ message }) => `brings ${id}: ${message}`) : [];
  });
  return count(are, rule.id) < count(were, rule.id) ? added : ["leaves its finding", ...added];
}

/**
 * Elements keep their identity, but for those that the finding names, the edges at its nodes, and
 * edges that are led through another box.
 */
function meddling(finding: Finding, before: Diagram, after: Diagram): readonly string[] {
  const kept = new Set<DiagramNode | DiagramEdge>([...after.nodes, ...after.edges]);
  const named = new Set([...finding.nodes, ...finding.edges]);
  const isFree = (edge: DiagramEdge): boolean =>
    [edge.id, edge.source, edge.target].some((id) => named.has(id)) || isLedThrough(edge, after);
  return [
    ...before.nodes.filter((node) => !named.has(node.id)),
    ...before.edges.filter((edge) => !isFree(edge)),
  ]
    .filter((element) => !kept.has(element))
    .map(({ id }) => `changes ${id}, which the finding does not name`);
}

const isLedThrough = ({ source, target }: DiagramEdge, { edges }: Diagram): boolean =>
  edges.some(
    (first) =>
      first.source === source &&
      edges.some((second) => second.source === first.target && second.target === target),
  );

/** What comes in belongs to its component's usual band where that is drawn, or is the double of a box in its own. */
function strays(before: Diagram, after: Diagram, { catalogue }: Bench): readonly string[] {
  const known = new Set(before.nodes.map(({ id }) => id));
  return after.nodes
    .filter(({ id }) => !known.has(id))
    .flatMap((node) => {
      const usual = findLane(after.lanes, catalogue.find(node.component)?.lane);
      const isDouble = before.nodes.some(
        ({ component, lane }) => component === node.component && lane === node.lane,
      );
      if (!usual || isDouble) return [];
      const { position, size } = usual;
      const isInside =
        node.position.y >= position.y &&
        node.position.y + node.size.height <= position.y + size.height;
      return node.lane === usual.id && isInside
        ? []
        : [`puts ${node.id} outside of the band ${usual.id}`];
    });
}

function newOverlaps(before: Diagram, after: Diagram, bench: Bench): readonly string[] {
  const had = new Set(overlaps(before, bench));
  return overlaps(after, bench)
    .filter((pair) => !had.has(pair))
    .map((pair) => `lets boxes overlap: ${pair}`);
}

function overlaps(diagram: Diagram, { catalogue }: Bench): readonly string[] {
  const { nodes } = buildGraph(diagram, catalogue);
  return nodes.flatMap(({ node: a }, index) =>
    nodes
      .slice(index + 1)
      .filter(({ node: b }) => meet(a, b))
      .map(({ id }) => `${a.id} and ${id}`),
  );
}

const meet = (a: DiagramNode, b: DiagramNode): boolean =>
  a.position.x < b.position.x + b.size.width &&
  b.position.x < a.position.x + a.size.width &&
  a.position.y < b.position.y + b.size.height &&
  b.position.y < a.position.y + a.size.height;

/** For each rule that mutes this one, some example of either must show it. */
function brokenMuting(rule: Rule, muter: string, bench: Bench): readonly string[] {
  const other = bench.rules.find(({ id }) => id === muter);
  if (!other) return [`is muted by ${muter}, which is no rule`];
  const examples = [rule, other].flatMap(({ good, bad }) => [...good, ...bad]);
  const isShown = examples.some(({ diagram }) => {
    const alone = (one: Rule) => lint(diagram, bench.catalogue, [one]).findings.length > 0;
    return alone(rule) && alone(other) && findingsOf(rule, diagram, bench).length === 0;
  });
  return isShown ? [] : [`has no example in which ${muter} mutes it`];
}
