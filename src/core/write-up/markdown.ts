/** A design as a page in Markdown: picture, requirements, steps, components with their reasons, estimates, findings. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagram } from "../document/types.ts";
import type { LintReport } from "../lint/engine.ts";
import { t } from "../messages/late.ts";
import {
  type ComponentPart,
  componentGroups,
  estimateRows,
  kickerOf,
  notesOf,
  type RequirementRow,
  stepParts,
} from "./content.ts";
import { mdCell, mdLine, mdTable, mdText } from "./markdown-text.ts";

export interface MarkdownParts {
  readonly catalogue: Catalogue;
  readonly report: LintReport;
  /** The address of the picture, or the picture itself as a data URL; left out where there is none. */
  readonly picture?: string;
}

/** Whatever the document says stays text. */
export function writeUpMarkdown(diagram: Diagram, parts: MarkdownParts): string {
  const { catalogue, report, picture } = parts;
  const { title, about } = diagram;
  const blocks = [
    `# ${mdLine(title)}`,
    mdLine(kickerOf(diagram)),
    mdText(about?.summary ?? ""),
    about?.source === undefined ? "" : mdLine(t("casePage.source", { source: about.source })),
    picture === undefined ? "" : `![${altOf(title)}][picture]`,
    ...section(t("casePage.steps"), stepBlocks(diagram)),
    ...section(t("writing.estimates"), estimateBlocks(diagram, catalogue)),
    ...section(t("casePage.components"), componentBlocks(diagram, catalogue)),
    ...section(t("casePage.tradeoffs"), [list(diagram.tradeoffs.map(mdItem))]),
    ...section(t("casePage.tour"), tourBlocks(diagram)),
    ...section(t("casePage.notes"), notesOf(diagram).map(mdText)),
    ...reviewBlocks(report),
    `*${t("casePage.madeWith")}*`,
    // At the end, where it is in nobody's way.
    picture === undefined ? "" : `[picture]: ${picture}`,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** Without brackets: some programs take out what keeps them words, and read the rest once more. */
const altOf = (title: string): string =>
  mdLine(t("casePage.picture", { title }).replace(/[[\]()<>!`]/g, " "));

const section = (title: string, blocks: readonly string[]): readonly string[] =>
  blocks.every((block) => block === "") ? [] : [`## ${mdLine(title)}`, ...blocks];

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** In an item further lines stand beneath its first. */
const mdItem = (text: string): string => mdText(text).replaceAll("\n", "\n  ");

function stepBlocks(diagram: Diagram): readonly string[] {
  const heads = [t("casePage.field"), t("casePage.value"), t("casePage.from")];
  const row = ({ name, figure, assumed, source }: RequirementRow): readonly string[] => [
    mdCell(name),
    mdCell(figure),
    [assumed ? mdLine(t("casePage.assumed")) : "", mdCell(source)]
      .filter((said) => said !== "")
      .join(", "),
  ];
  return stepParts(diagram).flatMap(({ name, answer, rows }) => [
    `### ${mdLine(name)}`,
    mdText(answer),
    mdTable(heads, rows.map(row)),
  ]);
}

function estimateBlocks(diagram: Diagram, catalogue: Catalogue): readonly string[] {
  const heads = [t("writing.estimate"), t("casePage.value"), t("writing.formula")];
  const rows = estimateRows(diagram, catalogue).map(({ name, figure, formula }) =>
    [name, figure, formula].map(mdCell),
  );
  return [mdTable(heads, rows)];
}

function componentBlocks(diagram: Diagram, catalogue: Catalogue): readonly string[] {
  const heads = [t("writing.component"), t("writing.why"), t("writing.details")];
  const row = ({ label, name, why, settings, gives }: ComponentPart): readonly string[] => [
    [`**${mdCell(label) || mdCell(name)}**`, label.trim() === "" ? "" : mdCell(name)]
      .filter((said) => said !== "")
      .join("<br>"),
    mdCell(why),
    [
      mdCell(settings.join(" · ")),
      gives.length === 0 ? "" : mdCell(t("casePage.givesTo", { list: gives.join(" · ") })),
    ]
      .filter((said) => said !== "")
      .join("<br>"),
  ];
  return componentGroups(diagram, catalogue).flatMap(({ band, parts }) => [
    band.trim() === "" ? "" : `### ${mdLine(band)}`,
    mdTable(heads, parts.map(row)),
  ]);
}

const tourBlocks = ({ tour = [] }: Diagram): readonly string[] =>
  tour.flatMap(({ title, text }, at) => [`### ${at + 1}\\. ${mdLine(title)}`, mdText(text)]);

function reviewBlocks({ findings, accepted }: LintReport): readonly string[] {
  const found = findings.map(
    ({ severity, title, message }) =>
      `**${mdLine(t(`severity.${severity}`))}: ${mdLine(title)}** ${mdLine(message)}`,
  );
  const lived = accepted.map(
    ({ finding, waiver }) =>
      `**${mdLine(finding.title)}** ${mdLine(finding.message)} *${mdLine(waiver.reason)}*`,
  );
  return [
    ...section(t("casePage.findings"), [
      found.length === 0 ? mdLine(t("casePage.clean")) : list(found),
    ]),
    ...section(t("casePage.accepted"), [list(lived)]),
  ];
}
