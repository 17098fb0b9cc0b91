/** A replay as one page to read: every chapter with its picture, and how the interview went. */
import type { PageContent } from "../case-page/case-page.ts";
import { type Html, say, tag } from "../case-page/html.ts";
import { PAGE_STYLE } from "../case-page/style.ts";
import { STEPS } from "../document/steps.ts";
import { t } from "../messages/late.ts";
import type { Theme } from "../scene/tokens.ts";
import { escaped } from "../scene/xml.ts";
import { clockText } from "./clock-text.ts";
import type { ReplayStep } from "./replay.ts";
import { momentNews, momentTitle } from "./replay-words.ts";
import type { StepResult } from "./score.ts";
import type { Session } from "./session.ts";

export interface ReplayPageParts {
  readonly session: Session;
  readonly chapters: readonly ReplayStep[];
  readonly result?: readonly StepResult[] | undefined;
  /** The moment as SVG, as `sceneToSvg` writes it. */
  picture(chapter: ReplayStep, theme: Theme): string;
  readonly fontCss?: string;
}

export function replayPage(parts: ReplayPageParts): PageContent {
  const { session, chapters, fontCss = "" } = parts;
  const body = tag("main", [
    tag("header", [
      say("p", t(`session.${session.level}`), "kicker"),
      say("h1", session.title),
      say("p", t("score.pageLead", { minutes: session.minutes }), "summary"),
    ]),
    resultSection(parts),
    ...chapters.map((chapter) => chapterHtml(chapter, parts)),
  ]);
  return { title: session.title, css: `${fontCss}\n${PAGE_STYLE}`, body };
}

function chapterHtml(chapter: ReplayStep, { session, picture }: ReplayPageParts): Html {
  const time = clockText(chapter.moment.at);
  const label = escaped(t("score.replayOf", { title: session.title, time }));
  const shown = (theme: Theme): Html =>
    `<div class="${theme}" role="img" aria-label="${label}">${picture(chapter, theme)}</div>`;
  return tag("section", [
    say("h2", momentTitle(chapter)),
    say("p", momentNews(chapter)),
    tag("figure", [shown("light"), shown("dark")]),
  ]);
}

function resultSection({ result, session }: ReplayPageParts): Html {
  const questions = session.asked.map(({ question, answer }) =>
    tag("li", [say("b", question), " ", say("span", answer ?? t("session.yours"))]),
  );
  const verdicts = (result ?? []).map(({ step, verdict, there, of }) =>
    tag("tr", [
      `<th scope="row">${escaped(STEPS.find(({ id }) => id === step)?.name ?? step)}</th>`,
      say("td", t(`score.${verdict}`)),
      say("td", t("score.pieces", { there, count: of })),
    ]),
  );
  return [
    verdicts.length === 0 ? "" : tag("table", tag("tbody", verdicts)),
    questions.length === 0
      ? ""
      : tag("section", [
          say("h2", t("score.asked", { count: questions.length })),
          tag("ul", questions),
        ]),
  ].join("");
}
