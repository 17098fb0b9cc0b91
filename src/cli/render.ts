/** `loopboard render`: designs as pictures and pages, drawn as the app draws them and without a browser. */
import { t } from "../core/messages/late.ts";
import { type Arguments, type Command, EXIT, type ExitCode, UsageError } from "./command.ts";
import { folderSetups } from "./folder-config.ts";
import { nameOf } from "./read-file.ts";
import { type Rendered, renderFile } from "./render-file.ts";
import { findJobs, type Job } from "./render-inputs.ts";
import { type RenderOptions, renderOptions } from "./render-options.ts";
import { requireFiles } from "./require-files.ts";
import { clearProgress, complain, showProgress } from "./terminal.ts";
import { RENDERED } from "./writers.ts";

export const renderCommand: Command = {
  id: "render",
  usage: `FILE|TEMPLATE… -o OUT.${[...RENDERED.keys()].join("|")} | -o FOLDER/ [--format F] [--theme light|dark] [--scale N] [--lane ID]`,
  summary: t("cli.renderSummary"),
  options: {
    out: { type: "string", short: "o" },
    format: { type: "string" },
    theme: { type: "string" },
    scale: { type: "string" },
    lane: { type: "string" },
  },
  run,
};

async function run(given: Arguments): Promise<ExitCode> {
  const files = requireFiles(given);
  const options = await renderOptions(given);
  const { jobs, unmatched } = await findJobs(files, options);
  if (jobs.length > 1 && !options.isFolder)
    throw new UsageError(t("cli.renderSeveral", { file: options.out, count: jobs.length }));
  for (const pattern of unmatched) complain(t("cli.unmatched", { pattern }));
  const outcomes = await renderAll(jobs, options);
  const done = outcomes.filter((outcome) => outcome === "done").length;
  const failed = outcomes.filter((outcome) => outcome === "failed").length + unmatched.length;
  if (done + failed === 0) complain(t("cli.noDesigns"));
  if (done > 0) complain(t("cli.rendered", { count: done, out: options.out }));
  if (done === 0) return EXIT.unusable;
  return failed === 0 ? EXIT.ok : EXIT.findings;
}

async function renderAll(
  jobs: readonly Job[],
  options: RenderOptions,
): Promise<readonly Rendered[]> {
  const setupOf = folderSetups();
  const outcomes: Rendered[] = [];
  for (const [index, job] of jobs.entries()) {
    const values = { done: index + 1, count: jobs.length, file: nameOf(job.name) };
    if (jobs.length > 1) showProgress(t("cli.renderProgress", values));
    outcomes.push(await renderFile(job, options, setupOf));
  }
  clearProgress();
  return outcomes;
}
