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
import { findInputs } from "./inputs.ts";
import { placed, save } from "./render-file.ts";
import { withPlaces } from "./render-inputs.ts";
import { requireFiles } from "./require-files.ts";
import { clearProgress, complain, showProgress } from "./terminal.ts";
import { WRITABLE, writerFor } from "./writers.ts";
import { writePorts } from "./write-ports.ts";

export const convertCommand: Command = {
  id: "convert",
  usage: "FILE -o OUT [--page NAME|NUMBER] | FILE…|FOLDER -o FOLDER/",
  summary: t("cli.convertSummary"),
  options: { out: { type: "string", short: "o" }, page: { type: "string" } },
  run,
};

async function run(given: Arguments): Promise<ExitCode> {
  const files = requireFiles(given);
  const out = textOption(given, "out");
  if (out === undefined) throw new UsageError(t("cli.convertNoOut"));
  const lend = importPorts(undefined, pageChooser(textOption(given, "page")));
  if (/[\\/]$/.test(out)) return await convertAll(files, out, lend);
  const [file = "", ...others] = files;
  if (others.length > 0) throw new UsageError(t("cli.convertOneIn"));
  if (!writerFor(out))
    throw new UsageError(t("cli.convertNoFormat", { file: out, endings: WRITABLE.join(", ") }));
  if (!(await convert(file, out, lend))) return EXIT.unusable;
  complain(t("cli.converted", { file: out }));
  return EXIT.ok;
}

/** Drawings of folders and patterns, each as a design in the folder `out`. */
async function convertAll(files: readonly string[], out: string, lend: Lend): Promise<ExitCode> {
  const { inputs, unmatched } = await findInputs(files);
  for (const pattern of unmatched) complain(t("cli.unmatched", { pattern }));
  // A design in a folder needs no turning into one.
  const drawings = inputs.filter(({ file, isFound }) => !isFound || !OURS.test(file));
  const jobs = withPlaces(
    drawings.map((input) => ({ name: input.file, source: input })),
    { out, isFolder: true, extension: ".loopboard.json" },
  );
  let done = 0;
  for (const [index, job] of jobs.entries()) {
    const values = { done: index + 1, count: jobs.length, file: job.name };
    showProgress(t("cli.convertProgress", values));
    if (await convert(job.name, job.out, lend)) done += 1;
  }
  clearProgress();
  if (jobs.length === 0) complain(t("cli.noDesigns"));
  else complain(t("cli.convertedAll", { done, count: jobs.length, out }));
  if (done === 0) return EXIT.unusable;
  return done === jobs.length && unmatched.length === 0 ? EXIT.ok : EXIT.findings;
}

type Lend = ReturnType<typeof importPorts>;

/** What a folder holds as designs, or as pictures of some. */
const OURS = /\.(?:json|png|svg)$/i;

/** Whether the file has become the other; why not has been said. */
async function convert(file: string, out: string, lend: Lend): Promise<boolean> {
  const [opened] = await openFiles([file], lend);
  const writer = writerFor(out);
  if (!opened || !writer) return false;
  const { diagram, imported } = opened;
  if (imported) report(diagram, imported);
  const ports = writePorts(loadCatalogue(), complain);
  const written = await writer.write(await placed(diagram, imported), ports, USUAL_PICTURE);
  if (!written.ok) {
    complainOf(out, written.problems);
    return false;
  }
  for (const loss of (await writer.losses?.(diagram)) ?? []) complain(loss);
  return await save(out, written.value);
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
