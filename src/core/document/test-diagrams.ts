/** Arbitrary sound documents, with unknown fields on every level; for tests only. */
import fc from "fast-check";
import { HUES } from "../catalogue/component.ts";
import { KINDS, MODES } from "../catalogue/kinds.ts";
import { ROLES } from "../catalogue/roles.ts";
import { REQUIREMENT_FIELDS, type RequirementField } from "./requirements.ts";
import { RULE_SETTINGS } from "./rule-settings.ts";
import { STEPS } from "./steps.ts";
import { INTERVIEW_LEVELS } from "./interview-levels.ts";
import {
  type Brief,
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
  EDGE_STYLES,
  EMPHASES,
  emptyDiagram,
  FACT_BASES,
  type Lane,
} from "./types.ts";

const words = fc.string({ unit: "grapheme", maxLength: 12 });
const id = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), fc.constantFrom("0", "a b", "é"));
/** JSON knows no -0. */
const amount = fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value + 0);
const coordinate = fc.integer({ min: -2000, max: 2000 });
const point = fc.record({ x: coordinate, y: coordinate });
const extent = fc.integer({ min: 8, max: 900 });
const size = fc.record({ width: extent, height: extent });
const settingValue = fc.oneof(amount, words, fc.boolean(), fc.array(words, { maxLength: 3 }));

/** Fields that this version does not know. */
const unknownFields = fc.dictionary(
  fc.stringMatching(/^x-[a-z0-9]{1,6}$/),
  fc.jsonValue({ depthSize: "xsmall", stringUnit: "grapheme" }).map(saveable),
  { maxKeys: 2, noNullPrototype: true },
);

/** JSON knows no -0, and no file may hold these names. */
function saveable(value: unknown): unknown {
  const forbidden = ["__proto__", "constructor", "prototype"];
  return JSON.parse(JSON.stringify(value), (name, inner: unknown) =>
    forbidden.includes(name) ? undefined : inner,
  );
}

const widened = <T extends object>(shape: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.tuple(unknownFields, shape).map(([unknown, known]) => ({ ...unknown, ...known }));

const node = (ids: readonly string[]): fc.Arbitrary<Omit<DiagramNode, "id">> =>
  widened(
    fc.record(
      {
        component: fc.constantFrom("trainer", "kafka", "note", "boundary", "not-in-any-palette"),
        label: words,
        position: point,
        size,
        why: words,
        lane: fc.constantFrom(...ids, "data"),
        locked: fc.boolean(),
        collapsed: fc.boolean(),
        openSize: size,
        colour: fc.constantFrom(...HUES),
        emphasis: fc.constantFrom(...EMPHASES),
        points: fc.array(point, { maxLength: 3 }),
        image: fc.constant("data:image/png;base64,iVBORw0KGgo="),
        rolesAdded: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 2 }),
        rolesRemoved: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 2 }),
        settings: fc.dictionary(id, settingValue, { maxKeys: 3, noNullPrototype: true }),
      },
      { requiredKeys: ["component", "label", "position", "size"] },
    ),
  );

const edge = (ends: readonly string[]): fc.Arbitrary<Omit<DiagramEdge, "id">> =>
  widened(
    fc.record(
      {
        source: fc.constantFrom(...ends),
        target: fc.constantFrom(...ends),
        kind: fc.constantFrom(...KINDS.map((kind) => kind.id)),
        mode: fc.constantFrom(...MODES),
        label: words,
        rate: amount,
        bytes: amount,
        optional: fc.boolean(),
        waypoints: fc.array(point, { maxLength: 2 }),
        style: fc.constantFrom(...EDGE_STYLES),
        colour: fc.constantFrom(...HUES),
        emphasis: fc.constantFrom(...EMPHASES),
      },
      { requiredKeys: ["source", "target"] },
    ),
  );

const lane = (laneId: string): fc.Arbitrary<Lane> =>
  widened(fc.record({ id: fc.constant(laneId), name: words, position: point, size }));

function valueOf(field: RequirementField): fc.Arbitrary<number | string | boolean | string[]> {
  switch (field.type) {
    case "number":
      return amount;
    case "text":
      return words;
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...(field.choices ?? []));
    case "list":
      return fc.array(words, { maxLength: 3 });
  }
}

const requirements = fc.record(
  Object.fromEntries(
    REQUIREMENT_FIELDS.map((field) => [
      field.id,
      widened(
        fc.record(
          { value: valueOf(field), assumed: fc.boolean(), source: words },
          { requiredKeys: ["value"] },
        ),
      ),
    ]),
  ),
  { requiredKeys: [] },
);

const answers = fc.record(Object.fromEntries(STEPS.map((step) => [step.id, words])), {
  requiredKeys: [],
});

const about = widened(fc.record({ summary: words, source: words }, { requiredKeys: ["summary"] }));

const brief: fc.Arbitrary<Brief> = widened(
  fc.record(
    {
      question: words,
      minutes: fc.integer({ min: 1, max: 90 }),
      facts: fc.array(
        widened(
          fc.record(
            {
              asks: words,
              keywords: fc.array(words, { maxLength: 3 }),
              answer: words,
              field: fc.constantFrom(...REQUIREMENT_FIELDS.map((field) => field.id)),
              basis: fc.constantFrom(...FACT_BASES),
              source: words,
            },
            { requiredKeys: ["asks", "keywords", "answer", "basis"] },
          ),
        ),
        { maxLength: 2 },
      ),
      mistakes: fc.array(
        widened(fc.record({ text: words, rule: id }, { requiredKeys: ["text"] })),
        { maxLength: 2 },
      ),
      followUps: fc.array(
        widened(
          fc.record(
            {
              question: words,
              listenFor: words,
              rule: id,
              step: fc.constantFrom(...STEPS.map((step) => step.id)),
              level: fc.constantFrom(...INTERVIEW_LEVELS),
            },
            { requiredKeys: ["question", "listenFor", "step", "level"] },
          ),
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ["question", "facts", "mistakes", "followUps"] },
  ),
);

const waiver = (elements: readonly string[]) =>
  widened(
    fc.record(
      { rule: id, element: fc.constantFrom(...elements), reason: words },
      { requiredKeys: ["rule", "reason"] },
    ),
  );

/** One element for each id, in order. */
const named = <T extends object>(
  ids: readonly string[],
  element: fc.Arbitrary<T>,
): fc.Arbitrary<(T & { readonly id: string })[]> =>
  fc.tuple(...ids.map((own) => element.map((one) => ({ ...one, id: own }))));

const { format, version } = emptyDiagram("");

/** Sound documents of up to eight nodes; every edge has its ends and no id is used twice. */
export const arbitraryDiagram: fc.Arbitrary<Diagram> = fc
  .uniqueArray(id, { minLength: 1, maxLength: 16 })
  .chain((ids) => {
    const nodeIds = ids.slice(0, Math.ceil(ids.length / 2));
    const edgeIds = ids.slice(nodeIds.length);
    const whole = fc.record({
      format: fc.constant(format),
      version: fc.constant(version),
      title: words,
      lanes: fc.uniqueArray(id, { maxLength: 3 }).chain((all) => fc.tuple(...all.map(lane))),
      nodes: named(nodeIds, node(nodeIds)),
      edges: named(edgeIds, edge(nodeIds)),
      requirements: widened(requirements),
      answers: widened(answers),
      tradeoffs: fc.array(words, { maxLength: 3 }),
      waivers: fc.array(waiver(ids), { maxLength: 2 }),
      rules: fc.dictionary(id, fc.constantFrom(...RULE_SETTINGS), {
        maxKeys: 2,
        noNullPrototype: true,
      }),
    });
    return widened(
      fc.oneof(
        whole,
        fc.tuple(whole, about).map(([all, one]) => ({ ...all, about: one })),
        fc.tuple(whole, brief).map(([all, one]) => ({ ...all, brief: one })),
      ),
    );
  });
