/** Finds the command, gives it its arguments, and says what the process should end with. */
import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { t } from "../core/messages/late.ts";
import { type Command, EXIT, type ExitCode, print, UsageError } from "./command.ts";
import { convertCommand } from "./convert.ts";
import { estimateCommand } from "./estimate.ts";
import { explainCommand } from "./explain.ts";
import { layoutCommand } from "./layout.ts";
import { lintCommand } from "./lint.ts";
import { paletteCommand } from "./palette.ts";
import { renderCommand } from "./render.ts";
import { rulesCommand } from "./rules.ts";
import { templatesCommand } from "./templates.ts";
import { complain } from "./terminal.ts";

const COMMANDS: readonly Command[] = [
  lintCommand,
  rulesCommand,
  explainCommand,
  paletteCommand,
  templatesCommand,
  layoutCommand,
  convertCommand,
  estimateCommand,
  renderCommand,
];
const HELP = ["--help", "-h", "help"];
const VERSION = ["--version", "-v"];

/** What a person who asks for something that there is not is told, and the code for it, are settled here. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    return await dispatch(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.message);
    return EXIT.unusable;
  }
}

async function dispatch(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    complain(help());
    return EXIT.unusable;
  }
  if (HELP.includes(name)) {
    print(help());
    return EXIT.ok;
  }
  if (VERSION.includes(name)) {
    print(version);
    return EXIT.ok;
  }
  const command = COMMANDS.find(({ id }) => id === name);
  if (command === undefined) throw new UsageError(t("cli.unknownCommand", { name }));
  return await runCommand(command, rest);
}

async function runCommand(command: Command, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parse(command, args);
  const options = new Map(Object.entries(values));
  if (options.get("help") === true) {
    print(usageOf(command));
    return EXIT.ok;
  }
  return await command.run({ files: positionals, options });
}

function parse({ id, options }: Command, args: readonly string[]) {
  try {
    const all = { ...options, help: { type: "boolean", short: "h" } } as const;
    return parseArgs({ args: [...args], options: all, allowPositionals: true });
  } catch (error) {
    // Node's first sentence is plain: "Unknown option '--x'". The others are about something else.
    const [reason = ""] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new UsageError(t("cli.badOption", { reason, command: id }));
  }
}

const usageOf = ({ id, usage, summary }: Command): string =>
  `${t("cli.usage", { command: id, usage })}\n\n  ${summary}`;

function help(): string {
  const lines = COMMANDS.map(({ id, usage, summary }) => `  ${id} ${usage}\n      ${summary}`);
  return [t("cli.about"), ...lines, t("cli.helpEnd")].join("\n\n");
}
