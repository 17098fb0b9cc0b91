/** The save state in words; where saving failed, why, and the ways out of a conflict. */
import { useSyncExternalStore } from "react";
import { t } from "../../core/messages/index.ts";
import { Button } from "../ui/Button.tsx";
import type { Workspace } from "./workspace.ts";

interface SaveStateProps {
  readonly workspace: Workspace;
}

export function SaveState({ workspace }: SaveStateProps) {
  const { autosave } = workspace;
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);
  switch (state.kind) {
    case "saved":
      return t("storage.state-saved");
    case "saving":
    case "unsaved":
      return t("storage.state-saving");
    case "failed":
      return (
        <span role="alert" title={state.problem.hint}>
          {t("storage.state-failed", { why: state.problem.message })}
        </span>
      );
    case "conflict":
      return (
        <span role="alert" title={`${state.problem.message} ${state.problem.hint}`}>
          {t("storage.state-conflict")}{" "}
          <Button look="link" onClick={() => void workspace.keepMine()}>
            {t("storage.keep-mine")}
          </Button>
          <Button look="link" onClick={() => void workspace.loadTheirs()}>
            {t("storage.load-theirs")}
          </Button>
        </span>
      );
  }
}
