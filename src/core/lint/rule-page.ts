/** What the page about a rule shows, in the app and on the command line: its name and its examples. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { phrase } from "../messages/say.ts";
import { lint } from "./engine.ts";
import type { Example, Rule } from "./rule.ts";

/** Another language has another catalogue, so that no title of one is shown in the other. */
const titles = new WeakMap<Catalogue, Map<Rule, string>>();

/** What a rule is called: the sentence that it says, as its first bad example shows; its id for one without. */
export function titleOf(rule: Rule, catalogue: Catalogue): string {
  if (rule.title !== undefined) return phrase(rule.title);
  const known = titles.get(catalogue) ?? new Map<Rule, string>();
  titles.set(catalogue, known);
  const [example] = rule.bad;
  const title =
    known.get(rule) ??
    (example && lint(example.diagram, catalogue, [rule]).findings[0]?.title) ??
    rule.id;
  known.set(rule, title);
  return title;
}

/** What the page says of the rule, in the person's language. */
export const wordsOf = ({ why, asks, fires, source }: Rule) => ({
  why: phrase(why),
  asks: phrase(asks),
  fires: phrase(fires),
  source: phrase(source),
});

/** What an example shows, in the person's language. */
export const nameOfExample = ({ name }: Example): string => phrase(name);

/** Fewer boxes than these show too little to learn from. */
const TELLING = 3;

/** The example to draw: the smallest of those that tell something. */
export const shownExample = (examples: readonly Example[]): Example | undefined =>
  examples
    .filter(({ diagram }) => diagram.nodes.length >= TELLING)
    .toSorted((a, b) => a.diagram.nodes.length - b.diagram.nodes.length)[0] ?? examples[0];
