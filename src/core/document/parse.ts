/** Opens a saved diagram: from text or a parsed value to a `Diagram` of the current version, or to what is wrong. */
import * as v from "valibot";
import { t } from "../messages/index.ts";
import { failure, type Problem, type Result, success } from "../problem.ts";
import { inconsistencies } from "./consistency.ts";
import { findJsonFault } from "./json-fault.ts";
import { LIMITS } from "./limits.ts";
import { migrate } from "./migrations/index.ts";
import { diagramSchema } from "./schema.ts";
import { toProblems } from "./shape-problems.ts";
import { type Diagram, FORMAT, VERSION } from "./types.ts";

/** Read the text of a file. Its problems say where in the file and what to do. */
export function parseDiagram(text: string): Result<Diagram> {
  const json = parseJson(text);
  return json.ok ? readSafe(json.value) : json;
}

/** The value in the text of any JSON file; one too large, too deep or with unsafe names is refused. */
export function parseJson(text: string): Result<unknown> {
  if (text.length > LIMITS.file) {
    const values = { length: text.length, max: LIMITS.file };
    return failure(
      problem("file-too-large", t("document.tooLarge", values), t("document.tooLargeHint")),
    );
  }
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const { line, column } = findJsonFault(json) ?? { line: 1, column: 1 };
    return failure(
      problem("not-json", t("document.notJson", { line, column }), t("document.notJsonHint")),
    );
  }
  const unsafe = findUnsafe(value);
  return unsafe ? failure(unsafe) : success(value);
}

/** Read a value as `JSON.parse` or a database gives it. */
export function readDiagram(value: unknown): Result<Diagram> {
  const unsafe = findUnsafe(value);
  return unsafe ? failure(unsafe) : readSafe(value);
}

function readSafe(value: unknown): Result<Diagram> {
  const envelope = readEnvelope(value);
  if (!envelope.ok) return envelope;
  const { raw, version } = envelope.value;
  // In a heap of wrong values each would be a problem: the first is enough, and fits the memory.
  const abortEarly = isLargerThan(MANY_VALUES, raw);
  const read = v.safeParse(diagramSchema, migrate(raw, version), { abortEarly });
  if (!read.success) return failure(...toProblems(read.issues, raw));
  const problems = inconsistencies(read.output);
  return problems.length > 0 ? failure(...problems.slice(0, MAX_PROBLEMS)) : success(read.output);
}

const MAX_PROBLEMS = 20;
/** As many as a design of some 10,000 boxes holds. */
const MANY_VALUES = 200_000;

/** Whether there are more values in it, inner ones included; nesting has been bounded before. */
function isLargerThan(most: number, value: object): boolean {
  const open = [value];
  let count = 0;
  for (let at = open.pop(); at; at = open.pop()) {
    const inner: readonly unknown[] = Object.values(at);
    count += inner.length;
    if (count > most) return true;
    for (const one of inner) if (typeof one === "object" && one !== null) open.push(one);
  }
  return false;
}

interface Envelope {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly version: number;
}

function readEnvelope(value: unknown): Result<Envelope> {
  const envelope = v.safeParse(v.looseObject({ format: v.literal(FORMAT) }), value);
  if (!envelope.success) {
    const message = t("document.notLoopboard", { format: FORMAT });
    return failure(problem("not-loopboard", message, t("document.notLoopboardHint")));
  }
  const raw = envelope.output;
  const version = v.safeParse(v.pipe(v.number(), v.integer(), v.minValue(1)), raw["version"]);
  if (!version.success) {
    const hint = t("document.badVersionHint", { version: VERSION });
    return failure(problem("bad-version", t("document.badVersion"), hint, "version"));
  }
  if (version.output > VERSION) {
    const values = { version: version.output, known: VERSION };
    const message = t("document.newerVersion", values);
    return failure(problem("newer-version", message, t("document.newerVersionHint"), "version"));
  }
  return success({ raw, version: version.output });
}

/** Names through which a value could reach the prototype of an object that copies it. */
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Looks through the whole value without recursion, for what would be dangerous to walk or to copy. */
function findUnsafe(value: unknown): Problem | undefined {
  const open: { readonly value: object; readonly depth: number }[] = [];
  const visit = (inner: unknown, depth: number): void => {
    // Most values are plain: only what holds others is kept for later.
    if (typeof inner === "object" && inner !== null) open.push({ value: inner, depth });
  };
  visit(value, 0);
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.depth >= LIMITS.depth) {
      const message = t("document.tooDeep", { max: LIMITS.depth });
      return problem("too-deep", message, t("document.tooDeepHint"));
    }
    const name = Array.isArray(at.value) ? undefined : forbiddenName(at.value);
    if (name !== undefined) {
      const message = t("document.forbiddenName", { name });
      return problem("forbidden-name", message, t("document.forbiddenNameHint"));
    }
    const inner: readonly unknown[] = Array.isArray(at.value) ? at.value : Object.values(at.value);
    for (const one of inner) visit(one, at.depth + 1);
  }
  return undefined;
}

const forbiddenName = (value: object): string | undefined =>
  Object.keys(value).find((name) => FORBIDDEN.has(name));

const problem = (code: string, message: string, hint: string, path = ""): Problem => ({
  code,
  path,
  message,
  hint,
});
