/** `loopboard rules`: everything that the review looks for. */
import { RULE_GROUPS } from "../core/lint/rule.ts";
import { titleOf } from "../core/lint/rule-page.ts";
import { t } from "../core/messages/late.ts";
import {
  type Arguments,
  type Command,
  EXIT,
  type ExitCode,
  formatOf,
  print,
  printJson,
  UsageError,
} from "./command.ts";
import { setupHere } from "./folder-config.ts";
import { factsOf, rulesOf } from "./rule-facts.ts";
import { styled } from "./terminal.ts";

export const rulesCommand: Command = {
  id: "rules",
  usage: "[--format text|json] [--config FILE]",
  summary: t("cli.rulesSummary"),
  options: { format: { type: "string" }, config: { type: "string" } },
  run,
};

async function run(given: Arguments): Promise<ExitCode> {
  const format = formatOf(given);
  if (given.files.length > 0) throw new UsageError(t("cli.takesNoFile"));
  const setup = await setupHere(given);
  if (!setup) return EXIT.unusable;
  const rules = rulesOf(setup);
  if (format === "json") {
    printJson(rules.map((rule) => factsOf(rule, setup.catalogue)));
    return EXIT.ok;
  }
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, name } of RULE_GROUPS) {
    const members = rules.filter(({ group }) => group === id);
    if (members.length === 0) continue;
    const lines = members.map((rule) => {
      const severity = t(`severity.${rule.severity}`).padEnd(8);
      return `  ${rule.id.padEnd(width)}  ${severity} ${titleOf(rule, setup.catalogue)}`;
    });
    print(`${styled("bold", name)}\n${lines.join("\n")}\n`);
  }
  print(t("cli.rulesEnd", { count: rules.length }));
  return EXIT.ok;
}
