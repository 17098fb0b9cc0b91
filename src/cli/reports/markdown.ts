/** The review in GitHub's Markdown, for a comment on a pull request or a job summary. */
import { type Finding, SEVERITIES } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/late.ts";
import { inOneLine, nameOf } from "../read-file.ts";
import type { Review, Reviewed } from "./reviewed.ts";

export const asMarkdown = ({ reviewed, unusable, isDryRun }: Review): string =>
  [
    ...reviewed.flatMap((one) => fileAsMarkdown(one, isDryRun)),
    ...(unusable.length > 0 ? [`## ${t("cli.unusable")}`] : []),
    ...unusable.flatMap(({ file, problems }) =>
      problems.map((problem) => `- ${plain(inOneLine(file, problem))} ${plain(problem.hint)}`),
    ),
  ].join("\n\n");

function fileAsMarkdown(
  { file, findings, accepted, fixed = [] }: Reviewed,
  isDryRun: boolean,
): readonly string[] {
  const counts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [t(`review.${severity}`, { count })] : [];
  });
  return [
    `## ${plain(nameOf(file))}: ${counts.join(", ") || t("cli.clean")}`,
    ...(findings.length > 0 ? [table(findings)] : []),
    ...list(
      t(isDryRun ? "cli.wouldFixTitle" : "cli.hasFixedTitle"),
      fixed.map(({ fixes, message, rule }) => `${fixes[0]?.title ?? ""}: ${message} (${rule})`),
    ),
    ...list(
      t("cli.acceptedTitle"),
      accepted.map(
        ({ finding: { title, rule }, waiver }) => `${title} (${rule}): ${waiver.reason}`,
      ),
    ),
  ];
}

function table(findings: readonly Finding[]): string {
  const head = [t("cli.columnSeverity"), t("cli.columnFinding"), t("cli.columnFix")];
  const rows = findings.map(({ severity, title, message, rule, fixes }) => [
    t(`severity.${severity}`),
    `**${plain(title)}** (${plain(rule)})<br>${plain(message)}`,
    plain(fixes[0]?.title ?? ""),
  ]);
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length > 0 ? [`### ${title}`, items.map((item) => `- ${plain(item)}`).join("\n")] : [];

/** Labels are a stranger's: nothing in them is markup, the end of a table's cell, or calls for anybody. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_[\]<>|~&$]/g, "\\$&")
    // What opens a list or a heading at the start of a line.
    .replace(/^([-+#]|\d+(?=[.)]))/, "\\$&")
    // GitHub looks for people and issues in what is left; an empty comment parts the sign from the name.
    .replaceAll(/[@#](?=\w)/g, "$&<!-- -->");
