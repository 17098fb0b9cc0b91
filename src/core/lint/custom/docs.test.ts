/** docs/custom-rules.md says what is true: everything that it shows is read as it stands there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { expect, it } from "vitest";
import { extendCatalogue } from "../../catalogue/palette-file.ts";
import { loadCatalogue } from "../../catalogue/test-catalogue.ts";
import { readConfig } from "../../config/config.ts";
import type { Result } from "../../problem.ts";
import { RULE_GROUPS } from "../rule.ts";
import palette from "./examples/acme-palette.json";
import { readRuleFile } from "./rule-file.ts";

const page = readFileSync(join(import.meta.dirname, "../../../../docs/custom-rules.md"), "utf8");
const extended = extendCatalogue(loadCatalogue(), palette);
if (!extended.ok) throw new Error("The example palette is wrong");
const catalogue = extended.value;

const SHOWN = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, text = ""]) => text);

function read(text: string): Result<unknown> {
  const value = v.parse(v.looseObject({}), JSON.parse(text));
  if ("palettes" in value) return readConfig(value);
  if ("products" in value) return extendCatalogue(loadCatalogue(), value);
  if ("rules" in value) return readRuleFile(value, catalogue);
  const words = {
    id: "shown",
    group: "data",
    severity: "warn",
    title: "T",
    message: "M",
    why: "W",
  };
  return readRuleFile({ rules: [{ ...words, when: value }] }, catalogue);
}

it.each(SHOWN)("shows what is read: %s", (text) => {
  expect(read(text)).toMatchObject({ ok: true });
});

it("shows a configuration, a palette, rules and conditions, and names every group", () => {
  expect(SHOWN).toHaveLength(6);
  expect(RULE_GROUPS.filter(({ id }) => !page.includes(`\`${id}\``))).toEqual([]);
});
