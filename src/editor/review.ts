/** Findings of the open document, derived again after every change and never saved. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Diagram } from "../core/document/types.ts";
import type { Accepted } from "../core/lint/engine.ts";
import type { Maturity } from "../core/lint/maturity.ts";
import type { Figures, LoopState, ReviewResult } from "../core/lint/review.ts";
import type { Finding, Rule, Severity } from "../core/lint/rule.ts";
import type { Editor } from "./store.ts";

export interface ReviewState {
  readonly findings: readonly Finding[];
  /** The findings even while the review is hushed. */
  readonly held: readonly Finding[];
  /** Nothing is shown of what was found: the person is rehearsing an interview. */
  readonly hushed: boolean;
  /** What the document accepts as trade-offs. */
  readonly accepted: readonly Accepted[];
  readonly loop: LoopState;
  /** `undefined` before the first review. */
  readonly maturity: Maturity | undefined;
  /** `undefined` before the first review. */
  readonly figures: Figures | undefined;
  /** The company's own rules. */
  readonly own: readonly Rule[];
  /** The document the findings are about; `undefined` before the first review. */
  readonly of: Diagram | undefined;
  /** Worst severity of each node and edge that has a finding, and of what is drawn in its place. */
  readonly worst: ReadonlyMap<string, Severity>;
  /** What a fix would add, while the person points at it. */
  readonly preview: Diagram | undefined;
}

/** Which findings to mend. */
export type Wanted = (finding: Finding) => boolean;

export interface Reviewed extends ReviewResult, Pick<ReviewState, "worst"> {}

/** The rules at work, once they have been loaded. */
export interface Reviewer {
  review(document: Diagram): Reviewed;
  /** The document with all findings mended that are wanted and have a fix. */
  mend(document: Diagram, isWanted: Wanted): Diagram;
  /** The company's own rules among them. */
  readonly own: readonly Rule[];
}

export interface Review {
  readonly store: StoreApi<ReviewState>;
  /** Review now, without waiting. */
  flush(): void;
  /** Say nothing of what is found until told otherwise. */
  hush(on: boolean): void;
  /** Show what the document would be; `undefined` ends it. */
  preview(document: Diagram | undefined): void;
  /** The open document with these findings mended; the same one where nothing can be. */
  mended(isWanted: Wanted): Diagram;
  /** Load the rules again, and review with them. */
  reload(): void;
  stop(): void;
}

export interface ReviewParts {
  /** The rules are many and come after the first paint. */
  load(): Promise<Reviewer>;
  /** Run it soon, when the page has time; returns a way to call it off. */
  soon(work: () => void): () => void;
}

/** Follow the editor and keep its findings up to date. */
export function createReview(editor: Editor, parts: ReviewParts): Review {
  let cancel: (() => void) | undefined;
  let reviewer: Reviewer | undefined;
  const { store, tell, hush } = createSpeaker();
  const review = () => {
    cancel = undefined;
    const document = editor.document();
    if (!reviewer || store.getState().of === document) return;
    tell({ ...reviewer.review(document), of: document });
  };
  const schedule = () => {
    cancel?.();
    cancel = parts.soon(review);
  };
  const unsubscribe = onDocument(editor, () => {
    if (store.getState().preview) store.setState({ preview: undefined });
    schedule();
  });
  const load = async () => {
    reviewer = await parts.load();
    store.setState({ of: undefined, own: reviewer.own });
    schedule();
  };
  void load();
  return {
    store,
    reload: () => void load(),
    flush() {
      cancel?.();
      review();
    },
    hush,
    preview: (preview) => store.setState({ preview }),
    mended: (isWanted) => reviewer?.mend(editor.document(), isWanted) ?? editor.document(),
    stop: () => {
      cancel?.();
      unsubscribe();
    },
  };
}

const onDocument = ({ store }: Editor, changed: () => void): (() => void) =>
  store.subscribe((state, before) => {
    if (state.document !== before.document) changed();
  });

/** Says what was found, or keeps it to itself. */
function createSpeaker() {
  const store = createStore<ReviewState>(() => UNREAD);
  let latest: Latest | undefined;
  const say = () => latest && store.setState(stateOf(latest, store.getState().hushed));
  return {
    store,
    tell(found: Latest) {
      latest = found;
      say();
    },
    hush(hushed: boolean) {
      store.setState({ hushed });
      say();
    },
  };
}

interface Latest extends Reviewed {
  readonly of: Diagram;
}

const stateOf = (latest: Latest, hushed: boolean): Partial<ReviewState> => {
  const said = { ...latest, held: latest.findings };
  return hushed ? { ...said, ...SILENT } : said;
};

const SILENT = { findings: [], loop: "none", maturity: undefined, worst: new Map() } as const;

const UNREAD: ReviewState = {
  findings: [],
  held: [],
  hushed: false,
  accepted: [],
  loop: "none",
  maturity: undefined,
  figures: undefined,
  own: [],
  of: undefined,
  worst: new Map(),
  preview: undefined,
};
