/** The seven steps on the page: what the answer says, and the requirements that belong to it. */
import { REQUIREMENT_FIELDS, type RequirementField } from "../document/requirements.ts";
import { STEPS } from "../document/steps.ts";
import type { Diagram, Requirement } from "../document/types.ts";
import { t } from "../messages/index.ts";
import { requirementFigure } from "./figures.ts";
import { type Html, paragraphs, say, section, tag } from "./html.ts";

export function stepsSection({ answers, requirements }: Diagram): Html {
  const parts = STEPS.map(({ id, name }) => {
    const rows = REQUIREMENT_FIELDS.filter(({ step }) => step === id).flatMap((field) => {
      const requirement = requirements[field.id];
      return requirement ? [row(field, requirement)] : [];
    });
    const answer = paragraphs(answers[id] ?? "");
    if (rows.length === 0 && answer === "") return "";
    return tag("section", [say("h3", name), answer, table(rows)], "step");
  });
  return section(t("casePage.steps"), parts);
}

function table(rows: readonly Html[]): Html {
  if (rows.length === 0) return "";
  const heads = [t("casePage.field"), t("casePage.value"), t("casePage.from")];
  const head = tag(
    "thead",
    tag(
      "tr",
      heads.map((name) => `<th scope="col">${name}</th>`),
    ),
  );
  return tag("table", [head, tag("tbody", rows)]);
}

function row(field: RequirementField, requirement: Requirement): Html {
  const { assumed, source } = requirement;
  return tag("tr", [
    `<th scope="row">${field.name}</th>`,
    say("td", requirementFigure(field, requirement)),
    tag("td", [
      assumed === true ? say("span", t("casePage.assumed"), "assumed") : "",
      source === undefined ? "" : say("span", source),
    ]),
  ]);
}
