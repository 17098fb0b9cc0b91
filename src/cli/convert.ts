/** `loopboard convert`: a drawing of another program as a design of ours, laid out where it has no places. */
import { writeFile } from "node:fs/promises";
import { serializeDiagram } from "../core/document/serialize.ts";
import type { Diagram } from "../core/document/types.ts";
import type { Imported } from "../core/import/to-diagram.ts";
import { layoutDiagram } from "../core/layout/layout-diagram.ts";
import { t } from "../core/messages/late.ts";
import { loadCatalogue } from "./assets.ts";
import {
  type Arguments,
  type Command,
  EXIT,
  type ExitCode,
  textOption,
  UsageError,
} from "./command.ts";
import { loadEngine } from "./layout-engine.ts";
import { openFiles } from "./read-file.ts";
import { requireFiles } from "./require-files.ts";
import { complain } from "./terminal.ts";

export const convertCommand: Command = {
  id: "convert",
  usage: "FILE -o OUT.json",
  summary: t("cli.convertSummary"),
  options: { out: { type: "string", short: "o" } },
  run,
};

async function run(given: Arguments): Promise<ExitCode> {
  const files = requireFiles(given);
  const out = textOption(given, "out");
  if (files.length > 1) throw new UsageError(t("cli.convertOneIn"));
  if (out === undefined) throw new UsageError(t("cli.convertNoOut"));
  if (!out.toLowerCase().endsWith(".json"))
    throw new UsageError(t("cli.convertOnlyJson", { file: out }));
  const [opened] = await openFiles(files);
  if (!opened) return EXIT.unusable;
  const { diagram, imported } = opened;
  if (imported) report(diagram, imported);
  const drawn =
    imported && !imported.isPlaced ? await layoutDiagram(diagram, await loadEngine()) : diagram;
  try {
    await writeFile(out, serializeDiagram(drawn));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    complain(t("cli.notWritten", { file: out, reason }));
    return EXIT.unusable;
  }
  complain(t("cli.converted", { file: out }));
  return EXIT.ok;
}

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
