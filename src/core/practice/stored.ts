/** Sessions and recordings as they are stored: read back as unknown, since an older program or a stranger may have written them. */
import * as v from "valibot";
import { LIMITS } from "../document/limits.ts";
import { parseJson } from "../document/parse.ts";
import { REQUIREMENT_FIELDS } from "../document/requirements.ts";
import { edgeSchema, laneSchema, nodeSchema } from "../document/schema.ts";
import { LEVELS } from "../lint/rule.ts";
import { MOST_MOMENTS, packed, type Recording, unpacked } from "./recording.ts";
import { STEP_IDS } from "./step-map.ts";
import { type StepResult, VERDICTS } from "./score.ts";
import { HINT_STAGES, LENGTHS, MOST_ENTRIES, type Session } from "./session.ts";

const id = v.pipe(v.string(), v.maxLength(LIMITS.id));
const line = v.pipe(v.string(), v.maxLength(LIMITS.label));
const text = v.pipe(v.string(), v.maxLength(LIMITS.text));
const ms = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LIMITS.nodes));
const step = v.picklist(STEP_IDS);
const entries = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MOST_ENTRIES));

const sessionSchema = v.object({
  id,
  design: id,
  caseId: id,
  title: line,
  level: v.picklist(LEVELS),
  minutes: v.picklist(LENGTHS),
  startedAt: ms,
  step,
  spent: v.object({
    clarify: ms,
    frame: ms,
    data: ms,
    model: ms,
    evaluate: ms,
    serve: ms,
    monitor: ms,
  }),
  since: v.optional(ms),
  asked: entries(
    v.object({
      at: ms,
      question: line,
      answer: v.optional(text),
      field: v.optional(v.picklist(REQUIREMENT_FIELDS.map((field) => field.id))),
      source: v.optional(line),
    }),
  ),
  hints: entries(v.object({ at: ms, rule: id, stage: v.picklist(HINT_STAGES) })),
  raised: entries(
    v.object({
      at: ms,
      question: text,
      listenFor: v.optional(text),
      rule: v.optional(id),
      step,
      answered: v.boolean(),
    }),
  ),
  end: v.optional(v.object({ at: ms, late: v.boolean() })),
});

const resultSchema = v.pipe(
  v.array(v.object({ step, verdict: v.picklist(VERDICTS), there: count, of: count })),
  v.maxLength(STEP_IDS.length),
);

const keptSchema = v.object({
  session: sessionSchema,
  /** When it was last seen running, ms since 1970. */
  seenAt: ms,
  result: v.optional(resultSchema),
});

/** A session with what is kept beside it. */
export interface Kept {
  readonly session: Session;
  readonly seenAt: number;
  /** Once it has ended. */
  readonly result?: readonly StepResult[] | undefined;
}

/** `undefined` for what is no session. */
export function readKept(value: unknown): Kept | undefined {
  const parsed = v.safeParse(keptSchema, value);
  return parsed.success ? parsed.output : undefined;
}

const listStep = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.exactOptional(
    v.object({
      put: v.exactOptional(v.pipe(v.array(item), v.maxLength(most))),
      gone: v.exactOptional(v.pipe(v.array(id), v.maxLength(most))),
      order: v.exactOptional(v.pipe(v.array(id), v.maxLength(most))),
    }),
  );

const recordingSchema = v.pipe(
  v.array(
    v.object({
      at: ms,
      lanes: listStep(laneSchema, LIMITS.lanes),
      nodes: listStep(nodeSchema, LIMITS.nodes),
      edges: listStep(edgeSchema, LIMITS.edges),
    }),
  ),
  v.maxLength(MOST_MOMENTS),
);

/** From the text of a stored recording; nothing where it cannot be read. */
export function readRecording(stored: unknown): Recording {
  const json = typeof stored === "string" ? parseJson(stored) : undefined;
  const parsed = v.safeParse(recordingSchema, json?.ok === true ? json.value : undefined);
  return parsed.success ? unpacked(parsed.output) : [];
}

/** The text to be stored; one that is too large is not worth keeping. */
export function recordingText(recording: Recording): string {
  const json = JSON.stringify(packed(recording));
  return json.length > LIMITS.file ? "[]" : json;
}
