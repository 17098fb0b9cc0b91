/** The boxes on the page: what each is, why it is there, its settings, and what it gives to whom. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagram } from "../document/types.ts";
import { t } from "../messages/index.ts";
import { type ComponentPart, componentGroups, notesOf } from "../write-up/content.ts";
import { type Html, paragraphs, say, section, tag } from "./html.ts";

/** Band by band, in the order of the document. */
export const componentsSection = (diagram: Diagram, catalogue: Catalogue): Html =>
  section(
    t("casePage.components"),
    componentGroups(diagram, catalogue).map(({ band, parts }) =>
      tag("section", [band === "" ? "" : say("h3", band), ...parts.map(partHtml)]),
    ),
  );

/** What is written on the canvas beside the boxes. */
export const notesSection = (diagram: Diagram): Html =>
  section(t("casePage.notes"), notesOf(diagram).map(paragraphs));

const partHtml = ({ label, name, why, settings, gives }: ComponentPart): Html =>
  tag(
    "article",
    [
      tag("h4", [say("span", label), name === "" ? "" : say("small", name)]),
      paragraphs(why),
      settings.length === 0 ? "" : say("p", settings.join(" · "), "facts"),
      gives.length === 0
        ? ""
        : say("p", t("casePage.givesTo", { list: gives.join(" · ") }), "facts"),
    ],
    "part",
  );
