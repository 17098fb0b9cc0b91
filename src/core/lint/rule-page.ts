/** What the page about a rule shows, in the app and on the command line: its name and its examples. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { lint } from "./engine.ts";
import type { Example, Rule } from "./rule.ts";

const titles = new WeakMap<Rule, string>();

/** What a rule is called: the sentence that it says, as its first bad example shows; its id for one without. */
export function titleOf(rule: Rule, catalogue: Catalogue): string {
  const known = rule.title ?? titles.get(rule);
  if (known !== undefined) return known;
  const [example] = rule.bad;
  const [finding] = example ? lint(example.diagram, catalogue, [rule]).findings : [];
  const title = finding?.title ?? rule.id;
  titles.set(rule, title);
  return title;
}

/** Fewer boxes than these show too little to learn from. */
const TELLING = 3;

/** The example to draw: the smallest of those that tell something. */
export const shownExample = (examples: readonly Example[]): Example | undefined =>
  examples
    .filter(({ diagram }) => diagram.nodes.length >= TELLING)
    .toSorted((a, b) => a.diagram.nodes.length - b.diagram.nodes.length)[0] ?? examples[0];
