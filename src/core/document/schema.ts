/**
 * The shape of a saved diagram. Unknown fields are kept on every level, so that a file from a later
 * program loses nothing here. What one field cannot tell alone is in `consistency.ts`.
 */
import * as v from "valibot";
import { HUES } from "../catalogue/component.ts";
import { KINDS, MODES } from "../catalogue/kinds.ts";
import { ROLES } from "../catalogue/roles.ts";
import { type MessageKey, t } from "../messages/index.ts";
import { DESIGN_LEVELS, TASKS } from "./about.ts";
import { INTERVIEW_LEVELS } from "./interview-levels.ts";
import { LIMITS } from "./limits.ts";
import { REQUIREMENT_FIELDS } from "./requirements.ts";
import { RULE_SETTINGS } from "./rule-settings.ts";
import { STEPS } from "./steps.ts";
import { EDGE_STYLES, EMPHASES, FACT_BASES, FORMAT, VERSION } from "./types.ts";

/** What was expected, asked for late so that it comes in the person's language. */
const expects =
  (key: MessageKey, values: Readonly<Record<string, number>> = {}) =>
  (): string =>
    t(key, values);

const text = (max: number) => {
  const message = expects("document.expectsText", { max });
  return v.pipe(v.string(message), v.maxLength(max, message));
};

const identifier = v.pipe(
  v.string(expects("document.expectsId", { max: LIMITS.id })),
  v.minLength(1, expects("document.expectsId", { max: LIMITS.id })),
  v.maxLength(LIMITS.id, expects("document.expectsId", { max: LIMITS.id })),
);

const numberWithin = (min: number, max: number) => {
  const message = expects("document.expectsNumber", { min, max });
  return v.pipe(
    v.number(message),
    v.finite(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  );
};

const listOf = <const Item extends v.GenericSchema>(item: Item, max: number) => {
  const message = expects("document.expectsList", { max });
  return v.pipe(v.array(item, message), v.maxLength(max, message));
};

const flag = v.boolean(expects("document.expectsFlag"));
const oneOf = <const Options extends readonly string[]>(options: Options, key: MessageKey) =>
  v.picklist(options, expects(key));
const record = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.looseObject(entries, expects("document.expectsObject"));

const coordinate = numberWithin(-LIMITS.coordinate, LIMITS.coordinate);
const extent = numberWithin(LIMITS.minSize, LIMITS.maxSize);
const laneExtent = numberWithin(LIMITS.minSize, LIMITS.maxLaneSize);
const amount = numberWithin(0, Number.MAX_VALUE);

export const pointSchema = record({ x: coordinate, y: coordinate });
export const sizeSchema = record({ width: extent, height: extent });

const value = v.union(
  [
    v.pipe(v.number(), v.finite()),
    v.pipe(v.string(), v.maxLength(LIMITS.text)),
    v.boolean(),
    listOf(text(LIMITS.label), LIMITS.list),
  ],
  expects("document.expectsValue", { max: LIMITS.text }),
);

const settings = v.pipe(
  v.record(text(LIMITS.id), value, expects("document.expectsObject")),
  v.maxEntries(LIMITS.settings, expects("document.expectsSettings", { max: LIMITS.settings })),
);

const roles = listOf(oneOf(ROLES, "document.expectsRole"), LIMITS.list);

const colour = oneOf(HUES, "document.expectsColour");
const emphasis = oneOf(EMPHASES, "document.expectsEmphasis");

/** Pixels only: a picture in SVG could carry scripts and load things from elsewhere. */
const IMAGE = /^data:image\/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/]+={0,2}$/;
const image = v.pipe(
  v.string(expects("document.expectsImage")),
  v.maxLength(LIMITS.image, expects("document.expectsImage")),
  v.regex(IMAGE, expects("document.expectsImage")),
);

export const nodeSchema = record({
  id: identifier,
  component: identifier,
  label: text(LIMITS.text),
  why: v.exactOptional(text(LIMITS.text)),
  position: pointSchema,
  size: sizeSchema,
  lane: v.exactOptional(identifier),
  parent: v.exactOptional(identifier),
  locked: v.exactOptional(flag),
  collapsed: v.exactOptional(flag),
  openSize: v.exactOptional(sizeSchema),
  colour: v.exactOptional(colour),
  emphasis: v.exactOptional(emphasis),
  points: v.exactOptional(listOf(pointSchema, LIMITS.points)),
  image: v.exactOptional(image),
  rolesAdded: v.exactOptional(roles),
  rolesRemoved: v.exactOptional(roles),
  settings: v.exactOptional(settings),
});

export const edgeSchema = record({
  id: identifier,
  source: identifier,
  target: identifier,
  kind: v.exactOptional(
    oneOf(
      KINDS.map(({ id }) => id),
      "document.expectsKind",
    ),
  ),
  mode: v.exactOptional(oneOf(MODES, "document.expectsMode")),
  label: v.exactOptional(text(LIMITS.label)),
  rate: v.exactOptional(amount),
  bytes: v.exactOptional(amount),
  optional: v.exactOptional(flag),
  waypoints: v.exactOptional(listOf(pointSchema, LIMITS.waypoints)),
  style: v.exactOptional(oneOf(EDGE_STYLES, "document.expectsStyle")),
  colour: v.exactOptional(colour),
  emphasis: v.exactOptional(emphasis),
});

export const laneSchema = record({
  id: identifier,
  name: text(LIMITS.id),
  position: pointSchema,
  size: record({ width: laneExtent, height: laneExtent }),
});

const requirementSchema = record({
  value,
  assumed: v.exactOptional(flag),
  source: v.exactOptional(text(LIMITS.label)),
});

const requirementsSchema = record(
  v.entriesFromList(
    REQUIREMENT_FIELDS.map(({ id }) => id),
    v.exactOptional(requirementSchema),
  ),
);

const answersSchema = record(
  v.entriesFromList(
    STEPS.map(({ id }) => id),
    v.exactOptional(text(LIMITS.text)),
  ),
);

export const waiverSchema = record({
  rule: identifier,
  element: v.exactOptional(identifier),
  reason: text(LIMITS.text),
});

export const aboutSchema = record({
  summary: text(LIMITS.text),
  source: v.exactOptional(text(LIMITS.label)),
  task: v.exactOptional(
    oneOf(
      TASKS.map(({ id }) => id),
      "document.expectsTask",
    ),
  ),
  level: v.exactOptional(
    oneOf(
      DESIGN_LEVELS.map(({ id }) => id),
      "document.expectsLevel",
    ),
  ),
});

export const tourStepSchema = record({
  title: text(LIMITS.label),
  text: text(LIMITS.text),
  nodes: listOf(identifier, LIMITS.nodes),
  edges: listOf(identifier, LIMITS.edges),
});

const choiceOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, () => t("document.expectsChoice", { choices: options.join(", ") }));

export const briefFactSchema = record({
  asks: text(LIMITS.label),
  keywords: listOf(text(LIMITS.label), LIMITS.list),
  answer: text(LIMITS.text),
  field: v.exactOptional(
    oneOf(
      REQUIREMENT_FIELDS.map(({ id }) => id),
      "document.expectsField",
    ),
  ),
  basis: choiceOf(FACT_BASES),
  source: v.exactOptional(text(LIMITS.label)),
});

export const briefMistakeSchema = record({
  text: text(LIMITS.text),
  rule: v.exactOptional(identifier),
});

export const followUpSchema = record({
  question: text(LIMITS.text),
  listenFor: text(LIMITS.text),
  rule: v.exactOptional(identifier),
  step: choiceOf(STEPS.map(({ id }) => id)),
  level: choiceOf(INTERVIEW_LEVELS),
});

export const briefSchema = record({
  question: text(LIMITS.text),
  minutes: v.exactOptional(numberWithin(1, LIMITS.minutes)),
  facts: listOf(briefFactSchema, LIMITS.brief),
  mistakes: listOf(briefMistakeSchema, LIMITS.brief),
  followUps: listOf(followUpSchema, LIMITS.brief),
});

const ruleSettingsSchema = v.pipe(
  v.record(
    identifier,
    oneOf(RULE_SETTINGS, "document.expectsRuleSetting"),
    expects("document.expectsObject"),
  ),
  v.maxEntries(LIMITS.rules, expects("document.expectsSettings", { max: LIMITS.rules })),
);

/** A document of the current version. Its output is a `Diagram`. */
export const diagramSchema = record({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  title: text(LIMITS.label),
  about: v.exactOptional(aboutSchema),
  lanes: listOf(laneSchema, LIMITS.lanes),
  nodes: listOf(nodeSchema, LIMITS.nodes),
  edges: listOf(edgeSchema, LIMITS.edges),
  requirements: requirementsSchema,
  answers: answersSchema,
  tradeoffs: listOf(text(LIMITS.text), LIMITS.tradeoffs),
  tour: v.exactOptional(listOf(tourStepSchema, LIMITS.tour)),
  brief: v.exactOptional(briefSchema),
  waivers: listOf(waiverSchema, LIMITS.waivers),
  rules: v.exactOptional(ruleSettingsSchema),
});
