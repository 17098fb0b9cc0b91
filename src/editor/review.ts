/** Findings of the open document, derived again after every change and never saved. */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Diagram } from "../core/document/types.ts";
import type { LoopState, ReviewResult } from "../core/lint/review.ts";
import { type Finding, SEVERITIES, type Severity } from "../core/lint/rule.ts";
import type { Editor } from "./store.ts";

export interface ReviewState {
  readonly findings: readonly Finding[];
  readonly loop: LoopState;
  /** The document the findings are about; `undefined` before the first review. */
  readonly of: Diagram | undefined;
  /** Worst severity of each node and edge that has a finding. */
  readonly worst: ReadonlyMap<string, Severity>;
  /** What a fix would add, while the person points at it. */
  readonly preview: Diagram | undefined;
}

export interface Review {
  readonly store: StoreApi<ReviewState>;
  /** Review now, without waiting. */
  flush(): void;
  /** Show what the document would be; `undefined` ends it. */
  preview(document: Diagram | undefined): void;
  stop(): void;
}

export interface ReviewParts {
  /** The rules are many and come after the first paint. */
  load(): Promise<(document: Diagram) => ReviewResult>;
  /** Run it soon, when the page has time; returns a way to call it off. */
  soon(work: () => void): () => void;
}

/** Follow the editor and keep its findings up to date. */
export function createReview(editor: Editor, parts: ReviewParts): Review {
  const store = createStore<ReviewState>(() => UNREAD);
  let cancel: (() => void) | undefined;
  let read: ((document: Diagram) => ReviewResult) | undefined;

  const review = () => {
    cancel = undefined;
    const document = editor.document();
    if (!read || store.getState().of === document) return;
    const { findings, loop } = read(document);
    store.setState({ findings, loop, of: document, worst: worstByElement(findings) });
  };
  const schedule = () => {
    cancel?.();
    cancel = parts.soon(review);
  };
  const unsubscribe = editor.store.subscribe((state, before) => {
    if (state.document === before.document) return;
    if (store.getState().preview) store.setState({ preview: undefined });
    schedule();
  });
  void parts.load().then((loaded) => {
    read = loaded;
    schedule();
  });

  return {
    store,
    flush() {
      cancel?.();
      review();
    },
    preview: (preview) => store.setState({ preview }),
    stop() {
      cancel?.();
      unsubscribe();
    },
  };
}

const UNREAD: ReviewState = {
  findings: [],
  loop: "none",
  of: undefined,
  worst: new Map(),
  preview: undefined,
};

function worstByElement(findings: readonly Finding[]): ReadonlyMap<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const finding of findings) {
    for (const id of [...finding.nodes, ...finding.edges]) {
      const before = worst.get(id);
      if (before === undefined || rank(finding.severity) < rank(before))
        worst.set(id, finding.severity);
    }
  }
  return worst;
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
