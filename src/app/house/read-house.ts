/** Tells palettes and rule files from designs, and makes the review's policy of them; loaded when first needed. */
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { extendCatalogue } from "../../core/catalogue/palette-file.ts";
import { addRules } from "../../core/config/policy.ts";
import { parseJson } from "../../core/document/parse.ts";
import { readRuleFile } from "../../core/lint/custom/rule-file.ts";
import type { Policy } from "../../core/lint/review.ts";
import type { Rule } from "../../core/lint/rule.ts";
import { t } from "../../core/messages/index.ts";
import { failure, type Result, success } from "../../core/problem.ts";
import { type HouseFile, withPalettes } from "./house-files.ts";

/** Characters of a file: what all of them take up in the store stays well below its 5 MB. */
const LONGEST = 500_000;

/** The file, read against what is known without it; `undefined` for what is neither palette nor rules. */
export function readHouseFile(
  name: string,
  text: string,
  catalogue: Catalogue,
  others: readonly HouseFile[],
): Result<HouseFile> | undefined {
  const json = parseJson(text);
  const kind = json.ok ? kindOf(json.value) : undefined;
  if (!json.ok || kind === undefined) return undefined;
  if (text.length > LONGEST) return failure(tooLong(name));
  const known = withPalettes(catalogue, others);
  const read: Result<unknown> =
    kind === "palette"
      ? extendCatalogue(known, json.value)
      : readOwnRules(json.value, known, rulesOf(others, known));
  return read.ok ? success({ name, kind, content: json.value }) : read;
}

function kindOf(value: unknown): HouseFile["kind"] | undefined {
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

/** The rules of all files; a file that no longer fits is left out. */
const rulesOf = (files: readonly HouseFile[], catalogue: Catalogue): readonly Rule[] =>
  files
    .filter(({ kind }) => kind === "rules")
    .reduce<readonly Rule[]>((before, { content }) => {
      const read = readOwnRules(content, catalogue, before);
      return read.ok ? read.value : before;
    }, []);

/** What the review asks besides its own rules. */
export const housePolicy = (files: readonly HouseFile[], catalogue: Catalogue): Policy => ({
  rules: rulesOf(files, catalogue),
  severities: {},
});
