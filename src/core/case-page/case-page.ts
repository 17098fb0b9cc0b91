/** A design as one page that anybody can read, print and keep: picture, requirements, steps, components, findings. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { boundsOf } from "../document/bounds.ts";
import type { Diagram } from "../document/types.ts";
import type { LintReport } from "../lint/engine.ts";
import { t } from "../messages/index.ts";
import { language } from "../messages/language.ts";
import type { Theme } from "../scene/tokens.ts";
import { escaped } from "../scene/xml.ts";
import { kickerOf } from "../write-up/content.ts";
import { componentsSection, notesSection } from "./components.ts";
import { type Html, paragraphs, say, section, tag } from "./html.ts";
import { estimatesSection, stepsSection } from "./steps.ts";
import { PAGE_STYLE } from "./style.ts";

export interface CasePageParts {
  readonly catalogue: Catalogue;
  /** The drawing as SVG, as `sceneToSvg` writes it; each is shown to readers of its theme, paper is light. */
  readonly pictures: Readonly<Record<Theme, string>>;
  readonly report: LintReport;
  /** `@font-face` rules with the fonts in them; the reader's own sans-serif when left out. */
  readonly fontCss?: string;
}

/** A page in its parts, for where a style sheet has to be given apart from the rest. */
export interface PageContent {
  readonly title: string;
  readonly css: string;
  readonly body: Html;
}

/** One HTML file: no script, no request, opens from disk. Whatever the document says stays text. */
export const casePage = (diagram: Diagram, parts: CasePageParts): Html =>
  writePage(casePageContent(diagram, parts));

/** The file of a page; without a style sheet where `css` is left out, to be given one by the program that shows it. */
export function writePage({ title, body, css }: Omit<PageContent, "css"> & { css?: string }): Html {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    say("title", title),
    css === undefined ? "" : tag("style", css),
  ];
  return `<!doctype html>\n<html lang="${language()}">${tag("head", head)}${tag("body", body)}</html>\n`;
}

export function casePageContent(diagram: Diagram, parts: CasePageParts): PageContent {
  const { catalogue, report, fontCss = "" } = parts;
  const body = tag("main", [
    tag(
      "div",
      [header(diagram), picture(diagram, parts)],
      isWide(diagram) ? "cover wide" : "cover",
    ),
    stepsSection(diagram),
    estimatesSection(diagram, catalogue),
    componentsSection(diagram, catalogue),
    section(t("casePage.tradeoffs"), list("ul", diagram.tradeoffs.map(paragraphs))),
    section(
      t("casePage.tour"),
      list(
        "ol",
        (diagram.tour ?? []).map((step) => say("h4", step.title) + paragraphs(step.text)),
      ),
    ),
    notesSection(diagram),
    ...reviewSections(report),
    say("footer", t("casePage.madeWith")),
  ]);
  return { title: diagram.title, css: `${fontCss}\n${PAGE_STYLE}`, body };
}

/** From this ratio of width to height on, a picture is larger on a sheet that lies. */
const WIDE = 1.3;

function isWide(diagram: Diagram): boolean {
  const bounds = boundsOf(diagram);
  return bounds !== undefined && bounds.width > WIDE * bounds.height;
}

function header(diagram: Diagram): Html {
  const { title, about } = diagram;
  const kicker = kickerOf(diagram);
  const { summary = "", source = "" } = about ?? {};
  return tag("header", [
    kicker === "" ? "" : say("p", kicker, "kicker"),
    say("h1", title),
    summary === "" ? "" : say("p", summary, "summary"),
    source === "" ? "" : say("p", t("casePage.source", { source }), "source"),
  ]);
}

function picture({ title, nodes, lanes }: Diagram, { pictures }: CasePageParts): Html {
  if (nodes.length === 0 && lanes.length === 0) return "";
  const label = escaped(t("casePage.picture", { title }));
  const shown = (theme: Theme): Html =>
    `<div class="${theme}" role="img" aria-label="${label}">${pictures[theme]}</div>`;
  return tag("figure", [shown("light"), shown("dark")]);
}

function reviewSections({ findings, accepted }: LintReport): readonly Html[] {
  const found = findings.map(({ severity, title, message }) =>
    tag("p", [
      say("span", t(`severity.${severity}`), `severity ${severity}`),
      say("b", title),
      ` ${escaped(message)}`,
    ]),
  );
  const lived = accepted.map(({ finding, waiver }) =>
    tag("p", [say("b", finding.title), ` ${escaped(finding.message)} `, say("i", waiver.reason)]),
  );
  return [
    section(
      t("casePage.findings"),
      found.length === 0 ? [say("p", t("casePage.clean"))] : list("ul", found),
    ),
    section(t("casePage.accepted"), list("ul", lived)),
  ];
}

const list = (name: "ul" | "ol", items: readonly Html[]): readonly Html[] =>
  items.length === 0
    ? []
    : [
        tag(
          name,
          items.map((item) => tag("li", item)),
        ),
      ];
