/** Lets the journeys in `e2e/` look into the app; only where the address asks for it with `?e2e`. */
import type { Diagram } from "../core/document/types.ts";
import type { Finding } from "../core/lint/rule.ts";
import type { Composition } from "./compose.ts";

export interface TestHook {
  getDocument(): Diagram;
  /** Reviewed up to the last change. */
  findings(): readonly Finding[];
  saveState(): string;
}

declare global {
  interface Window {
    __loopboard?: TestHook;
  }
}

export function exposeForTests({ editor, review, workspace }: Composition): void {
  if (!new URLSearchParams(location.search).has("e2e")) return;
  window.__loopboard = {
    getDocument: () => editor.document(),
    findings() {
      review.flush();
      return review.store.getState().findings;
    },
    saveState: () => workspace.autosave.state().kind,
  };
}
