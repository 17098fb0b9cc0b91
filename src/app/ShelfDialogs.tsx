/** The dialogs over what is saved: the shelf, and the versions of the open design. */
import { useState } from "react";
import type { Composition } from "./compose.ts";
import type { Documents } from "./documents.ts";
import { HistoryDialog } from "./history/HistoryDialog.tsx";
import { openVersions } from "./late-versions.ts";
import { ShelfDialog } from "./storage/ShelfDialog.tsx";

interface ShelfDialogsProps {
  readonly composition: Composition;
  readonly documents: Documents;
  readonly isHistory: boolean;
  /** `name`: the history is opened to give the present a name. */
  readonly about: string | undefined;
  readonly onClose: () => void;
}

export function ShelfDialogs(props: ShelfDialogsProps) {
  const { composition, documents, isHistory, about, onClose } = props;
  const { shelf, workspace } = composition;
  const [versions] = useState(() => openVersions(composition));
  if (isHistory)
    return (
      <HistoryDialog
        versions={versions}
        design={workspace.id()}
        naming={about === "name"}
        onCopy={(copy) => void documents.openTemplate(copy)}
        onClose={onClose}
      />
    );
  return (
    <ShelfDialog
      shelf={shelf}
      workspace={workspace}
      onNew={() => void documents.openBlank()}
      onClose={onClose}
    />
  );
}
