/** `loopboard estimate`: the numbers of a design, the same as in the app. */
import type { Diagram } from "../core/document/types.ts";
import { buildGraph } from "../core/graph/graph.ts";
import { t } from "../core/messages/late.ts";
import { reportOn } from "../core/simulate/report.ts";
import { loadCatalogue, loadTemplates } from "./assets.ts";
import {
  type Arguments,
  type Command,
  EXIT,
  type ExitCode,
  print,
  printJson,
  textOption,
  UsageError,
} from "./command.ts";
import { openFiles } from "./read-file.ts";
import { estimateMarkdown } from "./reports/estimate-markdown.ts";

const FORMATS = ["json", "markdown"] as const;

export const estimateCommand: Command = {
  id: "estimate",
  usage: "FILE|TEMPLATE [--format json|markdown]",
  summary: t("cli.estimateSummary"),
  options: { format: { type: "string" } },
  run,
};

async function run(given: Arguments): Promise<ExitCode> {
  const format = textOption(given, "format") ?? "markdown";
  if (!FORMATS.some((known) => known === format))
    throw new UsageError(t("cli.badFormat", { format, formats: FORMATS.join(", ") }));
  const [file] = given.files;
  if (file === undefined || given.files.length > 1) throw new UsageError(t("cli.estimateOne"));
  const diagram = await find(file);
  if (!diagram) return EXIT.unusable;
  const report = reportOn(buildGraph(diagram, loadCatalogue()));
  if (format === "json") printJson({ title: diagram.title, ...report });
  else print(estimateMarkdown(diagram.title, report).trimEnd());
  return EXIT.ok;
}

/** A file, else the template of that name. */
async function find(name: string): Promise<Diagram | undefined> {
  const template = loadTemplates().find(({ id }) => id === name);
  if (template) return template.diagram;
  const [opened] = await openFiles([name]);
  return opened?.diagram;
}
