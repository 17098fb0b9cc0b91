/** Looking back at interviews: the replay of the one at hand, or the list of all with theirs. */
import { useMemo, useState } from "react";
import type { PageContent } from "../core/case-page/case-page.ts";
import { t } from "../core/messages/late.ts";
import type { Recording } from "../core/practice/recording.ts";
import { type StepResult, summaryOf } from "../core/practice/score.ts";
import type { Session } from "../core/practice/session.ts";
import type { Kept } from "../core/practice/stored.ts";
import type { Composition } from "./compose.ts";
import { useParts } from "./editor-context.tsx";
import { download } from "./export/download.ts";
import { savePage } from "./export/save-page.ts";
import { sessionsOf } from "./late-practice.ts";
import type { Conductor } from "./practice/conductor.ts";
import { historyFile } from "./practice/history-file.ts";
import { HistoryDialog } from "./practice/HistoryDialog.tsx";
import { ReplayDialog } from "./practice/ReplayDialog.tsx";

interface LookBackProps {
  readonly composition: Composition;
  readonly conductor: Conductor;
  readonly isHistory: boolean;
  readonly onClose: () => void;
}

/** An interview that is being watched. */
interface Watched {
  readonly session: Session;
  readonly result: readonly StepResult[] | undefined;
  readonly recording: Recording;
}

export function LookBack({ composition, conductor, isHistory, onClose }: LookBackProps) {
  const { notify } = useParts();
  const sessions = useMemo(() => sessionsOf(composition), [composition]);
  const [watched, setWatched] = useState(() => (isHistory ? undefined : atHand(conductor)));
  const watch = async ({ session, result }: Kept) => {
    const read = await sessions.recording(session.id);
    setWatched({ session, result, recording: read.ok ? read.value : [] });
  };
  const save = async (page: PageContent) => {
    const { fontCss } = await import("./export/picture-fonts.ts");
    const fonts = await fontCss(page.body);
    const css = fonts.ok ? `${fonts.value}\n${page.css}` : page.css;
    notify({ text: t("score.saved", { name: savePage({ ...page, css }) }) });
  };
  if (watched)
    return <ReplayDialog {...watched} onSave={(page) => void save(page)} onClose={onClose} />;
  return (
    <HistoryDialog
      sessions={sessions}
      onReplay={(kept) => void watch(kept)}
      onOpen={(design) => {
        onClose();
        void composition.workspace.open(design).then((opened) => {
          const problem = opened.ok ? undefined : opened.problems[0];
          if (problem) notify({ text: `${problem.message} ${problem.hint}`, tone: "error" });
        });
      }}
      onExport={(list) =>
        download(new Blob([historyFile(list)], { type: "application/json" }), "interviews.json")
      }
      onClose={onClose}
    />
  );
}

function atHand(conductor: Conductor): Watched | undefined {
  const { session, recording } = conductor;
  const score = conductor.score();
  return session && { session, recording, result: score && summaryOf(score) };
}
