/**
 * The review as SARIF 2.1.0 (OASIS), as code scanning takes it: each finding with the line of its
 * first element in the JSON, and all its elements by name.
 */
import { createHash } from "node:crypto";
import { version } from "../../../package.json";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Diagram } from "../../core/document/types.ts";
import { type Finding, levelOf, type Rule, type Severity } from "../../core/lint/rule.ts";
import { titleOf } from "../../core/lint/rule-page.ts";
import { RULES } from "../../core/lint/rules/index.ts";
import { inOneLine } from "../read-file.ts";
import { uriOf } from "./artifact-uri.ts";
import { findPlaces, type Places, type Region } from "./places.ts";
import type { Review, Reviewed, Unusable } from "./reviewed.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** `next` is no fault: SARIF's mildest level. */
const LEVELS = {
  error: "error",
  warn: "warning",
  info: "note",
  next: "note",
} as const satisfies Record<Severity, string>;

export function asSarif({ reviewed, unusable }: Review, catalogue: Catalogue): string {
  const rules = [
    ...new Map([...RULES, ...reviewed.flatMap((one) => one.rules)].map(byId)).values(),
  ];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: "Loopboard",
        version,
        semanticVersion: version,
        rules: rules.map((rule) => ruleOf(rule, catalogue)),
      },
    },
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: unusable.length === 0,
        toolExecutionNotifications: unusable.flatMap(notificationsOf),
      },
    ],
    results: reviewed.flatMap((one) => resultsOf(one, indexes)),
  };
  return JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2);
}

/** The first of that id: folders may have rules of the same name. */
const byId = (rule: Rule): [string, Rule] => [rule.id, rule];

function ruleOf(rule: Rule, catalogue: Catalogue) {
  const { id, severity, why, source, fires, asks, group } = rule;
  return {
    id,
    shortDescription: { text: titleOf(rule, catalogue) },
    fullDescription: { text: why },
    help: {
      text: `${fires}\n\n${why}\n\n${asks}\n\n${source}`,
      markdown: `${fires}\n\n${why}\n\n*${asks}*\n\n${source}`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group, levelOf(rule)] },
  };
}

const notificationsOf = ({ file, problems }: Unusable) =>
  problems.map((problem) => ({
    level: "error",
    message: { text: `${inOneLine(file, problem)} ${problem.hint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  }));

function resultsOf(one: Reviewed, indexes: ReadonlyMap<string, number>) {
  const places = one.source === undefined ? undefined : findPlaces(one.source);
  const result = (finding: Finding) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: LEVELS[finding.severity],
    message: { text: `${finding.title}: ${finding.message}` },
    locations: [locationOf(finding, one, places)],
    partialFingerprints: { "loopboardFinding/v1": fingerprintOf(finding) },
    properties: { severity: finding.severity },
  });
  return [
    ...one.findings.map(result),
    ...one.accepted.map(({ finding, waiver }) => ({
      ...result(finding),
      suppressions: [{ kind: "inSource", status: "accepted", justification: waiver.reason }],
    })),
  ];
}

/** The same as long as the finding is about the same, wherever it stands in the file. */
const fingerprintOf = ({ rule, nodes, edges, field }: Finding): string =>
  createHash("sha256")
    .update(JSON.stringify([rule, nodes.toSorted(), edges.toSorted(), field ?? null]))
    .digest("hex")
    .slice(0, 32);

function locationOf(finding: Finding, { file, diagram }: Reviewed, places: Places | undefined) {
  const names = logicalLocations(finding, diagram);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(places ? { region: regionOf(finding, places) } : {}),
    },
    ...(names.length > 0 ? { logicalLocations: names } : {}),
  };
}

/** What is about no element stands at the top of the file. */
const TOP: Region = { startLine: 1, startColumn: 1, endColumn: 2 };

function regionOf({ nodes, edges, field }: Finding, places: Places): Region {
  const [first] = [...nodes, ...edges].flatMap((id) => places.element(id) ?? []);
  return first ?? (field === undefined ? undefined : places.requirement(field)) ?? TOP;
}

function logicalLocations({ nodes, edges, field }: Finding, diagram: Diagram) {
  const labels = new Map(diagram.nodes.map(({ id, label }) => [id, label]));
  const ends = new Map(
    diagram.edges.map(({ id, source, target }) => [
      id,
      `${labels.get(source) ?? source} → ${labels.get(target) ?? target}`,
    ]),
  );
  return [
    ...nodes.map((id) => ({
      name: labels.get(id) ?? id,
      fullyQualifiedName: `nodes/${id}`,
      kind: "node",
    })),
    ...edges.map((id) => ({
      name: ends.get(id) ?? id,
      fullyQualifiedName: `edges/${id}`,
      kind: "edge",
    })),
    ...(field === undefined
      ? []
      : [{ name: field, fullyQualifiedName: `requirements/${field}`, kind: "requirement" }]),
  ];
}
