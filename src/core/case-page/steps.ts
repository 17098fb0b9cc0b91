/** The seven steps on the page: what the answer says, and the requirements that belong to it; then what follows in figures. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagram } from "../document/types.ts";
import { t } from "../messages/late.ts";
import { escaped } from "../scene/xml.ts";
import { estimateRows, type RequirementRow, stepParts } from "../write-up/content.ts";
import { type Html, paragraphs, say, section, tag } from "./html.ts";

export const stepsSection = (diagram: Diagram): Html =>
  section(
    t("casePage.steps"),
    stepParts(diagram).map(({ name, answer, rows }) => {
      const heads = [t("casePage.field"), t("casePage.value"), t("casePage.from")];
      return tag(
        "section",
        [say("h3", name), paragraphs(answer), table(heads, rows.map(row))],
        "step",
      );
    }),
  );

export function estimatesSection(diagram: Diagram, catalogue: Catalogue): Html {
  const rows = estimateRows(diagram, catalogue).map(({ name, figure, formula }) =>
    tag("tr", [rowHead(name), say("td", figure), say("td", formula)]),
  );
  const heads = [t("writing.estimate"), t("casePage.value"), t("writing.formula")];
  return section(t("writing.estimates"), rows.length === 0 ? [] : [table(heads, rows)]);
}

function table(heads: readonly string[], rows: readonly Html[]): Html {
  if (rows.length === 0) return "";
  const cells = heads.map((name) => `<th scope="col">${escaped(name)}</th>`);
  return tag("table", [tag("thead", tag("tr", cells)), tag("tbody", rows)]);
}

const rowHead = (name: string): Html => `<th scope="row">${escaped(name)}</th>`;

const row = ({ name, figure, assumed, source }: RequirementRow): Html =>
  tag("tr", [
    rowHead(name),
    say("td", figure),
    tag("td", [
      assumed ? say("span", t("casePage.assumed"), "assumed") : "",
      source === "" ? "" : say("span", source),
    ]),
  ]);
