/** The quality of the review over the templates that ship: what `npm run lint:quality` prints. For tests and that script only. */
import { loadCatalogue } from "../../catalogue/test-catalogue.ts";
import { parseDiagram } from "../../document/parse.ts";
import { RULES } from "../rules/index.ts";
import type { Bench } from "../tester.ts";
import { type FixQuality, measureFixes } from "./fix-quality.ts";
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

const bench = (): Bench => ({
  rules: RULES,
  catalogue: loadCatalogue(),
  measure: (text, style) => text.length * style.size * 0.55,
});

export const templatesQuality = (): readonly RuleQuality[] =>
  measureQuality(caseStudies(), RULES, MUTATIONS, bench());

/** Each edit in every case study; or, for a sample, each in one of them in turn. */
export function templatesFixes(isSample = false): FixQuality {
  const studies = caseStudies();
  const runs = isSample
    ? MUTATIONS.map((mutation, at) =>
        measureFixes(studies.slice(at % studies.length).slice(0, 1), [mutation], bench()),
      )
    : [measureFixes(studies, MUTATIONS, bench())];
  return {
    offered: runs.reduce((sum, { offered }) => sum + offered, 0),
    broken: runs.flatMap(({ broken }) => broken),
  };
}

export { qualityTable } from "./quality.ts";
