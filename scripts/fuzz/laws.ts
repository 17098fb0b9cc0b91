/** What holds of every input: nothing is thrown, nothing outside is changed, and what is taken is sound all the way to the picture. */
import { metrics } from "virtual:font-metrics";
import { loadCatalogue } from "../../src/core/catalogue/test-catalogue.ts";
import { parseDiagram } from "../../src/core/document/parse.ts";
import { serializeDiagram } from "../../src/core/document/serialize.ts";
import type { Diagram } from "../../src/core/document/types.ts";
import type { Format } from "../../src/core/formats/format.ts";
import { FORMATS } from "../../src/core/formats/index.ts";
import { testPorts } from "../../src/core/formats/writers/test-ports.ts";
import { buildGraph } from "../../src/core/graph/graph.ts";
import { reviewDiagram } from "../../src/core/lint/review.ts";
import { outlineOf } from "../../src/core/outline/outline.ts";
import type { Problem, Result } from "../../src/core/problem.ts";
import { measureWith } from "../../src/core/scene/measure-inter.ts";
import { drawPicture, isBlank, USUAL_PICTURE } from "../../src/core/scene/picture.ts";
import { reportOn } from "../../src/core/simulate/report.ts";
import { designHash, readDesignHash } from "../../src/core/share/link.ts";
import { writeUpMarkdown } from "../../src/core/write-up/markdown.ts";

export type Outcome = "accepted" | "refused";

export const catalogue = loadCatalogue();
export const measure = measureWith(metrics);

/** Throws an error that names the law. */
export function must(holds: boolean, law: string): asserts holds {
  if (!holds) throw new Error(`Broken: ${law}`);
}

/** More is not for a person to read. */
const MOST_PROBLEMS = 25;
const LONGEST_MESSAGE = 600;

/** A refusal says what is wrong and what to do, at a length that can be read. */
export function isRefusal(problems: readonly Problem[]): "refused" {
  must(problems.length > 0, "a refusal has a reason");
  must(problems.length <= MOST_PROBLEMS, "a refusal has few reasons");
  for (const { message, hint } of problems) {
    must(message.trim() !== "" && hint.trim() !== "", "a reason has words and a remedy");
    must(message.length + hint.length <= LONGEST_MESSAGE, "a reason is short");
  }
  return "refused";
}

export async function outcomeOf(read: Result<Diagram>): Promise<Outcome> {
  if (!read.ok) return isRefusal(read.problems);
  await isSound(read.value);
  return "accepted";
}

/** A figure of a drawing that is none. */
const NO_FIGURE =
  /\s(?:x|y|x1|y1|x2|y2|r|d|cx|cy|width|height|points|transform|viewBox)="[^"]*(?:NaN|Infinity|undefined|null)/;

/** What other programs read; pages and pictures hold the one that is drawn already. */
const WRITTEN: readonly Format[] = FORMATS.filter(({ group }) => group === "drawings");

/** Saved and opened it is the same; it is reviewed, mended, reckoned, drawn, shared and written for other programs. */
export async function isSound(diagram: Diagram): Promise<void> {
  const text = serializeDiagram(diagram);
  const again = parseDiagram(text);
  must(again.ok, "what is accepted can be saved and opened");
  must(serializeDiagram(again.value) === text, "saved and opened it is the same");
  isReviewed(diagram);
  const hash = designHash(diagram, { catalogue, measure });
  const shared = hash === undefined ? undefined : readDesignHash(hash, { catalogue, measure });
  if (shared?.ok) must(serializeDiagram(shared.value) === text, "a link carries all of it");
  if (isBlank(diagram)) return;
  const { svg } = drawPicture(diagram, { catalogue, measure, icons: {} }, USUAL_PICTURE);
  must(!NO_FIGURE.test(svg), "every figure of the picture is one");
  for (const format of WRITTEN) {
    const written = await format.write?.(diagram, testPorts, USUAL_PICTURE);
    must(written?.ok === true, `${format.id} is written`);
  }
}

/** Each finding has a remedy tried at most: every one makes a design that can be saved. */
const MOST_FIXES = 4;

function isReviewed(diagram: Diagram): void {
  const report = reviewDiagram(diagram, catalogue);
  const context = { catalogue, measure };
  for (const [fix] of report.findings.map(({ fixes }) => fixes).slice(0, MOST_FIXES)) {
    const mended = fix?.apply(diagram, context) ?? diagram;
    must(parseDiagram(serializeDiagram(mended)).ok, "what a fix makes can be saved and opened");
  }
  outlineOf(diagram, catalogue, report.findings);
  reportOn(buildGraph(diagram, catalogue));
  writeUpMarkdown(diagram, { catalogue, report });
}

const GUARDED = [Object, Array, String, Number, Function, Map, Promise].map(
  ({ prototype }): object => prototype,
);
const namesOf = (prototype: object): string => Object.getOwnPropertyNames(prototype).join();
const BEFORE = GUARDED.map(namesOf);

/** No prototype has become another. */
export function isUnpolluted(): void {
  const isSame = GUARDED.every((prototype, index) => namesOf(prototype) === BEFORE[index]);
  must(isSame && Reflect.get({}, "polluted") === undefined, "no prototype is changed");
}
