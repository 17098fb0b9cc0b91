/** From the typed line and the chosen option to the boxes that they stand for. */
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { KindId } from "../../core/catalogue/kinds.ts";
import { isChain, lastWords, readChain } from "../../core/suggest/chain.ts";
import { type Taken, takeWords } from "../../core/suggest/take-words.ts";

/** One line of the list. */
export interface Option extends Taken {
  /** What would flow between it and the box beside it; `null` where nothing may. */
  readonly kind?: KindId | null | undefined;
  /** The finding that it would mend. */
  readonly mends?: string;
  /** How many arrows would go; said where something is replaced. */
  readonly lost?: number;
}

/** The option stands in place of the words that are being typed, or behind the line where there are none. */
export function stagesOf(
  catalogue: Catalogue,
  query: string,
  option: Option | undefined,
): readonly (readonly Taken[])[] {
  if (!isChain(query)) return option ? [[option]] : [];
  const stages = readChain(query).map((stage) =>
    stage.flatMap((words) => takeWords(catalogue, words) ?? []),
  );
  if (!option) return stages;
  const { before, words } = lastWords(query);
  const last = stages.at(-1) ?? [];
  if (words !== "") return [...stages.slice(0, -1), [...last.slice(0, -1), option]];
  return before.trimEnd().endsWith(",")
    ? [...stages.slice(0, -1), [...last, option]]
    : [...stages, [option]];
}

/** The line with the option's name in place of the words being typed, and an arrow to go on. */
export const completed = (query: string, option: Option): string =>
  `${isChain(query) ? lastWords(query).before : ""}${option.label ?? option.component.name} > `;
