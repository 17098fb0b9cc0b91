/** Tells palettes, rule files and configurations from designs, and makes the review's policy of them; loaded when first needed. */
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { extendCatalogue } from "../../core/catalogue/palette-file.ts";
import { CONFIG_FILE, readConfig } from "../../core/config/config.ts";
import { addRules, makePolicy } from "../../core/config/policy.ts";
import { parseJson } from "../../core/document/parse.ts";
import { readRuleFile } from "../../core/lint/custom/rule-file.ts";
import type { Policy } from "../../core/lint/review.ts";
import type { Rule } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/index.ts";
import { failure, inShort, type Result, success } from "../../core/problem.ts";
import { type HouseFile, withPalettes } from "./house-files.ts";

/** Characters of a file: what all of them take up in the store stays well below its 5 MB. */
const LONGEST = 500_000;

/** The file, read against what is known without it; `undefined` for what is none of the company's own. */
export function readHouseFile(
  name: string,
  text: string,
  catalogue: Catalogue,
  others: readonly HouseFile[],
): Result<HouseFile> | undefined {
  const json = parseJson(text);
  const kind = json.ok ? kindOf(name, json.value) : undefined;
  if (!json.ok || kind === undefined) return undefined;
  if (text.length > LONGEST) return failure(tooLong(name));
  const known = withPalettes(catalogue, others);
  const rules = rulesOf(others, known);
  const readers = {
    palette: () => extendCatalogue(known, json.value),
    rules: () => readOwnRules(json.value, known, rules),
    config: () => readSeverities(json.value, rules, others),
  };
  const read: Result<unknown> = readers[kind]();
  return read.ok ? success({ name, kind, content: json.value }) : read;
}

function kindOf(name: string, value: unknown): HouseFile["kind"] | undefined {
  if (name === CONFIG_FILE) return "config";
  if (typeof value !== "object" || value === null || "format" in value) return undefined;
  if ("components" in value || "products" in value) return "palette";
  return "rules" in value && Array.isArray(value.rules) ? "rules" : undefined;
}

const tooLong = (name: string) => ({
  code: "house-too-long",
  path: "",
  message: t("house.tooLong", { name, max: LONGEST }),
  hint: t("house.tooLongHint"),
});

function readOwnRules(
  content: unknown,
  catalogue: Catalogue,
  before: readonly Rule[],
): Result<readonly Rule[]> {
  const read = readRuleFile(content, catalogue);
  return read.ok ? addRules(before, read.value) : read;
}

/** Severities for the built-in rules and those that are here; the files that it names must be here, too. */
function readSeverities(
  content: unknown,
  rules: readonly Rule[],
  files: readonly HouseFile[],
): Result<Policy> {
  const config = readConfig(content);
  if (!config.ok) return config;
  const here = new Set(files.map(({ name }) => name));
  const needed = [...config.value.palettes, ...config.value.customRules]
    .map((path) => path.replace(/^.*[\\/]/, ""))
    .filter((name) => !here.has(name));
  return needed.length > 0 ? failure(missing(needed)) : makePolicy(config.value, rules);
}

/** More names than these nobody reads at once. */
const MOST_NAMED = 5;

const missing = (needed: readonly string[]) => ({
  code: "house-config-needs",
  path: "",
  message: t("house.configNeeds", {
    name: CONFIG_FILE,
    needed: needed.slice(0, MOST_NAMED).map(inShort).join(", "),
  }),
  hint: t("house.configNeedsHint"),
});

/** The rules of all files; a file that no longer fits is left out. */
const rulesOf = (files: readonly HouseFile[], catalogue: Catalogue): readonly Rule[] =>
  files
    .filter(({ kind }) => kind === "rules")
    .reduce<readonly Rule[]>((before, { content }) => {
      const read = readOwnRules(content, catalogue, before);
      return read.ok ? read.value : before;
    }, []);

/** What the review asks besides its own rules, and how grave it is to find which. */
export function housePolicy(files: readonly HouseFile[], catalogue: Catalogue): Policy {
  const rules = rulesOf(files, catalogue);
  const config = files.find(({ kind }) => kind === "config");
  const read = config && readSeverities(config.content, rules, files);
  return read?.ok ? read.value : { rules, severities: {} };
}
