/** What there is to say after a change of the editor or of its findings. */
import type { Finding } from "../../core/lint/rule.ts";
import { enumerated } from "../../core/messages/language.ts";
import { t } from "../../core/messages/late.ts";
import { describeBox } from "../../core/outline/describe-box.ts";
import { describeChange } from "../../core/outline/describe-change.ts";
import type { Review } from "../../editor/review.ts";
import type { Editor, EditorState } from "../../editor/store.ts";

/** A run of changes, such as nudges, is told once it is over. */
const PAUSE_MS = 250;
/** More titles than these are counted. */
const MOST_TITLES = 2;

/** Follow the editor and its review; returns the way to stop. */
export function listenForNews(
  editor: Editor,
  review: Review,
  say: (text: string) => void,
): () => void {
  let before = editor.store.getState();
  let told = review.store.getState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const now = editor.store.getState();
    const found = review.store.getState();
    const sayings = [
      whatHappened(before, now, editor),
      // Of another design everything is new: that is for the panel to tell.
      now.session === before.session ? newsOf(told.findings, found.findings) : undefined,
    ].filter((saying) => saying !== undefined);
    before = now;
    told = found;
    if (sayings.length > 0) say(sayings.join(" "));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE_MS);
  };
  const stops = [
    editor.store.subscribe((state, last) => {
      if (state.document !== last.document || state.selection !== last.selection) soon();
    }),
    review.store.subscribe((state, last) => {
      // The first review of a visit finds what was there all along.
      if (last.of === undefined) told = state;
      else if (state.findings !== last.findings) soon();
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

/** What became of the document, or of the selection where it alone changed. */
export function whatHappened(
  before: EditorState,
  now: EditorState,
  { catalogue }: Pick<Editor, "catalogue">,
): string | undefined {
  const { document, session, selection } = now;
  if (session !== before.session)
    return t("aids.opened", { title: document.title, count: document.nodes.length });
  if (document === before.document) {
    if (selection === before.selection || selection.size === 0) return undefined;
    if (selection.size > 1) return t("aids.selected", { count: selection.size });
    const [id] = selection;
    return id === undefined ? undefined : describeBox(document, id, catalogue);
  }
  if (now.history.future.length > before.history.future.length) {
    const what = describeChange(document, before.document, catalogue);
    return what === undefined ? t("aids.undoneOther") : t("aids.undone", { what });
  }
  const what = describeChange(before.document, document, catalogue);
  if (!before.history.future.includes(document)) return what;
  return what === undefined ? t("aids.redoneOther") : t("aids.redone", { what });
}

/** What the review finds no more, and what it finds now. */
export function newsOf(before: readonly Finding[], now: readonly Finding[]): string | undefined {
  const solved = missing(before, now);
  const found = missing(now, before);
  const sayings = [
    solved.length > 0 ? t("aids.solved", { titles: titlesOf(solved) }) : undefined,
    found.length > 0 ? t("aids.found", { titles: titlesOf(found) }) : undefined,
  ].filter((saying) => saying !== undefined);
  return sayings.length > 0 ? sayings.join(" ") : undefined;
}

/** Those of the one list that the other has not, by their titles. */
function missing(ones: readonly Finding[], others: readonly Finding[]): readonly string[] {
  const known = new Set(others.map(({ title }) => title));
  return [...new Set(ones.map(({ title }) => title))].filter((title) => !known.has(title));
}

const titlesOf = (titles: readonly string[]): string =>
  titles.length > MOST_TITLES
    ? t("aids.manyFindings", { count: titles.length })
    : enumerated(titles.map((title) => `“${title}”`));
