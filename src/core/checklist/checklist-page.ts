/** The checklist as a page to print: the time for each step, what to say there, and what is asked. */
import type { PageContent } from "../case-page/case-page.ts";
import { type Html, say, tag } from "../case-page/html.ts";
import { PAGE_STYLE } from "../case-page/style.ts";
import type { Level } from "../lint/rule.ts";
import { t } from "../messages/late.ts";
import { LENGTHS } from "../practice/session.ts";
import { type ChecklistStep, checklistFor } from "./checklist.ts";

/** Two columns and small letters: meant for a sheet or two of paper. */
const STYLE = `
.check{padding-left:0;list-style:none}
.check li{position:relative;margin:4px 0;padding-left:24px;font-size:14px;line-height:1.45;break-inside:avoid}
.check li::before{content:"";position:absolute;left:0;top:3px;width:12px;height:12px;border:1.5px solid var(--line-strong);border-radius:3px}
.check small{color:var(--ink-2);font-size:12px}
.prompts{margin-bottom:8px}
table.time{max-width:560px}
table.time th{width:auto;white-space:nowrap}
table.time td,table.time td:last-child{width:auto;padding-right:16px;color:var(--ink);font-size:inherit}
@page{margin:11mm}
@media print{
main{columns:2;column-gap:8mm}
.summary{margin-top:3pt;font-size:9.5pt}
table.time{margin-top:6pt;font-size:8pt}
table.time th,table.time td{padding:1.5pt 12pt 1.5pt 0}
header,.time{column-span:all}
h2{margin:8pt 0 3pt;padding-top:4pt;font-size:10.5pt}
section:first-of-type h2{margin-top:0}
.check li{font-size:8pt;line-height:1.35;margin:1.5pt 0;padding-left:13pt}
.check li::before{width:7pt;height:7pt;top:1.5pt}
.check small{font-size:7.5pt}
}
`;

export function checklistPage(level: Level, fontCss = ""): PageContent {
  const steps = checklistFor(level);
  const title = t("checklist.title");
  const header = tag("header", [
    say("h1", title),
    say("p", t("checklist.lead", { level: t(`rules.level_${level}`) }), "summary"),
  ]);
  const body = tag("main", [header, timeTable(steps), ...steps.map(stepSection)]);
  return { title, css: `${fontCss}\n${PAGE_STYLE}${STYLE}`, body };
}

function timeTable(steps: readonly ChecklistStep[]): Html {
  const head = ["", ...LENGTHS.map((minutes) => t("checklist.minutes", { count: minutes }))];
  const rows = steps.map(({ name, minutes }) =>
    tag("tr", [say("th", name), ...minutes.map((each) => say("td", String(each)))]),
  );
  return tag(
    "table",
    [
      tag(
        "thead",
        tag(
          "tr",
          head.map((text) => say("th", text)),
        ),
      ),
      tag("tbody", rows),
    ],
    "time",
  );
}

const stepSection = ({ name, prompts, questions }: ChecklistStep): Html =>
  tag("section", [
    say("h2", name),
    tag(
      "ul",
      prompts.map((prompt) => tag("li", say("b", prompt))),
      "check prompts",
    ),
    tag(
      "ul",
      questions.map(({ asks, level }) =>
        tag("li", [say("span", `${asks} `), say("small", t(`checklist.level_${level}`))]),
      ),
      "check",
    ),
  ]);
