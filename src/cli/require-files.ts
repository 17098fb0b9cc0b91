/** The files a command was given; at least one, and standard input at most once. */
import { t } from "../core/messages/late.ts";
import { type Arguments, UsageError } from "./command.ts";
import { STDIN } from "./read-file.ts";

export function requireFiles({ files }: Arguments): readonly string[] {
  if (files.length === 0) throw new UsageError(t("cli.noFile"));
  if (files.filter((file) => file === STDIN).length > 1) throw new UsageError(t("cli.stdinTwice"));
  return files;
}
