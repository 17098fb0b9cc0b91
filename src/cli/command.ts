/** What a command of the command line is; `main.ts` draws dispatch and help from the list of them. */
import type { ParseArgsConfig } from "node:util";
import { t } from "../core/messages/index.ts";

/** What the process ends with. */
export const EXIT = {
  /** Done, and for `lint`: nothing at warning or above. */
  ok: 0,
  /** `lint` found an error or a warning. */
  findings: 1,
  /** The command could not do its work: wrong arguments, or a file that cannot be used. */
  unusable: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Arguments {
  readonly files: readonly string[];
  readonly options: ReadonlyMap<string, unknown>;
}

export interface Command {
  readonly id: string;
  /** After the command's name: `FILE… [--format text|json]`. */
  readonly usage: string;
  /** One line for `--help`. */
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Throws a `UsageError` where the arguments make no sense. */
  run(given: Arguments): Promise<ExitCode>;
}

/** The person asked for something that does not exist; the message says what, and what to do. */
export class UsageError extends Error {}

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** For the person, not for the program that reads the output. */
export const complain = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const FORMATS = ["text", "json"] as const;

/** The value of `--format`; text where it is left out. */
export function formatOf({ options }: Arguments): (typeof FORMATS)[number] {
  const asked = options.get("format");
  if (typeof asked !== "string") return "text";
  const format = FORMATS.find((known) => known === asked);
  if (format === undefined) throw new UsageError(t("cli.badFormat", { format: asked }));
  return format;
}
