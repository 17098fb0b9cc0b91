/** `loopboard templates`: the reference architectures that come with the program. */
import { t } from "../core/messages/late.ts";
import { loadTemplates } from "./assets.ts";
import {
  type Arguments,
  type Command,
  EXIT,
  type ExitCode,
  formatOf,
  print,
  printJson,
  UsageError,
} from "./command.ts";

export const templatesCommand: Command = {
  id: "templates",
  usage: "[--format text|json]",
  summary: t("cli.templatesSummary"),
  options: { format: { type: "string" } },
  run,
};

async function run(given: Arguments): Promise<ExitCode> {
  const format = formatOf(given);
  if (given.files.length > 0) throw new UsageError(t("cli.takesNoFile"));
  const list = loadTemplates().map(({ id, diagram }) => ({
    id,
    title: diagram.title,
    summary: diagram.about?.summary ?? "",
    nodes: diagram.nodes.length,
    edges: diagram.edges.length,
  }));
  if (format === "json") {
    printJson(list);
    return EXIT.ok;
  }
  const width = Math.max(...list.map(({ id }) => id.length));
  for (const { id, title, summary } of list) {
    print(`${id.padEnd(width)}  ${title}\n${" ".repeat(width)}  ${summary}`);
  }
  return EXIT.ok;
}
