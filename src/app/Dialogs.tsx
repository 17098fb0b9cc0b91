/** The dialogs, each loaded when it is first asked for. */
import { lazy, Suspense, useState } from "react";
import { t } from "../core/messages/index.ts";
import type { Composition } from "./compose.ts";
import type { Documents } from "./documents.ts";
import type { OpenDialog } from "./open-dialog.ts";
import { EarlyField } from "./ui/EarlyField.tsx";

const Gallery = lazy(async () => ({ default: (await import("./gallery/Gallery.tsx")).Gallery }));
const KeepTemplate = lazy(async () => ({
  default: (await import("./gallery/KeepTemplate.tsx")).KeepTemplate,
}));
const ShelfDialogs = lazy(async () => ({
  default: (await import("./ShelfDialogs.tsx")).ShelfDialogs,
}));
const Exporting = lazy(async () => ({
  default: (await import("./export/Exporting.tsx")).Exporting,
}));
const ShareDialog = lazy(async () => ({
  default: (await import("./share/ShareDialog.tsx")).ShareDialog,
}));
const StudyDialogs = lazy(async () => ({
  default: (await import("./StudyDialogs.tsx")).StudyDialogs,
}));

const DoubtsDialog = lazy(async () => ({
  default: (await import("./import/DoubtsDialog.tsx")).DoubtsDialog,
}));

const RulesDialog = lazy(async () => ({
  default: (await import("./rules/RulesDialog.tsx")).RulesDialog,
}));

const LanguageDialog = lazy(async () => ({
  default: (await import("./language/LanguageDialog.tsx")).LanguageDialog,
}));

const OwnFiles = lazy(async () => ({
  default: (await import("./house/OwnFiles.tsx")).OwnFiles,
}));

const PracticeDialog = lazy(async () => ({
  default: (await import("./PracticeParts.tsx")).PracticeDialog,
}));

/** Always there, but after what draws the first box. */
const Aids = lazy(async () => {
  await new Promise((ready) => requestIdleCallback(ready, { timeout: 1000 }));
  return { default: (await import("./Aids.tsx")).Aids };
});

interface DialogsProps {
  readonly dialog: OpenDialog | undefined;
  readonly composition: Composition;
  readonly documents: Documents;
  onClose(): void;
}

export function Dialogs({ dialog, composition, documents, onClose }: DialogsProps) {
  const name = dialog?.name;
  const [typed, setTyped] = useState("");
  return (
    <>
      <Suspense
        fallback={
          (name === "commands" || name === "connect") && (
            <EarlyField label={t(`commands.${name}`)} typed={typed} onType={setTyped} />
          )
        }
      >
        <Aids
          dialog={dialog}
          typed={typed}
          onClose={() => {
            setTyped("");
            onClose();
          }}
        />
      </Suspense>
      <Suspense>
        {name === "templates" && (
          <Gallery
            own={composition.templates}
            onClose={onClose}
            onOpen={(template) => {
              onClose();
              void documents.openTemplate(template);
            }}
          />
        )}
        {name === "keep-template" && <KeepTemplate own={composition.templates} onClose={onClose} />}
        {(name === "shelf" || name === "history") && (
          <ShelfDialogs
            {...{ composition, documents, onClose }}
            isHistory={name === "history"}
            about={dialog?.about}
          />
        )}
        {(name === "compare" || name === "checklist") && (
          <StudyDialogs
            {...{ composition, onClose }}
            isChecklist={name === "checklist"}
            about={dialog?.about}
          />
        )}
        {name === "doubts" && <DoubtsDialog onClose={onClose} />}
        {name === "share" && <ShareDialog onClose={onClose} />}
        {(name === "export" || name === "region") && (
          <Exporting dialog={dialog} onClose={onClose} />
        )}
        {name === "language" && <LanguageDialog onClose={onClose} />}
        {name === "practice" && (
          <PracticeDialog {...{ composition, documents, onClose }} about={dialog?.about} />
        )}
        {name === "rules" && (
          <RulesDialog rule={dialog?.about} onClose={onClose}>
            <OwnFiles house={composition.house} />
          </RulesDialog>
        )}
      </Suspense>
    </>
  );
}
