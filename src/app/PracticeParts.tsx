/** What of a rehearsed interview stands around the canvas, loaded while one is on; and its dialogs. */
import { Suspense } from "react";
import type { Composition } from "./compose.ts";
import type { Documents } from "./documents.ts";
import { currentConductor } from "./late-practice.ts";
import { Interviewer } from "./practice/Interviewer.tsx";
import { SessionStrip } from "./practice/SessionStrip.tsx";
import { latePart } from "./ui/late-part.ts";

const StartDialog = latePart(async () => (await import("./practice/StartDialog.tsx")).StartDialog);
const ScoreDialog = latePart(async () => (await import("./practice/ScoreDialog.tsx")).ScoreDialog);
const LookBack = latePart(async () => (await import("./LookBack.tsx")).LookBack);

export type PracticePart = "strip" | "interviewer";

export function PracticeParts({ part }: { readonly part: PracticePart }) {
  const conductor = currentConductor();
  if (!conductor) return null;
  return part === "strip" ? <SessionStrip /> : <Interviewer conductor={conductor} />;
}

interface PracticeDialogProps {
  readonly composition: Composition;
  readonly documents: Documents;
  /** Which one. */
  readonly about: string | undefined;
  readonly onClose: () => void;
}

export function PracticeDialog({ composition, documents, about, onClose }: PracticeDialogProps) {
  const conductor = currentConductor();
  if (!conductor) return null;
  return (
    <Suspense>
      {about === "start" && <StartDialog conductor={conductor} onClose={onClose} />}
      {about === "score" && (
        <ScoreDialog
          conductor={conductor}
          onReference={(reference) => void documents.openTemplate(reference)}
          onClose={onClose}
        />
      )}
      {(about === "replay" || about === "history") && (
        <LookBack {...{ composition, conductor, onClose }} isHistory={about === "history"} />
      )}
    </Suspense>
  );
}
