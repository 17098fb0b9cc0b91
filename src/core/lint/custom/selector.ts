/** Which boxes a declarative rule speaks of: by role, component, lane, setting or what flows there. */
import * as v from "valibot";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { KINDS, type KindId } from "../../catalogue/kinds.ts";
import { ROLES, type Role } from "../../catalogue/roles.ts";
import { SETTINGS, type SettingId } from "../../catalogue/settings.ts";
import { expects, known, line, someOf, strict } from "../../config/fields.ts";
import type { Diagram, LaneId } from "../../document/types.ts";
import { carries, type GraphNode, settingOf } from "../../graph/elements.ts";

/** Parts of an `all` or `any`, and names in a list. */
export const MOST_PARTS = 50;

type OneOrMore<T> = T | readonly T[];

/** What a setting is held against; one alone. Without any: it is set, and to something but "no". */
interface SettingSelector {
  readonly setting: SettingId;
  readonly is?: string | number | boolean;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export type Selector =
  | { readonly role: OneOrMore<Role> }
  /** The component itself, or a product of it. */
  | { readonly component: OneOrMore<string> }
  /** By id or name. */
  | { readonly lane: string }
  /** Something comes in of the kind or a subtype. */
  | { readonly kindIn: OneOrMore<KindId> }
  | { readonly kindOut: OneOrMore<KindId> }
  | SettingSelector
  | { readonly not: Selector }
  | { readonly all: readonly Selector[] }
  | { readonly any: readonly Selector[] };

const KIND_IDS = KINDS.map(({ id }) => id);
const SETTING_IDS = SETTINGS.map(({ id }) => id);

const oneOrMore = <T>(item: v.GenericSchema<unknown, T>) => {
  const list = someOf(item, MOST_PARTS);
  return v.lazy(
    (input): v.GenericSchema<unknown, OneOrMore<T>> => (Array.isArray(input) ? list : item),
  );
};

export const kindList = someOf(known(KIND_IDS, "config.expectsKind"), MOST_PARTS);

const aKind = oneOrMore<KindId>(known(KIND_IDS, "config.expectsKind"));
const aRole = oneOrMore<Role>(known(ROLES, "config.expectsRole"));

/**
 * Chooses the schema by the first of its keys that the input has, so that what is wrong is said of
 * that form and not of all of them.
 */
export function formOf<T>(
  forms: ReadonlyMap<string, v.GenericSchema<unknown, T>>,
  input: unknown,
): v.GenericSchema<unknown, T> {
  const given = typeof input === "object" && input !== null ? Object.keys(input) : [];
  const key = [...forms.keys()].find((candidate) => given.includes(candidate));
  const form = key === undefined ? undefined : forms.get(key);
  const choices = [...forms.keys()].join(", ");
  return form ?? v.custom<never>(() => false, expects("config.expectsForm", { choices }));
}

/** The schema of selectors whose components are in the catalogue. */
export function selectorSchema(catalogue: Catalogue): v.GenericSchema<unknown, Selector> {
  const ids = catalogue.components.map(({ id }) => id);
  const component = known(ids, "config.expectsComponent");
  const selector: v.GenericSchema<unknown, Selector> = v.lazy((input) => formOf(forms, input));
  const several = someOf(selector, MOST_PARTS);
  const number = v.exactOptional(v.number(expects("config.expectsNumber")));
  const value = v.union([v.string(), v.number(), v.boolean()], expects("config.expectsValue"));
  const forms = new Map<string, v.GenericSchema<unknown, Selector>>([
    ["role", strict({ role: aRole })],
    ["component", strict({ component: oneOrMore<string>(component) })],
    ["lane", strict({ lane: line(200) })],
    ["kindIn", strict({ kindIn: aKind })],
    ["kindOut", strict({ kindOut: aKind })],
    [
      "setting",
      strict({
        setting: known(SETTING_IDS, "config.expectsSettingId"),
        is: v.exactOptional(value),
        atLeast: number,
        atMost: number,
      }),
    ],
    ["not", strict({ not: selector })],
    ["all", strict({ all: several })],
    ["any", strict({ any: several })],
  ]);
  return selector;
}

export type Test = (node: GraphNode) => boolean;

/** The selector as a test of one box of the document; it looks at the box and its own edges, no further. */
export function compileSelector(selector: Selector, document: Diagram): Test {
  if ("not" in selector) {
    const test = compileSelector(selector.not, document);
    return (node) => !test(node);
  }
  if ("all" in selector) {
    const tests = selector.all.map((part) => compileSelector(part, document));
    return (node) => tests.every((test) => test(node));
  }
  if ("any" in selector) {
    const tests = selector.any.map((part) => compileSelector(part, document));
    return (node) => tests.some((test) => test(node));
  }
  if ("setting" in selector) return (node) => settingHolds(node, selector);
  if ("lane" in selector) {
    const lanes = lanesCalled(selector.lane, document);
    return ({ node }) => node.lane !== undefined && lanes.has(node.lane);
  }
  if ("role" in selector) {
    const roles = listed(selector.role);
    return ({ roles: played }) => roles.some((role) => played.has(role));
  }
  if ("component" in selector) {
    const ids = new Set(listed(selector.component));
    return ({ node, component }) => ids.has(node.component) || ids.has(component?.isA ?? "");
  }
  if ("kindIn" in selector) {
    const kinds = listed(selector.kindIn);
    return (node) => node.in.some((edge) => carries(edge, ...kinds));
  }
  const kinds = listed(selector.kindOut);
  return (node) => node.out.some((edge) => carries(edge, ...kinds));
}

const listed = <T extends string>(names: OneOrMore<T>): readonly T[] =>
  typeof names === "string" ? [names] : names;

const lanesCalled = (called: string, { lanes }: Diagram): ReadonlySet<LaneId> =>
  new Set(
    lanes
      .filter(({ id, name }) => id === called || name.toLowerCase() === called.toLowerCase())
      .map(({ id }) => id),
  );

function settingHolds(node: GraphNode, { setting, is, atLeast, atMost }: SettingSelector): boolean {
  const value: unknown = settingOf(node, setting);
  if (value === undefined) return false;
  if (is !== undefined && !(Array.isArray(value) ? value.includes(is) : value === is)) return false;
  if (atLeast === undefined && atMost === undefined) return is !== undefined || isSaid(value);
  return (
    typeof value === "number" && value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity)
  );
}

/** Set, and to something but "no" and nothing. */
const isSaid = (value: unknown): boolean =>
  value !== false && value !== "" && !(Array.isArray(value) && value.length === 0);
