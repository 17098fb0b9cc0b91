/** Undo of everything: whatever a person does, undoing it all gives the first document back, and redoing the last. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addWaiver, setRequirement, setRule } from "../core/document/edit.ts";
import { arbitraryDiagram } from "../core/document/test-diagrams.ts";
import type { Diagram } from "../core/document/types.ts";
import { SOUND_DESIGN } from "../core/lint/example-design.ts";
import { fixAll } from "../core/lint/fix-all.ts";
import { reviewDiagram } from "../core/lint/review.ts";
import { applyFix, takeOver } from "./apply-fix.ts";
import { COMMANDS } from "./commands/index.ts";
import { commandContext } from "./commands/test-context.ts";
import { connectNodes } from "./connect.ts";
import { insertComponent } from "./insert.ts";
import { EDITS } from "./order/edits.ts";
import { relabel } from "./relabel.ts";
import type { Editor } from "./store.ts";
import { testEditor } from "./test-editor.ts";

const EDIT_IDS = Object.entries(EDITS);
const CENTRE = { x: 300, y: 200 };

type Action = (editor: Editor, seed: number) => void;

const pick = <T>(items: readonly T[], seed: number): T | undefined => items[seed % items.length];

/** Actions that have changed some document: the law would hold of a test that does nothing. */
const changing = new Set<number>();

const ACTIONS: readonly Action[] = [
  ...COMMANDS.filter(({ id }) => id !== "undo-change" && id !== "redo-change").map(
    (command): Action =>
      (editor) => {
        const { context } = commandContext(editor);
        if (command.enabled?.(context) ?? true) command.run(context);
      },
  ),
  ...EDIT_IDS.map(
    ([, edit]): Action =>
      (editor) =>
        edit(editor, undefined, CENTRE),
  ),
  (editor, seed) => {
    const component = pick(editor.catalogue.components, seed)?.id ?? "kafka";
    insertComponent(editor, component, { middle: { x: seed % 900, y: seed % 700 } });
  },
  (editor, seed) => {
    const { nodes } = editor.document();
    const [source, target] = [pick(nodes, seed), pick(nodes, seed >> 3)];
    if (source && target) connectNodes(editor, source.id, target.id);
  },
  (editor, seed) => {
    const node = pick(editor.document().nodes, seed);
    if (node) relabel(editor, node.id, `Name ${seed}`);
  },
  (editor, seed) => {
    const { findings } = reviewDiagram(editor.document(), editor.catalogue);
    const fix = pick(
      findings.flatMap((finding) => finding.fixes),
      seed,
    );
    if (fix) applyFix(editor, fix);
  },
  (editor) => {
    takeOver(editor, fixAll(editor.document(), editor.fixContext).document);
  },
  (editor, seed) =>
    editor.change((document) => setRequirement(document, "dau", { value: seed }), {
      step: "requirement dau",
    }),
  (editor, seed) =>
    editor.change((document) => addWaiver(document, { rule: "no-fallback", reason: `${seed}` })),
  (editor, seed) =>
    editor.change((document) => setRule(document, "no-fallback", seed % 2 ? "off" : undefined)),
];

/** Select some elements, then act. */
const steps = fc.array(
  fc.record({
    action: fc.nat(ACTIONS.length - 1),
    selected: fc.array(fc.nat(40), { maxLength: 5 }),
    seed: fc.nat(10_000),
  }),
  { maxLength: 14 },
);

const documents: fc.Arbitrary<Diagram> = fc.oneof(fc.constant(SOUND_DESIGN), arbitraryDiagram);

test("any sequence of actions, undone, gives the first document back, and redone the last", () => {
  fc.assert(
    fc.property(documents, steps, (first, sequence) => {
      const editor = testEditor(first);
      for (const { action, selected, seed } of sequence) {
        const { nodes, edges } = editor.document();
        const elements = [...nodes, ...edges];
        editor.select(selected.flatMap((at) => pick(elements, at)?.id ?? []));
        const before = editor.document();
        ACTIONS[action]?.(editor, seed);
        if (editor.document() !== before) changing.add(action);
      }
      const last = editor.document();
      // More than there can be steps: an undo without a step before it does nothing.
      const most = sequence.length * 3 + 1;
      for (let count = 0; count < most; count += 1) editor.undo();
      expect(editor.document()).toBe(first);
      for (let count = 0; count < most; count += 1) editor.redo();
      expect(editor.document()).toBe(last);
    }),
    { numRuns: 150 },
  );
  expect(changing.size).toBeGreaterThan(40);
});
