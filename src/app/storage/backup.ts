/** The whole shelf into one text and back: designs with their versions, and the person's own templates. */
import * as v from "valibot";
import { serializeDiagram } from "../../core/document/serialize.ts";
import { type Result, success } from "../../core/problem.ts";
import {
  type KeptDesign,
  type KeptTemplate,
  type ReadBackup,
  readBackup,
  writeBackup,
} from "./backup-file.ts";
import { ORIGINS } from "../versions.ts";
import { type Connection, type VersionKey, versionsOf } from "./database.ts";
import {
  type Reading,
  putDocument,
  readEntries,
  readStored,
  type Writing,
} from "./shelf-records.ts";
import { within } from "./within.ts";

export interface BackupPorts {
  readonly connection: Connection;
  newId(): string;
}

export interface MadeBackup {
  readonly text: string;
  readonly designs: number;
}

export interface Restored {
  /** Designs that are on the shelf now and were not before. */
  readonly added: number;
  /** Of these, how many stand beside another of the same origin, which has changed since. */
  readonly copies: number;
  /** Designs that were on the shelf just so. */
  readonly same: number;
  readonly unreadable: number;
}

/** What was deleted stays out of it. */
export const makeBackup = ({ connection }: BackupPorts): Promise<Result<MadeBackup>> =>
  within(connection, "readonly", async (transaction) => {
    const designs: KeptDesign[] = [];
    for (const { id, savedAt, deletedAt } of await readEntries(transaction)) {
      const text: unknown = await transaction.objectStore("texts").get(id);
      if (deletedAt !== undefined || typeof text !== "string") continue;
      designs.push({ id, savedAt, text, versions: await versionsIn(transaction, id) });
    }
    const templates = await templatesIn(transaction);
    return success({ text: writeBackup({ designs, templates }), designs: designs.length });
  });

const Version = v.looseObject({
  at: v.fallback(v.number(), 0),
  origin: v.fallback(v.picklist(ORIGINS), "drawing"),
  name: v.fallback(v.string(), ""),
});

async function versionsIn(transaction: Reading, id: string): Promise<KeptDesign["versions"]> {
  const versions: KeptDesign["versions"] = [];
  for (const key of await transaction.objectStore("versions").getAllKeys(versionsOf(id))) {
    const record = v.safeParse(Version, await transaction.objectStore("versions").get(key));
    const text: unknown = await transaction.objectStore("version-texts").get(key);
    if (!record.success || typeof text !== "string") continue;
    const { at, origin, name } = record.output;
    versions.push({ number: key[1], at, origin, name, text });
  }
  return versions;
}

const Template = v.looseObject({ text: v.string(), keptAt: v.fallback(v.number(), 0) });

async function templatesIn(transaction: Reading): Promise<readonly KeptTemplate[]> {
  const store = transaction.objectStore("templates");
  const [ids, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return ids.flatMap((id, index) => {
    const record = v.safeParse(Template, records[index]);
    return record.success ? [{ id, text: record.output.text, keptAt: record.output.keptAt }] : [];
  });
}

/** Adds what is not there; nothing on the shelf is written over. All of it or, where there is no room, nothing. */
export async function restoreBackup(ports: BackupPorts, text: string): Promise<Result<Restored>> {
  const backup = readBackup(text);
  if (!backup.ok) return backup;
  return within(ports.connection, "readwrite", async (transaction) => {
    const told = { added: 0, copies: 0, same: 0, unreadable: backup.value.unreadable };
    for (const design of backup.value.designs)
      told[await restoreDesign(transaction, design, ports)] += 1;
    for (const template of backup.value.templates)
      await restoreTemplate(transaction, template, ports);
    return success({ ...told, added: told.added + told.copies });
  });
}

/** Which count it belongs to. */
async function restoreDesign(
  transaction: Writing,
  { id, savedAt, diagram, versions }: ReadBackup["designs"][number],
  { newId }: BackupPorts,
): Promise<"added" | "copies" | "same"> {
  const there = await readStored(transaction, id);
  const text: unknown = there && (await transaction.objectStore("texts").get(id));
  const isSame = text === serializeDiagram(diagram);
  if (there && isSame && there.deletedAt === undefined) return "same";
  // One that was deleted and is the same comes back in its place.
  const place = there && !isSame ? newId() : id;
  const revision = (there?.revision ?? 0) + 1;
  await putDocument(transaction, diagram, { id: place, savedAt, revision, writer: newId() });
  for (const { number, text: kept, ...version } of versions) {
    const key: VersionKey = [place, number];
    await transaction.objectStore("version-texts").put(kept, key);
    await transaction.objectStore("versions").put({ ...version, size: kept.length }, key);
  }
  return there && !isSame ? "copies" : "added";
}

async function restoreTemplate(
  transaction: Writing,
  { id, diagram, keptAt }: ReadBackup["templates"][number],
  { newId }: BackupPorts,
): Promise<void> {
  const text = serializeDiagram(diagram);
  const store = transaction.objectStore("templates");
  const there = v.safeParse(Template, await store.get(id));
  if (there.success && there.output.text === text) return;
  await store.put({ text, keptAt }, there.success ? newId() : id);
}
