/** How components reach the editor: one context, and hooks with narrow selectors. */
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import type { RequirementId } from "../core/document/requirements.ts";
import type { Diagram } from "../core/document/types.ts";
import type { CommandContext } from "../editor/commands/command.ts";
import type { ViewPort } from "../editor/ports.ts";
import type { QuickAddRequest } from "../editor/quick-add.ts";
import type { Review, ReviewState } from "../editor/review.ts";
import type { Editor, EditorState } from "../editor/store.ts";

/** What the composition hands to every part of the app. */
export interface AppParts extends CommandContext {
  readonly review: Review;
  /** The zoom of the canvas, 1 being actual size; in steps of a hundredth. */
  readonly zoom: StoreApi<number>;
  /** What quick-add is open for; `undefined` while it is closed. */
  readonly quickAdd: StoreApi<QuickAddRequest | undefined>;
  /** The canvas lends its view here; returns the way to take it back. */
  lendView(view: ViewPort): () => void;
  /** Open the requirements sheet with the keyboard in this field. */
  showField(field: RequirementId): void;
  /** Show a short message at the foot of the canvas. */
  notify(notice: Notice): void;
  /** Open a drawing of another program that was pasted as text. */
  openText(text: string): void;
  /** Download any design as a page to read. */
  savePage(diagram: Diagram): void;
  /** Load the page anew; what is drawn is saved first. */
  reload(): void;
}

/** A short message with at most one thing to do about it. */
export interface Notice {
  readonly text: string;
  readonly tone?: "plain" | "error";
  /** Until the next message; others go by themselves. */
  readonly stays?: boolean;
  readonly action?: { readonly title: string; run(): void };
}

const Parts = createContext<AppParts | undefined>(undefined);
export const AppPartsProvider = Parts.Provider;

export function useParts(): AppParts {
  const parts = useContext(Parts);
  if (!parts) throw new Error("The app's parts are asked for outside of their provider");
  return parts;
}

export const useEditor = (): Editor => useParts().editor;

/** Part of the editor's state; the selector must return something stable. */
export const useEditorState = <T,>(selector: (state: EditorState) => T): T =>
  useStore(useEditor().store, selector);

export const useReview = <T,>(selector: (state: ReviewState) => T): T =>
  useStore(useParts().review.store, selector);

export const useZoom = (): number => useStore(useParts().zoom);
