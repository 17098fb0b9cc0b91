/** `loopboard lint`: what a reviewer would say of designs, the same as in the app. */
import { t } from "../core/messages/late.ts";
import {
  type Arguments,
  type Command,
  EXIT,
  type ExitCode,
  formatOf,
  print,
  textOption,
  UsageError,
} from "./command.ts";
import { folderSetups } from "./folder-config.ts";
import { findInputs, type Input } from "./inputs.ts";
import { loadCatalogue } from "./assets.ts";
import { complainOf, nameOf, STDIN } from "./read-file.ts";
import { asJson } from "./reports/json.ts";
import { asMarkdown } from "./reports/markdown.ts";
import type { Review, Reviewed, Unusable } from "./reports/reviewed.ts";
import { asSarif } from "./reports/sarif.ts";
import { asText } from "./reports/text.ts";
import { requireFiles } from "./require-files.ts";
import { type FixMode, reviewFile } from "./review-file.ts";
import { clearProgress, complain, showProgress } from "./terminal.ts";

const FORMATS = ["text", "json", "sarif", "markdown"] as const;

export const lintCommand: Command = {
  id: "lint",
  usage:
    "FILE… [--format text|json|sarif|markdown] [--max-warnings N] [--fix | --fix-dry-run] [--config FILE]",
  summary: t("cli.lintSummary"),
  options: {
    format: { type: "string" },
    "max-warnings": { type: "string" },
    fix: { type: "boolean" },
    "fix-dry-run": { type: "boolean" },
    config: { type: "string" },
  },
  run,
};

async function run(given: Arguments): Promise<ExitCode> {
  const format = formatOf(given, FORMATS);
  const bearable = maxWarnings(given);
  const fix = fixMode(given);
  const files = requireFiles(given);
  refuseUnwritable(files, fix);
  const { inputs, unmatched } = await findInputs(files);
  for (const pattern of unmatched) complain(t("cli.unmatched", { pattern }));
  const { reviewed, unusable, isBroken } = await reviewAll(
    inputs,
    fix,
    textOption(given, "config"),
  );
  const isAnyPlace = inputs.length > 0 || unmatched.length === 0;
  if (isAnyPlace && reviewed.length + unusable.length === 0 && !isBroken)
    complain(t("cli.noDesigns"));
  const several =
    files.length > 1 || inputs.some(({ file, isFound }) => isFound || file !== files[0]);
  const review = { reviewed, unusable, several, isDryRun: fix === "dry-run" };
  const report = reportIn(format, review);
  if (report !== "") print(report);
  const done = reviewed.length > 0 && unusable.length + unmatched.length === 0 && !isBroken;
  if (!done) return EXIT.unusable;
  return isBearable(reviewed, bearable) ? EXIT.ok : EXIT.findings;
}

function reportIn(format: (typeof FORMATS)[number], review: Review): string {
  switch (format) {
    case "text":
      return asText(review);
    case "json":
      return asJson(review);
    case "markdown":
      return asMarkdown(review);
    case "sarif":
      return asSarif(review, loadCatalogue());
  }
}

interface All {
  readonly reviewed: readonly Reviewed[];
  readonly unusable: readonly Unusable[];
  /** A configuration is wrong; it has been said which. */
  readonly isBroken: boolean;
}

async function reviewAll(
  inputs: readonly Input[],
  fix: FixMode | undefined,
  configFile: string | undefined,
): Promise<All> {
  const setupOf = folderSetups(configFile);
  const reviewed: Reviewed[] = [];
  const unusable: Unusable[] = [];
  let isBroken = false;
  for (const [index, input] of inputs.entries()) {
    const values = { done: index + 1, count: inputs.length, file: nameOf(input.file) };
    if (inputs.length > 1) showProgress(t("cli.progress", values));
    const outcome = await reviewFile(input, setupOf, fix);
    if (outcome === "no-setup") isBroken = true;
    else if (outcome !== "not-ours" && "problems" in outcome) {
      complainOf(outcome.file, outcome.problems);
      unusable.push(outcome);
    } else if (outcome !== "not-ours") reviewed.push(outcome);
  }
  clearProgress();
  return { reviewed, unusable, isBroken };
}

function isBearable(reviewed: readonly Reviewed[], warnings: number): boolean {
  const all = reviewed.flatMap(({ findings }) => findings.map(({ severity }) => severity));
  const count = all.filter((severity) => severity === "warn").length;
  return !all.includes("error") && count <= warnings;
}

function maxWarnings(given: Arguments): number {
  const asked = textOption(given, "max-warnings");
  if (asked === undefined) return 0;
  if (!/^\d{1,9}$/.test(asked)) throw new UsageError(t("cli.badMaxWarnings", { asked }));
  return Number(asked);
}

function fixMode({ options }: Arguments): FixMode | undefined {
  const [writes, tries] = [options.get("fix") === true, options.get("fix-dry-run") === true];
  if (writes && tries) throw new UsageError(t("cli.fixTwice"));
  if (writes) return "write";
  return tries ? "dry-run" : undefined;
}

/** Before anything is written; a picture that is found in a folder is reviewed and left as it is. */
function refuseUnwritable(files: readonly string[], fix: FixMode | undefined): void {
  if (fix !== "write") return;
  if (files.includes(STDIN)) throw new UsageError(t("cli.fixStdin"));
  const picture = files.find((file) => file.toLowerCase().endsWith(".png"));
  if (picture !== undefined) throw new UsageError(t("cli.fixPicture", { file: picture }));
}
