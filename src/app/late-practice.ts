/** Rehearsed interviews on this page, loaded once one is asked for or may be waiting. */
import { setAbout } from "../core/document/edit.ts";
import { type Diagram, emptyDiagram } from "../core/document/types.ts";
import { t } from "../core/messages/late.ts";
import { clockText } from "../core/practice/clock-text.ts";
import { elapsed } from "../core/practice/session.ts";
import type { PracticeAction } from "../editor/practice.ts";
import { loadTemplate, TEMPLATE_IDS } from "./assets.ts";
import { deviceStore } from "./browser-storage.ts";
import type { Composition } from "./compose.ts";
import type { Notice } from "./editor-context.tsx";
import type { DialogName } from "./open-dialog.ts";
import { Conductor } from "./practice/conductor.ts";
import { PRACTISED, type Sessions } from "./sessions.ts";
import { createSessions } from "./storage/sessions.ts";

/** What of the frame is needed to say something. */
export interface Telling {
  notify(notice: Notice): void;
  openDialog(name: DialogName, about?: string): void;
}

let conductor: Conductor | undefined;

export const sessionsOf = ({ connection }: Composition): Sessions => createSessions(connection);

/** `undefined` before the first action or look: nothing is rehearsed then. */
export const currentConductor = (): Conductor | undefined => conductor;

/** Once on a page. */
export function conductorOf(composition: Composition, frame: Telling): Conductor {
  conductor ??= makeConductor(composition, frame);
  return conductor;
}

/** What a command asks for. */
export async function practise(
  composition: Composition,
  frame: Telling,
  action: PracticeAction,
): Promise<void> {
  const conducting = conductorOf(composition, frame);
  switch (action) {
    case "hint":
      if (!conducting.hint()) frame.notify({ text: noHint(composition) });
      return;
    case "pause":
      conducting.togglePause();
      return;
    case "end":
      await finish(conducting, frame);
      return;
    default:
      frame.openDialog("practice", action);
  }
}

const noHint = ({ editor }: Composition): string =>
  t(editor.document().nodes.length === 0 ? "session.noHintYet" : "session.noHint");

async function finish(conducting: Conductor, { notify, openDialog }: Telling): Promise<void> {
  await conducting.finish();
  notify({ text: t("session.done") });
  openDialog("practice", "score");
}

function makeConductor(composition: Composition, frame: Telling): Conductor {
  const { notify } = frame;
  const { editor, review, workspace } = composition;
  const made = new Conductor({
    editor,
    review,
    sessions: sessionsOf(composition),
    now: Date.now,
    every: (ms, run) => {
      const timer = setInterval(run, ms);
      return () => clearInterval(timer);
    },
    newId: () => crypto.randomUUID(),
    design: workspace.id,
    openFor: (reference) => openFor(composition, reference),
    reference: readReference,
    loadRules: async () => {
      const { RULES } = await import("../core/lint/rules/index.ts");
      return new Map(RULES.map((rule) => [rule.id, rule]));
    },
    onTrouble: () => notify({ text: t("session.notKept"), tone: "error" }),
    onTimeUp: () =>
      notify({
        text: t("session.timeUp"),
        stays: true,
        action: { title: t("session.finish"), run: () => void finish(made, frame) },
      }),
    onWaiting: (session) => {
      const time = clockText(elapsed(session, Date.now()));
      notify({
        text: t("session.waiting", { title: session.title, time }),
        stays: true,
        action: { title: t("session.goOn"), run: () => made.togglePause() },
      });
    },
  });
  addEventListener("pagehide", () => made.seen());
  return made;
}

/** An empty page about the case, on the shelf from the start so that a reload finds it again. */
async function openFor({ workspace }: Composition, reference: Diagram): Promise<boolean> {
  const { title, about } = reference;
  const blank = setAbout(emptyDiagram(title), { summary: about?.summary ?? "", task: about?.task });
  const opened = await workspace.openNew(blank);
  if (!opened.ok) return false;
  deviceStore.set(PRACTISED, "yes");
  workspace.autosave.resume();
  // What cannot be saved can be rehearsed all the same; the save state says so.
  await workspace.autosave.flush();
  return true;
}

async function readReference(caseId: string): Promise<Diagram | undefined> {
  if (!TEMPLATE_IDS.includes(caseId)) return undefined;
  const read = await loadTemplate(caseId);
  return read.ok ? read.value : undefined;
}
