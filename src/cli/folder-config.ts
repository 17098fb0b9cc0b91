/** The nearest `loopboard.config.json` of a file, read once, with the palettes and rules that it names. */
import { stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { extendCatalogue } from "../core/catalogue/palette-file.ts";
import { CONFIG_FILE, MOST_KILOBYTES, readConfig } from "../core/config/config.ts";
import { addRules, makePolicy } from "../core/config/policy.ts";
import { parseJson } from "../core/document/parse.ts";
import { fault } from "../core/formats/fault.ts";
import { readText } from "../core/formats/text.ts";
import { NO_POLICY, type Policy } from "../core/lint/review.ts";
import { readRuleFile } from "../core/lint/custom/rule-file.ts";
import type { Rule } from "../core/lint/rule.ts";
import type { Result } from "../core/problem.ts";
import { loadCatalogue } from "./assets.ts";
import { readFileCapped } from "./capped.ts";
import { type Arguments, textOption } from "./command.ts";
import { complainOf } from "./read-file.ts";

/** What designs of a folder are reviewed with. */
export interface Setup {
  readonly catalogue: Catalogue;
  readonly policy: Policy;
}

/** `undefined` where the configuration is wrong: then nothing can be said of the folder's designs. */
export type SetupOf = (folder: string) => Promise<Setup | undefined>;

/** The setups of all folders, or the one of `configFile` for all of them. What is wrong is said once. */
export function folderSetups(configFile?: string): SetupOf {
  const plain = { catalogue: loadCatalogue(), policy: NO_POLICY };
  const byFile = new Map<string, Promise<Setup | undefined>>();
  const byFolder = new Map<string, Promise<string | undefined>>();
  const find = (folder: string): Promise<string | undefined> => {
    const known = byFolder.get(folder) ?? findConfig(folder, find);
    byFolder.set(folder, known);
    return known;
  };
  return async (folder) => {
    const file = configFile ?? (await find(resolve(folder)));
    if (file === undefined) return plain;
    const setup = byFile.get(file) ?? readSetup(file, plain.catalogue);
    byFile.set(file, setup);
    return setup;
  };
}

/** The setup of the folder that the program runs in, or the one that `--config` names. */
export const setupHere = (given: Arguments): Promise<Setup | undefined> =>
  folderSetups(textOption(given, "config"))(".");

/** Upwards to the root; each folder is looked at once. */
async function findConfig(
  folder: string,
  find: (folder: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const file = join(folder, CONFIG_FILE);
  if ((await stat(file).catch(() => undefined))?.isFile()) return relative("", file);
  const parent = dirname(folder);
  return parent === folder ? undefined : find(parent);
}

async function readSetup(file: string, builtIn: Catalogue): Promise<Setup | undefined> {
  const config = await readJson(file, readConfig);
  if (!config) return undefined;
  const beside = (name: string): string => relative("", resolve(dirname(file), name));
  let catalogue = builtIn;
  for (const name of config.palettes) {
    const known = catalogue;
    const extended = await readJson(beside(name), (value) => extendCatalogue(known, value));
    if (!extended) return undefined;
    catalogue = extended;
  }
  let rules: readonly Rule[] = [];
  for (const name of config.customRules) {
    const before = rules;
    const added = await readJson(beside(name), (value) => {
      const read = readRuleFile(value, catalogue);
      return read.ok ? addRules(before, read.value) : read;
    });
    if (!added) return undefined;
    rules = added;
  }
  const policy = reported(file, makePolicy(config, rules));
  return policy && { catalogue, policy };
}

async function readJson<T>(
  file: string,
  read: (value: unknown) => Result<T>,
): Promise<T | undefined> {
  const bytes = await readFileCapped(file);
  const text = bytes.ok ? readSmall(bytes.value) : bytes;
  const value = text.ok ? parseJson(text.value) : text;
  return reported(file, value.ok ? read(value.value) : value);
}

const readSmall = (bytes: Uint8Array): Result<string> =>
  bytes.length > MOST_KILOBYTES * 1_000
    ? fault("file-too-large", { limit: MOST_KILOBYTES / 1_000 })
    : readText(bytes);

function reported<T>(file: string, result: Result<T>): T | undefined {
  if (result.ok) return result.value;
  complainOf(file, result.problems);
  return undefined;
}
