/** "Tidy": what is selected, or the whole drawing. Can be stopped, says what it does when it takes long, is one undo step. */
import type { Diagram, NodeId } from "../../core/document/types.ts";
import { isSelectionTidied } from "../../core/layout/tidy.ts";
import { t } from "../../core/messages/late.ts";
import { selectedNodes } from "../../editor/selection.ts";
import type { AppParts } from "../editor-context.tsx";
import { glide } from "../ui/glide.ts";
import { runTidy } from "./tidy-task.ts";

/** Words only where a person would begin to wonder. */
const SPEAK_AFTER_MS = 500;
/** So often it is tidied anew because the drawing changed meanwhile; then the person is asked. */
const MOST_TRIES = 3;

let stop: AbortController | undefined;

/** One at a time: a second one takes the place of the first. */
export async function tidyDrawing(parts: AppParts): Promise<void> {
  stop?.abort();
  const run = new AbortController();
  stop = run;
  const ids = meant(parts);
  const progress = showProgress(parts, run, ids);
  try {
    await tryTidy(parts, ids, run.signal, progress);
  } finally {
    progress.stopListening();
    if (stop === run) stop = undefined;
  }
}

/** What the person moves meanwhile is not lost: it is tidied again, with that. */
async function tryTidy(
  parts: AppParts,
  ids: ReadonlySet<NodeId>,
  signal: AbortSignal,
  progress: Progress,
): Promise<void> {
  const { session } = parts.editor.store.getState();
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = parts.editor.document();
    const answer = await runTidy({ document: before, ids }, signal);
    if (parts.editor.store.getState().session !== session) return;
    const isSame = parts.editor.document() === before;
    if (!answer) progress.end(t("ordering.stopped"));
    else if ("reason" in answer) sayFailed(parts, answer.reason);
    else if (isSame) {
      apply(parts, before, answer.document);
      progress.end(t("ordering.tidied"));
    } else continue;
    return;
  }
  askAgain(parts);
}

/** The selected boxes where there are some to arrange among themselves; else none, which means all. */
function meant({ editor }: AppParts): ReadonlySet<NodeId> {
  const { document, selection } = editor.store.getState();
  const ids = new Set(selectedNodes(document, selection).map(({ id }) => id));
  return isSelectionTidied(ids) ? ids : new Set();
}

function apply({ editor, view }: AppParts, before: Diagram, after: Diagram): void {
  if (after === before) return;
  glide();
  editor.change(() => after);
  view.keepInView(after.nodes.map(({ id }) => id));
}

interface Progress {
  /** The last word, where there was a first one. */
  end(text: string): void;
  stopListening(): void;
}

function showProgress(
  { editor, notify }: AppParts,
  run: AbortController,
  ids: ReadonlySet<NodeId>,
): Progress {
  let spoken = false;
  const count = ids.size > 0 ? ids.size : editor.document().nodes.length;
  const timer = setTimeout(() => {
    spoken = true;
    const action = { title: t("ordering.stop"), run: () => run.abort() };
    notify({ text: t("ordering.tidying", { count }), stays: true, action });
  }, SPEAK_AFTER_MS);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    run.abort();
  };
  document.addEventListener("keydown", onKey, { capture: true });
  return {
    end(text) {
      if (spoken) notify({ text });
    },
    stopListening() {
      clearTimeout(timer);
      document.removeEventListener("keydown", onKey, { capture: true });
    },
  };
}

const again = (parts: AppParts) => ({
  title: t("ordering.again"),
  run: () => void tidyDrawing(parts),
});

const sayFailed = (parts: AppParts, reason: string): void =>
  parts.notify({
    text: t("ordering.failed", { reason: reason.replace(/\.$/, "") || t("ordering.noEngine") }),
    tone: "error",
    action: again(parts),
  });

const askAgain = (parts: AppParts): void =>
  parts.notify({ text: t("ordering.changing"), action: again(parts) });
