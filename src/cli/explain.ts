/** `loopboard explain RULE`: the page of one rule, with its examples drawn in text. */
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { nearOnes } from "../core/catalogue/near.ts";
import { type Example, levelOf, type Rule, RULE_GROUPS } from "../core/lint/rule.ts";
import { shownExample, titleOf } from "../core/lint/rule-page.ts";
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
import { factsOf, findingsOf, fixesOf, rulesOf } from "./rule-facts.ts";
import { styled } from "./terminal.ts";
import { textDiagram } from "./text-diagram.ts";
import { wrapped } from "./wrap.ts";

export const explainCommand: Command = {
  id: "explain",
  usage: "RULE [--format text|json] [--config FILE]",
  summary: t("cli.explainSummary"),
  options: { format: { type: "string" }, config: { type: "string" } },
  run,
};

async function run(given: Arguments): Promise<ExitCode> {
  const format = formatOf(given);
  const [id] = given.files;
  if (id === undefined || given.files.length > 1) throw new UsageError(t("cli.oneRule"));
  const setup = await setupHere(given);
  if (!setup) return EXIT.unusable;
  const rule = findRule(id, rulesOf(setup));
  if (format === "json") printJson(asJson(rule, setup.catalogue));
  else print(asPage(rule, setup.catalogue));
  return EXIT.ok;
}

/** By its id or a former one. */
function findRule(id: string, rules: readonly Rule[]): Rule {
  const rule =
    rules.find((candidate) => candidate.id === id) ??
    rules.find(({ aliases }) => aliases?.includes(id));
  if (rule) return rule;
  const ids = rules.flatMap((known) => [known.id, ...(known.aliases ?? [])]);
  const near = nearOnes(id, ids).join(", ");
  throw new UsageError(
    near === "" ? t("cli.unknownRule", { id }) : t("cli.unknownRuleNear", { id, near }),
  );
}

function asJson(rule: Rule, catalogue: Catalogue) {
  const drawn = ({ name, diagram }: Example) => ({ name, drawing: textDiagram(diagram) });
  return {
    ...factsOf(rule, catalogue),
    aliases: rule.aliases ?? [],
    fixes: fixesOf(rule, catalogue),
    good: rule.good.map(drawn),
    bad: rule.bad.map((example) => ({
      ...drawn(example),
      findings: findingsOf(rule, example, catalogue).map(({ severity, message, nodes, edges }) => ({
        severity,
        message,
        nodes,
        edges,
      })),
    })),
  };
}

function asPage(rule: Rule, catalogue: Catalogue): string {
  const group = RULE_GROUPS.find(({ id }) => id === rule.group)?.name ?? rule.group;
  const facts: readonly (readonly [string, string])[] = [
    [t("rules.fires"), rule.fires],
    [t("review.why"), rule.why],
    [t("rules.asks"), rule.asks],
    [t("rules.source"), rule.source],
    [t("rules.mutedBy"), (rule.mutedBy ?? []).join(", ")],
    [t("cli.fixes"), fixesOf(rule, catalogue).join("; ")],
    [t("cli.aliases"), (rule.aliases ?? []).join(", ")],
  ];
  const told = facts.filter(([, text]) => text !== "");
  const width = Math.max(...told.map(([name]) => name.length)) + 2;
  const [bad, good] = [shownExample(rule.bad), shownExample(rule.good)];
  return [
    styled("bold", titleOf(rule, catalogue)),
    `${rule.id} · ${t(`severity.${rule.severity}`)} · ${t(`rules.level_${levelOf(rule)}`)} · ${group}`,
    "",
    ...told.map(([name, text]) => wrapped(name.padEnd(width), text)),
    ...(bad ? ["", ...badFigure(rule, bad, catalogue)] : []),
    ...(good ? ["", ...figure(t("rules.good"), good, textDiagram(good.diagram))] : []),
  ].join("\n");
}

const figure = (verdict: string, { name }: Example, lines: readonly string[]) => [
  `${styled("bold", verdict)} ${name}`,
  ...lines.map((line) => `  ${line}`),
];

/** The boxes that it names are marked, and what it says stands beneath. */
function badFigure(rule: Rule, example: Example, catalogue: Catalogue): readonly string[] {
  const findings = findingsOf(rule, example, catalogue);
  const named = new Set(findings.flatMap(({ nodes }) => nodes));
  const lines = textDiagram(example.diagram, (box, id) => (named.has(id) ? `!${box}` : box));
  return [
    ...figure(t("rules.bad"), example, lines),
    ...findings.map(({ message }) => styled("red", `  ! ${message}`)),
  ];
}
