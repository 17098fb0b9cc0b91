/** What a command of the command line is; `main.ts` draws dispatch and help from the list of them. */
import type { ParseArgsConfig } from "node:util";
import { t } from "../core/messages/late.ts";

/** What the process ends with. */
export const EXIT = {
  /** Done, and for `lint`: nothing at warning or above. */
  ok: 0,
  /** `lint` found an error, or more warnings than it was told to bear (0); `render` drew some files and not others. */
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

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

const FORMATS = ["text", "json"] as const;

/** The value of `--format`, one of those that the command knows; text where it is left out. */
export function formatOf(given: Arguments): (typeof FORMATS)[number];
export function formatOf<F extends string>(given: Arguments, formats: readonly F[]): F | "text";
export function formatOf({ options }: Arguments, formats: readonly string[] = FORMATS): string {
  const asked = options.get("format");
  if (typeof asked !== "string") return "text";
  if (formats.includes(asked)) return asked;
  throw new UsageError(t("cli.badFormat", { format: asked, formats: formats.join(", ") }));
}

/** The text of an option; `undefined` where it is left out. */
export function textOption({ options }: Arguments, name: string): string | undefined {
  const asked = options.get(name);
  return typeof asked === "string" ? asked : undefined;
}
