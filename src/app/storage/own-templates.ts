/** A person's own templates in the browser's database, beside the shelf. */
import * as v from "valibot";
import { setTitle } from "../../core/document/edit.ts";
import { parseDiagram } from "../../core/document/parse.ts";
import { serializeDiagram } from "../../core/document/serialize.ts";
import { type Result, success } from "../../core/problem.ts";
import type { OwnTemplate, OwnTemplates } from "../own-templates.ts";
import type { Connection } from "./database.ts";
import type { FileAccess } from "./file-access.ts";
import type { Reading, Writing } from "./shelf-records.ts";
import { storageFault } from "./storage-problem.ts";
import { within } from "./within.ts";

export interface OwnTemplatePorts {
  readonly connection: Connection;
  readonly files: Pick<FileAccess, "open" | "save">;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
}

export function createOwnTemplates({
  connection,
  files,
  now,
  newId,
}: OwnTemplatePorts): OwnTemplates {
  const put = (template: OwnTemplate): Promise<Result<OwnTemplate>> =>
    within(connection, "readwrite", (transaction) => write(transaction, template));
  const keep: OwnTemplates["keep"] = (diagram) => put({ id: newId(), diagram, keptAt: now() });
  return {
    list: () => within(connection, "readonly", readAll),
    keep,
    restore: put,
    rename: (id, title) =>
      within(connection, "readwrite", async (transaction) => {
        const template = readOne(id, await transaction.objectStore("templates").get(id));
        if (!template) return storageFault("template-missing");
        return write(transaction, { ...template, diagram: setTitle(template.diagram, title) });
      }),
    remove: (id) =>
      within(connection, "readwrite", async (transaction) => {
        await transaction.objectStore("templates").delete(id);
        return success(undefined);
      }),
    exportFile: ({ id, diagram }) => files.save(id, diagram, true),
    importFile: async () => {
      const opened = await files.open();
      if (!opened.ok) return opened;
      return opened.value ? keep(opened.value.diagram) : success(undefined);
    },
  };
}

const schema = v.looseObject({ text: v.string(), keptAt: v.fallback(v.number(), 0) });

async function readAll(transaction: Reading) {
  const store = transaction.objectStore("templates");
  const [ids, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const templates = ids.flatMap((id, index) => readOne(id, records[index]) ?? []);
  return success({
    templates: templates.toSorted((a, b) => b.keptAt - a.keptAt),
    unreadable: ids.length - templates.length,
  });
}

function readOne(id: string, record: unknown): OwnTemplate | undefined {
  const parsed = v.safeParse(schema, record);
  const diagram = parsed.success ? parseDiagram(parsed.output.text) : undefined;
  if (!parsed.success || !diagram?.ok) return undefined;
  return { id, diagram: diagram.value, keptAt: parsed.output.keptAt };
}

async function write(transaction: Writing, template: OwnTemplate): Promise<Result<OwnTemplate>> {
  const { id, diagram, keptAt } = template;
  await transaction.objectStore("templates").put({ text: serializeDiagram(diagram), keptAt }, id);
  return success(template);
}
