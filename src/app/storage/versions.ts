/** The versions of each design in the browser's database, beside the shelf. Loaded on demand. */
import * as v from "valibot";
import { parseDiagram } from "../../core/document/parse.ts";
import { serializeDiagram } from "../../core/document/serialize.ts";
import { t } from "../../core/messages/late.ts";
import { failure, type Problem, type Result, success } from "../../core/problem.ts";
import { type KeepOptions, ORIGINS, type Version, type Versions } from "../versions.ts";
import { type Connection, type VersionKey, versionsOf } from "./database.ts";
import type { Reading, Writing } from "./shelf-records.ts";
import { superfluous } from "./thin-versions.ts";
import { within } from "./within.ts";

export interface VersionPorts {
  readonly connection: Connection;
  /** Milliseconds since 1970. */
  now(): number;
}

export const createVersions = ({ connection, now }: VersionPorts): Versions => ({
  list: (design) =>
    within(connection, "readonly", async (transaction) =>
      success((await readAll(transaction, design)).toReversed()),
    ),
  read: (design, number) =>
    within(connection, "readonly", async (transaction) => {
      const text = await readText(transaction, [design, number]);
      if (text === undefined) return versionFault("missing");
      const diagram = typeof text === "string" ? parseDiagram(text) : undefined;
      return diagram?.ok ? diagram : versionFault("broken");
    }),
  keep: (design, diagram, origin, options = {}) => {
    const text = serializeDiagram(diagram);
    const draft = { at: now(), origin, name: options.name ?? "", size: text.length };
    return within(connection, "readwrite", (transaction) =>
      add(transaction, design, text, draft, options),
    );
  },
  rename: (design, number, name) =>
    within(connection, "readwrite", async (transaction) => {
      const version = await readOne(transaction, [design, number]);
      if (!version) return versionFault("missing");
      return success(await put(transaction, design, { ...version, name }));
    }),
  remove: (design, number) =>
    within(connection, "readwrite", async (transaction) => {
      await remove(transaction, [design, number]);
      return success(undefined);
    }),
  putBack: (design, version, diagram) =>
    within(connection, "readwrite", async (transaction) => {
      const text = serializeDiagram(diagram);
      await transaction.objectStore("version-texts").put(text, [design, version.number]);
      return success(await put(transaction, design, version));
    }),
});

/** Adds what is new, and lets go of what is no longer needed beside it. */
async function add(
  transaction: Writing,
  design: string,
  text: string,
  draft: Omit<Version, "number">,
  { apart = 0 }: KeepOptions,
): Promise<Result<Version | undefined>> {
  const versions = await readAll(transaction, design);
  const newest = versions.at(-1);
  if (newest && Math.abs(draft.at - newest.at) < apart) return success(undefined);
  if (newest && (await readText(transaction, [design, newest.number])) === text)
    return success(await nameInstead(transaction, design, newest, draft.name));
  // By the clock, so that a number is not given twice after a version was deleted.
  const version = { ...draft, number: Math.max(draft.at, (newest?.number ?? 0) + 1) };
  await transaction.objectStore("version-texts").put(text, [design, version.number]);
  await put(transaction, design, version);
  for (const number of superfluous([...versions, version], draft.at))
    await remove(transaction, [design, number]);
  return success(version);
}

/** The same twice is no second version; but the one there may be given the name. */
async function nameInstead(
  transaction: Writing,
  design: string,
  newest: Version,
  name: string,
): Promise<Version | undefined> {
  if (name === "") return undefined;
  return put(transaction, design, { ...newest, name });
}

const schema = v.looseObject({
  at: v.fallback(v.number(), 0),
  origin: v.fallback(v.picklist(ORIGINS), "drawing"),
  name: v.fallback(v.string(), ""),
  size: v.fallback(v.number(), 0),
});

/** A record that is damaged still shows, so that its text can be tried. */
function versionOf(number: number, record: unknown): Version {
  const parsed = v.safeParse(schema, record);
  const { at, origin, name, size } = parsed.success
    ? parsed.output
    : { at: 0, origin: "drawing" as const, name: "", size: 0 };
  return { number, at, origin, name, size };
}

/** Oldest first. */
async function readAll(transaction: Reading, design: string): Promise<readonly Version[]> {
  const store = transaction.objectStore("versions");
  const range = versionsOf(design);
  const [keys, records] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return keys.map(([, number], index) => versionOf(number, records[index]));
}

async function readOne(transaction: Reading, key: VersionKey): Promise<Version | undefined> {
  const record = await transaction.objectStore("versions").get(key);
  return record === undefined ? undefined : versionOf(key[1], record);
}

const readText = (transaction: Reading, key: VersionKey): Promise<unknown> =>
  transaction.objectStore("version-texts").get(key);

async function put(transaction: Writing, design: string, version: Version): Promise<Version> {
  const { number, ...record } = version;
  await transaction.objectStore("versions").put(record, [design, number]);
  return version;
}

async function remove(transaction: Writing, key: VersionKey): Promise<void> {
  await transaction.objectStore("versions").delete(key);
  await transaction.objectStore("version-texts").delete(key);
}

const versionFault = (code: "missing" | "broken"): Result<never> => failure(versionProblem(code));

const versionProblem = (code: "missing" | "broken"): Problem => ({
  code: `version-${code}`,
  path: "",
  message: t(`history.${code}`),
  hint: t(`history.${code}-hint`),
});
