/** A line such as `kafka > flink, spark > online store`: stages from left to right, each of one box or several. */

/** The words of each box, stage by stage. */
export type Chain = readonly (readonly string[])[];

/** `>`, `->`, `-->`, `=>`, `→`, `⇒`. */
const ARROW = /\s*(?:[-–—=]*>|→|⇒)\s*/u;
const COMMA = /\s*,\s*/u;

/** Whether the line is more than the name of one thing. */
export const isChain = (line: string): boolean => ARROW.test(line) || line.includes(",");

/** What is not yet written is left out: `kafka > ` has one stage. */
export const readChain = (line: string): Chain =>
  line
    .split(ARROW)
    .map((stage) => stage.split(COMMA).map((words) => words.trim()))
    .map((stage) => stage.filter((words) => words !== ""))
    .filter((stage) => stage.length > 0);

/** The line without its last words, and those: what is being typed right now, which may be nothing. */
export function lastWords(line: string): { readonly before: string; readonly words: string } {
  const words = line.split(ARROW).at(-1)?.split(COMMA).at(-1) ?? "";
  return { before: line.slice(0, line.length - words.length), words: words.trim() };
}
