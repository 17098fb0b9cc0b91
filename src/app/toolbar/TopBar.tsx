/** The top bar: name, save state in words, and the commands people reach for. */
import {
  Download,
  FolderOpen,
  Infinity as Loop,
  LibraryBig,
  Network,
  PanelLeft,
  PanelRight,
  Redo2,
  Route,
  Timer,
  Undo2,
} from "lucide-react";
import type { ReactNode } from "react";
import { setTitle } from "../../core/document/edit.ts";
import { t } from "../../core/messages/index.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { CommandButton } from "./CommandButton.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import styles from "./TopBar.module.css";

interface TopBarProps {
  /** The save state in words. */
  readonly saveState: ReactNode;
}

export function TopBar({ saveState }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <h1 className="offscreen">{t("shell.product")}</h1>
      <CommandButton command="toggle-palette" look="bare">
        <PanelLeft />
      </CommandButton>
      <span className={styles.mark} aria-hidden="true">
        <Loop />
      </span>
      <TitleField />
      <span className={styles.saveState}>{saveState}</span>
      <span className={styles.space} />
      <CommandButton command="undo-change" look="bare">
        <Undo2 />
      </CommandButton>
      <CommandButton command="redo-change" look="bare">
        <Redo2 />
      </CommandButton>
      <CommandButton command="tidy-diagram" withTitle>
        <Network />
      </CommandButton>
      <CommandButton command="open-shelf" withTitle>
        <FolderOpen />
      </CommandButton>
      <CommandButton command="open-templates" withTitle>
        <LibraryBig />
      </CommandButton>
      <CommandButton command="start-practice" withTitle>
        <Timer />
      </CommandButton>
      <TourButton />
      <MoreMenu />
      <CommandButton command="export-png" look="filled" withTitle>
        <Download />
      </CommandButton>
      <CommandButton command="toggle-panel" look="bare">
        <PanelRight />
      </CommandButton>
    </header>
  );
}

/** There only where the design has a tour. */
function TourButton() {
  const hasTour = useEditorState(({ document }) => (document.tour?.length ?? 0) > 0);
  return (
    hasTour && (
      <CommandButton command="play-tour" withTitle>
        <Route />
      </CommandButton>
    )
  );
}

function TitleField() {
  const editor = useEditor();
  const title = useEditorState(({ document }) => document.title);
  return (
    <input
      className={styles.title}
      aria-label={t("shell.title")}
      value={title}
      maxLength={200}
      size={Math.max(8, Math.min(42, title.length + 1))}
      onChange={(event) => {
        const text = event.target.value;
        editor.change((document) => setTitle(document, text), { step: "title" });
      }}
      onBlur={() => {
        editor.endStep();
        if (title.trim() === "") {
          editor.change((document) => setTitle(document, t("general.untitled")));
        }
      }}
      onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
    />
  );
}
