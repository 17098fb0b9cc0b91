/** When a declarative rule speaks, and of what: a small language over selectors, edges and paths. */
import * as v from "valibot";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { KindId } from "../../catalogue/kinds.ts";
import { expects, flag, someOf, strict, whole } from "../../config/fields.ts";
import { formOf, kindList, MOST_PARTS, type Selector, selectorSchema } from "./selector.ts";

/** What a path may run over, and past which boxes; those avoided are taken out first, also as ends. */
export interface Way {
  /** Subtypes count; all kinds when left out. */
  readonly kinds?: readonly KindId[];
  readonly avoiding?: Selector;
}

/** One of `to` and `from`: a path of at least one edge from the box, or to it. */
export interface Relation extends Way {
  readonly to?: Selector;
  readonly from?: Selector;
  /** By one edge. */
  readonly direct?: boolean;
}

export type Condition =
  /** Some of these boxes have the relation, or lack it: those are found. One of the two is there. */
  | { readonly each: Selector; readonly has?: Relation; readonly lacks?: Relation }
  /** There are that many of these boxes; one when left out. */
  | { readonly exists: Selector; readonly atLeast?: number }
  /** An edge from one of these to one of those. */
  | {
      readonly edge: {
        readonly from?: Selector;
        readonly to?: Selector;
        readonly kinds?: readonly KindId[];
      };
    }
  /** There is a way from one of these to one of those. */
  | { readonly path: Way & { readonly from: Selector; readonly to: Selector } }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** The schema of conditions whose components are in the catalogue. */
export function conditionSchema(catalogue: Catalogue): v.GenericSchema<unknown, Condition> {
  const selector = selectorSchema(catalogue);
  const condition: v.GenericSchema<unknown, Condition> = v.lazy((input) => formOf(forms, input));
  const several = someOf(condition, MOST_PARTS);
  const way = { kinds: v.exactOptional(kindList), avoiding: v.exactOptional(selector) };
  const ends = { from: v.exactOptional(selector), to: v.exactOptional(selector) };
  const edge = strict({ ...ends, kinds: v.exactOptional(kindList) });
  const relation = relationSchema(selector);
  const forms = new Map<string, v.GenericSchema<unknown, Condition>>([
    [
      "each",
      v.pipe(
        strict({
          each: selector,
          has: v.exactOptional(relation),
          lacks: v.exactOptional(relation),
        }),
        v.check(
          ({ has, lacks }) => (has === undefined) !== (lacks === undefined),
          expects("config.expectsEachForm"),
        ),
      ),
    ],
    ["exists", strict({ exists: selector, atLeast: v.exactOptional(whole(1, 10_000)) })],
    ["edge", strict({ edge })],
    ["path", strict({ path: strict({ from: selector, to: selector, ...way }) })],
    ["not", strict({ not: condition })],
    ["all", strict({ all: several })],
    ["any", strict({ any: several })],
  ]);
  return condition;
}

const relationSchema = (
  selector: v.GenericSchema<unknown, Selector>,
): v.GenericSchema<unknown, Relation> =>
  v.pipe(
    strict({
      to: v.exactOptional(selector),
      from: v.exactOptional(selector),
      kinds: v.exactOptional(kindList),
      avoiding: v.exactOptional(selector),
      direct: v.exactOptional(flag()),
    }),
    v.check(
      ({ to, from }) => (to === undefined) !== (from === undefined),
      expects("config.expectsRelation"),
    ),
    v.check(
      ({ direct, avoiding }) => direct !== true || avoiding === undefined,
      expects("config.expectsDirect"),
    ),
  );
