/** The quality of the review over the templates that ship: what `npm run lint:quality` prints. For tests and that script only. */
import { loadCatalogue } from "../../catalogue/test-catalogue.ts";
import { parseDiagram } from "../../document/parse.ts";
import { RULES } from "../rules/index.ts";
import { MUTATIONS } from "./index.ts";
import { measureQuality, type RuleQuality, type SoundDesign } from "./quality.ts";

const FILES = import.meta.glob<string>(["/templates/*.json", "!/templates/sketch-*.json"], {
  eager: true,
  import: "default",
  query: "?raw",
});

/** Every case study; the first steps are young on purpose. */
export const caseStudies = (): readonly SoundDesign[] =>
  Object.entries(FILES).map(([file, text]) => {
    const name = file.replace(/^.*\/(.*)\.json$/, "$1");
    const read = parseDiagram(text);
    if (!read.ok) throw new Error(`${name} cannot be read`);
    return { name, diagram: read.value };
  });

export const templatesQuality = (): readonly RuleQuality[] =>
  measureQuality(caseStudies(), RULES, MUTATIONS, {
    catalogue: loadCatalogue(),
    measure: (text, style) => text.length * style.size * 0.55,
  });

export { qualityTable } from "./quality.ts";
