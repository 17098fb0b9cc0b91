/** A folder's `loopboard.config.json`: how grave it finds which rule, and its own palettes and rules. */
import * as v from "valibot";
import { LIMITS } from "../document/limits.ts";
import { RULE_SETTINGS, type RuleSetting } from "../document/rule-settings.ts";
import { failure, type Result, success } from "../problem.ts";
import { fieldProblems } from "./field-problems.ts";
import { expects, line, listOf, strict, text } from "./fields.ts";

/** What the file is called; the nearest one upwards from a design holds. */
export const CONFIG_FILE = "loopboard.config.json";

/** Kilobytes of a configuration, a palette or a file of rules; whoever reads the file asks its size first. */
export const MOST_KILOBYTES = 500;

/** Palettes and rule files of one folder, each. */
const MOST_FILES = 20;
/** Characters of a file's name with its folders. */
const LONGEST_NAME = 1_000;

export interface Config {
  /** By rule id or alias. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Palette files, relative to the folder of the configuration. */
  readonly palettes: readonly string[];
  /** Files of declarative rules, as above. */
  readonly customRules: readonly string[];
}

const files = v.exactOptional(listOf(line(LONGEST_NAME), MOST_FILES), []);

const configSchema = strict({
  $schema: v.exactOptional(text(LONGEST_NAME)),
  rules: v.exactOptional(
    v.pipe(
      v.record(
        v.string(),
        v.picklist(RULE_SETTINGS, expects("config.expectsSetting")),
        expects("config.expectsObject"),
      ),
      v.maxEntries(LIMITS.rules, expects("config.expectsList", { max: LIMITS.rules })),
    ),
    {},
  ),
  palettes: files,
  customRules: files,
});

/** Read a value as `JSON.parse` gives it. A field that nothing reads is a slip, and is reported. */
export function readConfig(value: unknown): Result<Config> {
  const read = v.safeParse(configSchema, value);
  if (!read.success) return failure(...fieldProblems(read.issues));
  const { rules, palettes, customRules } = read.output;
  return success({ rules, palettes, customRules });
}
