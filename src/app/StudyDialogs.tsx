/**
 * The dialogs to learn from: the design held against another one, and the page for the day of the
 * interview. Each is loaded when it is asked for.
 */
import { Suspense, useState } from "react";
import type { Level } from "../core/lint/rule.ts";
import { success } from "../core/problem.ts";
import type { OtherDesigns } from "./compare/other-designs.ts";
import type { Composition } from "./compose.ts";
import { latePart } from "./ui/late-part.ts";

const CompareDialog = latePart(
  async () => (await import("./compare/CompareDialog.tsx")).CompareDialog,
);
const ChecklistDialog = latePart(
  async () => (await import("./checklist/ChecklistDialog.tsx")).ChecklistDialog,
);

interface StudyDialogsProps {
  readonly composition: Composition;
  readonly isChecklist: boolean;
  /** `reference`: the comparison opens with it. */
  readonly about: string | undefined;
  readonly onClose: () => void;
}

export function StudyDialogs({ composition, isChecklist, about, onClose }: StudyDialogsProps) {
  const [others] = useState(() => othersOf(composition));
  return (
    <Suspense>
      {isChecklist ? (
        <ChecklistDialog onPrint={(level) => void printChecklist(level)} onClose={onClose} />
      ) : (
        <CompareDialog others={others} withReference={about === "reference"} onClose={onClose} />
      )}
    </Suspense>
  );
}

async function printChecklist(level: Level): Promise<void> {
  const [{ checklistPage }, { fontCss }, { printPage }] = await Promise.all([
    import("../core/checklist/checklist-page.ts"),
    import("./export/picture-fonts.ts"),
    import("./export/print-page.ts"),
  ]);
  const fonts = await fontCss(checklistPage(level).body);
  await printPage(checklistPage(level, fonts.ok ? fonts.value : ""));
}

const othersOf = ({ shelf, files, workspace, editor }: Composition): OtherDesigns => ({
  async list() {
    const listed = await shelf.list();
    return listed.ok ? listed.value.filter(({ id }) => id !== workspace.id()) : [];
  },
  async read(id) {
    const read = await shelf.read(id);
    return read.ok ? success(read.value.diagram) : read;
  },
  async choose() {
    const opened = await files.open();
    return opened.ok ? success(opened.value?.diagram) : opened;
  },
  practised: () => editor.practice.getState().session?.caseId,
});
