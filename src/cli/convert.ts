/** `loopboard convert`: from one program's drawing to another's, laid out where it has no places. */
import type { Diagram } from "../core/document/types.ts";
import type { Imported } from "../core/import/to-diagram.ts";
import { t } from "../core/messages/late.ts";
import { USUAL_PICTURE } from "../core/scene/picture.ts";
import { loadCatalogue } from "./assets.ts";
import {
  type Arguments,
  type Command,
  EXIT,
  type ExitCode,
  textOption,
  UsageError,
} from "./command.ts";
import { importPorts } from "./import-ports.ts";
import { complainOf, openFiles } from "./read-file.ts";
import { placed, save } from "./render-file.ts";
import { requireFiles } from "./require-files.ts";
import { complain } from "./terminal.ts";
import { WRITABLE, writerFor } from "./writers.ts";
import { writePorts } from "./write-ports.ts";

export const convertCommand: Command = {
  id: "convert",
  usage: "FILE -o OUT [--page NAME|NUMBER]",
  summary: t("cli.convertSummary"),
  options: { out: { type: "string", short: "o" }, page: { type: "string" } },
  run,
};

async function run(given: Arguments): Promise<ExitCode> {
  const files = requireFiles(given);
  const out = textOption(given, "out");
  if (files.length > 1) throw new UsageError(t("cli.convertOneIn"));
  if (out === undefined) throw new UsageError(t("cli.convertNoOut"));
  const writer = writerFor(out);
  if (!writer)
    throw new UsageError(t("cli.convertNoFormat", { file: out, endings: WRITABLE.join(", ") }));
  const lend = importPorts(undefined, pageChooser(textOption(given, "page")));
  const [opened] = await openFiles(files, lend);
  if (!opened) return EXIT.unusable;
  const { diagram, imported } = opened;
  if (imported) report(diagram, imported);
  const ports = writePorts(loadCatalogue(), complain);
  const written = await writer.write(await placed(diagram, imported), ports, USUAL_PICTURE);
  if (!written.ok) {
    complainOf(out, written.problems);
    return EXIT.unusable;
  }
  for (const loss of (await writer.losses?.(diagram)) ?? []) complain(loss);
  if (!(await save(out, written.value))) return EXIT.unusable;
  complain(t("cli.converted", { file: out }));
  return EXIT.ok;
}

/** The page of that name or number; without one the first, and the others are told. */
const pageChooser =
  (page: string | undefined) =>
  async (names: readonly string[]): Promise<number | undefined> => {
    const values = { names: names.join(", ") };
    if (page === undefined) {
      complain(t("cli.convertPages", values));
      return undefined;
    }
    const named = names.indexOf(page);
    const at = named < 0 && /^\d+$/.test(page) ? Number(page) - 1 : named;
    if (names[at] === undefined) throw new UsageError(t("cli.convertNoPage", { ...values, page }));
    return at;
  };

/** What was recognised, what wants a look and what was lost. */
function report(diagram: Diagram, { recognised, review, losses }: Imported): void {
  const catalogue = loadCatalogue();
  const labels = new Map(diagram.nodes.map(({ id, label }) => [id, label.replaceAll("\n", " ")]));
  complain(t("cli.convertBoxes", { known: recognised, count: recognised + review.length }));
  for (const { node, guesses } of review) {
    const label = labels.get(node) ?? node;
    const names = guesses.map(({ component }) => catalogue.find(component)?.name ?? component);
    complain(
      names.length === 0
        ? t("cli.convertUnknown", { label })
        : t("cli.convertDoubt", { label, guesses: names.join(", ") }),
    );
  }
  for (const loss of losses) complain(loss);
}
