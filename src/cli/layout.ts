/** `loopboard layout`: the authoring step of templates, boxes sized by their text and lanes laid out by ELK. */
import { writeFile } from "node:fs/promises";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { mapNodes } from "../core/document/edit.ts";
import { serializeDiagram } from "../core/document/serialize.ts";
import type { Diagram } from "../core/document/types.ts";
import { layoutDiagram } from "../core/layout/layout-diagram.ts";
import { t } from "../core/messages/late.ts";
import { boxSize } from "../core/scene/box.ts";
import { boxText } from "../core/scene/box-text.ts";
import { loadCatalogue, measure } from "./assets.ts";
import { type Arguments, type Command, EXIT, type ExitCode, UsageError } from "./command.ts";
import { loadEngine } from "./layout-engine.ts";
import { openFiles } from "./read-file.ts";
import { requireFiles } from "./require-files.ts";
import { complain } from "./terminal.ts";

export const layoutCommand: Command = {
  id: "layout",
  usage: "FILE… [--write]",
  summary: t("cli.layoutSummary"),
  options: { write: { type: "boolean" } },
  run,
};

async function run(given: Arguments): Promise<ExitCode> {
  const files = requireFiles(given);
  const writes = given.options.get("write") === true;
  if (!writes && files.length > 1) throw new UsageError(t("cli.layoutOne"));
  if (writes && files.some((file) => !file.endsWith(".json"))) {
    throw new UsageError(t("cli.layoutWriteJson"));
  }
  const catalogue = loadCatalogue();
  const engine = await loadEngine();
  const opened = await openFiles(files);
  for (const { file, diagram } of opened) {
    const text = serializeDiagram(
      await layoutDiagram(sized(diagram, catalogue), engine, { effort: "thorough" }),
    );
    if (!writes) process.stdout.write(text);
    else if (!(await save(file, text))) return EXIT.unusable;
  }
  return opened.length < files.length ? EXIT.unusable : EXIT.ok;
}

/** Cards as large as their text; notes and boundaries keep the size a person gave them. */
const sized = (diagram: Diagram, catalogue: Catalogue): Diagram =>
  mapNodes(diagram, (node) => {
    const text = boxText(node, catalogue);
    return text.kind === "card" ? { ...node, size: boxSize(text, measure) } : node;
  });

async function save(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text);
    complain(t("cli.laidOut", { file }));
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    complain(t("cli.notWritten", { file, reason }));
    return false;
  }
}
