/**
 * The back of the envelope: the figures that an interviewer expects within minutes, each with its
 * formula, what goes into it, and what of that nobody stated. The formulas themselves are in
 * `data-items.ts` and `model-items.ts`; units are seconds, bytes, and requests or events a second.
 */
import { numberIn } from "../../document/requirement-number.ts";
import type { RequirementId } from "../../document/requirements.ts";
import type { Graph } from "../../graph/graph.ts";
import type { LateKey } from "../../messages/late.ts";
import type { EnvelopeItem } from "./item.ts";
import { ENVELOPE_ITEMS } from "./items.ts";

/** What went into a figure. */
export interface EnvelopeInput {
  /** The field of the sheet, where it is one. */
  readonly field: RequirementId | undefined;
  readonly name: LateKey | undefined;
  readonly value: number;
  readonly unit: string | undefined;
  /** Nobody stated it. */
  readonly assumed: boolean;
}

export interface EnvelopeFigure {
  readonly item: EnvelopeItem;
  /** `undefined` while something is missing. */
  readonly value: number | undefined;
  readonly inputs: readonly EnvelopeInput[];
  /** Fields to fill in first. */
  readonly missing: readonly RequirementId[];
  /** Whether anything in it is nobody's word. */
  readonly assumed: boolean;
}

/** Every figure that the sheet says something about, in order; without those of which it states nothing. */
export const envelopeOf = (graph: Graph): readonly EnvelopeFigure[] =>
  ENVELOPE_ITEMS.filter((item) => item.applies?.(graph) ?? true)
    .map((item) => figureOf(item, graph))
    .filter(({ inputs }) =>
      inputs.some(({ field, name }) =>
        field === undefined ? name !== undefined : graph.requirements[field] !== undefined,
      ),
    );

interface Gathered {
  readonly inputs: EnvelopeInput[];
  readonly missing: RequirementId[];
}

function figureOf(item: EnvelopeItem, graph: Graph): EnvelopeFigure {
  const gathered: Gathered = { inputs: [], missing: [] };
  for (const input of item.inputs) gather(input, graph, gathered);
  const { inputs, missing } = gathered;
  return {
    item,
    value: missing.length > 0 ? undefined : item.work(...inputs.map(({ value }) => value)),
    inputs,
    missing,
    assumed: inputs.some(({ assumed }) => assumed),
  };
}

function gather(
  input: EnvelopeItem["inputs"][number],
  graph: Graph,
  { inputs, missing }: Gathered,
): void {
  if (typeof input === "string") {
    const number = numberIn(graph.requirements, input);
    if (number) inputs.push({ field: input, name: undefined, unit: undefined, ...number });
    else missing.push(input);
  } else if ("constant" in input) {
    const { constant: name, value } = input;
    inputs.push({ field: undefined, name, value, unit: undefined, assumed: true });
  } else {
    const figure = input.of(graph);
    if (!figure.known) missing.push(...figure.missing);
    else
      inputs.push({
        field: undefined,
        name: input.derived,
        value: figure.value,
        unit: input.unit,
        assumed: figure.assumed.length > 0,
      });
  }
}
