/** `loopboard lint`: what a reviewer would say of a design, the same as in the app. */
import { type Finding, SEVERITIES, type Severity } from "../core/lint/rule.ts";
import { reviewDiagram } from "../core/lint/review.ts";
import { t } from "../core/messages/index.ts";
import { loadCatalogue } from "./assets.ts";
import { type Arguments, type Command, EXIT, type ExitCode, formatOf, print } from "./command.ts";
import { nameOf, openFiles } from "./read-file.ts";
import { requireFiles } from "./require-files.ts";

export const lintCommand: Command = {
  id: "lint",
  usage: "FILE… [--format text|json]",
  summary: t("cli.lintSummary"),
  options: { format: { type: "string" } },
  run,
};

/** Characters in which a reason can be given. */
const ENOUGH = 60;

interface Reviewed {
  readonly file: string;
  readonly findings: readonly Finding[];
}

async function run(given: Arguments): Promise<ExitCode> {
  const format = formatOf(given);
  const files = requireFiles(given);
  const catalogue = loadCatalogue();
  const reviewed = (await openFiles(files)).map(({ file, diagram }) => ({
    file,
    findings: reviewDiagram(diagram, catalogue).findings,
  }));
  if (format === "json") print(asJson(reviewed, files.length > 1));
  else for (const one of reviewed) print(asText(one));
  if (reviewed.length < files.length) return EXIT.unusable;
  return reviewed.some(({ findings }) => findings.some(isSerious)) ? EXIT.findings : EXIT.ok;
}

const isSerious = ({ severity }: Finding): boolean => severity === "error" || severity === "warn";

/** One list over all files; an entry says its file where there are several. */
function asJson(reviewed: readonly Reviewed[], several: boolean): string {
  const list = reviewed.flatMap(({ file, findings }) =>
    findings.map((finding) => (several ? { file, ...entryOf(finding) } : entryOf(finding))),
  );
  return JSON.stringify(list, null, 2);
}

const entryOf = ({ rule, severity, message, nodes, edges, field, fixes }: Finding) => ({
  rule,
  severity,
  message,
  nodes,
  edges,
  field: field ?? null,
  fixable: fixes.length > 0,
});

function asText({ file, findings }: Reviewed): string {
  const groups = SEVERITIES.map((severity) => ({
    severity,
    members: findings.filter((finding) => finding.severity === severity),
  })).filter(({ members }) => members.length > 0);
  const counts = groups.map(({ severity, members }) => countOf(severity, members.length));
  const heading = `${nameOf(file)}: ${counts.join(", ") || t("cli.clean")}`;
  return [heading, ...groups.flatMap(({ members }) => members.map(describe))].join("\n\n");
}

const countOf = (severity: Severity, count: number): string => t(`review.${severity}`, { count });

/** The plain sentence, the line that names the boxes, and why it matters. */
const describe = ({ severity, title, message, rule, why, fixes }: Finding): string =>
  [
    `  ${t(`severity.${severity}`)}: ${title} (${rule})`,
    `    ${message}`,
    `    ${t("cli.why", { why: inShort(why) })}`,
    ...fixes.slice(0, 1).map((fix) => `    ${t("cli.fix", { fix: fix.title })}`),
  ].join("\n");

/** The first sentence, and more where that is a mere opening. */
function inShort(why: string): string {
  const sentences = why.split(/(?<=[.!?])\s+/);
  let text = "";
  for (const sentence of sentences) {
    text = text === "" ? sentence : `${text} ${sentence}`;
    if (text.length >= ENOUGH) break;
  }
  return text;
}
