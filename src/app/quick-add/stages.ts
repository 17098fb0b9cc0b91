/** From the typed line and the chosen option to the boxes that they stand for. */
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { KindId } from "../../core/catalogue/kinds.ts";
import type { Diagram } from "../../core/document/types.ts";
import { isChain, lastWords, readChain } from "../../core/suggest/chain.ts";
import { type Taken, takeDrawn, takeWords } from "../../core/suggest/take-words.ts";

/** One line of the list. */
export interface Option extends Taken {
  /** What would flow between it and the box beside it; `null` where nothing may. */
  readonly kind?: KindId | null | undefined;
  /** The finding that it would mend. */
  readonly mends?: string;
  /** How many arrows would go; said where something is replaced. */
  readonly lost?: number;
}

/**
 * The option stands in place of the words that are being typed, or behind the line where there are
 * none. In a line the same words are the same box, and the label of a drawn box is that box.
 */
export function stagesOf(
  { document, catalogue }: { readonly document: Diagram; readonly catalogue: Catalogue },
  query: string,
  option: Option | undefined,
): readonly (readonly Taken[])[] {
  if (!isChain(query)) return option ? [[option]] : [];
  const named = new Map<string, Taken | undefined>();
  const take = (words: string): Taken | undefined => {
    const name = words.toLowerCase();
    if (!named.has(name)) {
      named.set(name, takeDrawn(document, catalogue, words) ?? takeWords(catalogue, words));
    }
    return named.get(name);
  };
  const { before, words } = lastWords(query);
  const isChosen = words !== "" && option !== undefined;
  const stages = readChain(isChosen ? before : query).map((stage) =>
    stage.flatMap((each) => take(each) ?? []),
  );
  if (!option) return stages;
  const chosen = named.get(words.toLowerCase());
  const last = chosen && isSame(chosen, option) ? chosen : option;
  return before.trimEnd().endsWith(",")
    ? [...stages.slice(0, -1), [...(stages.at(-1) ?? []), last]]
    : [...stages, [last]];
}

/** A word that came before in the line is the same box again. */
const isSame = (a: Taken, b: Taken): boolean =>
  a.component === b.component && a.label === b.label && a.node === b.node;

/** The line with the option's name in place of the words being typed, and an arrow to go on. */
export const completed = (query: string, option: Option): string =>
  `${isChain(query) ? lastWords(query).before : ""}${option.label ?? option.component.name} > `;
