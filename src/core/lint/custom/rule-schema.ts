/** The shape of a file of declarative rules. */
import * as v from "valibot";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { expects, line, listOf, someOf, strict, text, whole } from "../../config/fields.ts";
import { RULE_GROUPS } from "../rule.ts";
import { conditionSchema } from "./condition.ts";

/** Bounds on a file, so that asking all of it stays cheap. */
const MOST = { rules: 200, examples: 20 } as const;

const LINE = 300;
const PARAGRAPH = 2_000;
const DRAWING = 5_000;

const GROUPS = RULE_GROUPS.map(({ id }) => id);

const exampleSchema = strict({
  name: line(LINE),
  nodes: text(DRAWING),
  edges: v.exactOptional(text(DRAWING)),
});

/** The schema of a file whose rules name components of the catalogue. */
export const ruleFileSchema = (catalogue: Catalogue) =>
  strict({
    $schema: v.exactOptional(text(LINE)),
    rules: someOf(
      strict({
        id: v.pipe(
          v.string(expects("config.expectsId")),
          v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, expects("config.expectsId")),
          v.maxLength(100, expects("config.expectsId")),
        ),
        group: v.picklist(GROUPS, expects("config.expectsGroup", { choices: GROUPS.join(", ") })),
        severity: v.picklist(["error", "warn", "info"], expects("config.expectsSeverity")),
        level: v.exactOptional(
          v.picklist(["mid", "senior", "staff"], expects("config.expectsLevel")),
        ),
        title: line(LINE),
        message: line(LINE),
        why: text(PARAGRAPH),
        source: v.exactOptional(line(LINE)),
        asks: v.exactOptional(line(LINE)),
        fires: v.exactOptional(text(PARAGRAPH)),
        youngBelow: v.exactOptional(whole(0, 1_000)),
        when: conditionSchema(catalogue),
        good: v.exactOptional(listOf(exampleSchema, MOST.examples), []),
        bad: v.exactOptional(listOf(exampleSchema, MOST.examples), []),
      }),
      MOST.rules,
    ),
  });

export type RuleEntry = v.InferOutput<ReturnType<typeof ruleFileSchema>>["rules"][number];
export type ExampleEntry = v.InferOutput<typeof exampleSchema>;
