/** The review as a person reads it in a terminal. */
import type { Accepted } from "../../core/lint/engine.ts";
import { type Finding, SEVERITIES, type Severity } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/late.ts";
import { nameOf } from "../read-file.ts";
import { type Style, styled } from "../terminal.ts";
import type { Review, Reviewed } from "./reviewed.ts";

const STYLES = {
  error: "red",
  warn: "yellow",
  info: "blue",
  next: "cyan",
} as const satisfies Record<Severity, Style>;

/** One block a file. */
export const asText = ({ reviewed, isDryRun }: Review): string =>
  reviewed.map((one) => fileAsText(one, isDryRun)).join("\n\n");

function fileAsText({ file, findings, accepted, fixed = [] }: Reviewed, isDryRun: boolean): string {
  const groups = SEVERITIES.map((severity) => ({
    severity,
    members: findings.filter((finding) => finding.severity === severity),
  })).filter(({ members }) => members.length > 0);
  const counts = groups.map(({ severity, members }) =>
    styled(STYLES[severity], countOf(severity, members.length)),
  );
  const heading = `${styled("bold", nameOf(file))}: ${counts.join(", ") || t("cli.clean")}`;
  const mended = fixed.map(({ fixes, rule, message }) => {
    const values = { fix: fixes[0]?.title ?? "", rule, message };
    return `  ${t(isDryRun ? "cli.wouldFix" : "cli.hasFixed", values)}`;
  });
  return [
    heading,
    ...(mended.length > 0 ? [mended.join("\n")] : []),
    ...groups.flatMap(({ members }) => members.map(describe)),
    ...accepted.map(describeAccepted),
  ].join("\n\n");
}

const countOf = (severity: Severity, count: number): string => t(`review.${severity}`, { count });

/** The plain sentence, the line that names the boxes, and why it matters. */
const describe = ({ severity, title, message, rule, why, fixes }: Finding): string =>
  [
    `  ${styled(STYLES[severity], t(`severity.${severity}`))}: ${title} ${styled("dim", `(${rule})`)}`,
    `    ${message}`,
    `    ${styled("dim", t("cli.why", { why: inShort(why) }))}`,
    ...fixes.slice(0, 1).map((fix) => `    ${styled("green", t("cli.fix", { fix: fix.title }))}`),
  ].join("\n");

const describeAccepted = ({ finding: { title, rule, message }, waiver }: Accepted): string =>
  [
    `  ${t("cli.accepted")}: ${title} ${styled("dim", `(${rule})`)}`,
    `    ${message}`,
    `    ${t("cli.reason", { reason: waiver.reason.replaceAll(/\s+/g, " ") })}`,
  ].join("\n");

/** Characters in which a reason can be given. */
const ENOUGH = 60;

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
