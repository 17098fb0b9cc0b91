/** The dialogs, each loaded when it is first asked for. */
import type { Composition } from "./compose.ts";
import type { Documents } from "./documents.ts";
import type { OpenDialog } from "./open-dialog.ts";
import { Apart } from "./ui/Guard.tsx";
import { latePart } from "./ui/late-part.ts";

const Gallery = latePart(async () => (await import("./gallery/Gallery.tsx")).Gallery);
const KeepTemplate = latePart(
  async () => (await import("./gallery/KeepTemplate.tsx")).KeepTemplate,
);
const ShelfDialogs = latePart(async () => (await import("./ShelfDialogs.tsx")).ShelfDialogs);
const Exporting = latePart(async () => (await import("./export/Exporting.tsx")).Exporting);
const ShareDialog = latePart(async () => (await import("./share/ShareDialog.tsx")).ShareDialog);
const StudyDialogs = latePart(async () => (await import("./StudyDialogs.tsx")).StudyDialogs);
const DoubtsDialog = latePart(async () => (await import("./import/DoubtsDialog.tsx")).DoubtsDialog);
const RulesDialog = latePart(async () => (await import("./rules/RulesDialog.tsx")).RulesDialog);
const LanguageDialog = latePart(
  async () => (await import("./language/LanguageDialog.tsx")).LanguageDialog,
);
const OwnFiles = latePart(async () => (await import("./house/OwnFiles.tsx")).OwnFiles);
const PracticeDialog = latePart(async () => (await import("./PracticeParts.tsx")).PracticeDialog);

export interface DialogsProps {
  readonly dialog: OpenDialog | undefined;
  readonly composition: Composition;
  readonly documents: Documents;
  onClose(): void;
}

export function Dialogs({ dialog, composition, documents, onClose }: DialogsProps) {
  const name = dialog?.name;
  return (
    <Apart about={dialog}>
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
      {(name === "export" || name === "region") && <Exporting dialog={dialog} onClose={onClose} />}
      {name === "language" && <LanguageDialog onClose={onClose} />}
      {name === "practice" && (
        <PracticeDialog {...{ composition, documents, onClose }} about={dialog?.about} />
      )}
      {name === "rules" && (
        <RulesDialog rule={dialog?.about} onClose={onClose}>
          <OwnFiles house={composition.house} />
        </RulesDialog>
      )}
    </Apart>
  );
}
