/** What the editor asks of the app around it; the app implements these, tests lend plain ones. */
import type { LineEnd } from "./connect.ts";
import type { OrderAction } from "../core/messages/en/order.ts";
import type { NodeId, Point } from "../core/document/types.ts";
import type { PracticeAction } from "./practice.ts";
import type { QuickAddRequest } from "./quick-add.ts";

/** The view onto the canvas. Lengths are canvas px. */
export interface ViewPort {
  fit(): void;
  zoomBy(factor: number): void;
  /** Zoom 1. */
  actualSize(): void;
  /** Bring these elements into the middle of the view. */
  reveal(ids: readonly string[]): void;
  /** Step back as far as needed for these boxes to be seen; nothing moves when they are already. */
  keepInView(ids: readonly string[]): void;
  /** Move as little as needed for these boxes to be seen, all of them; the first one has the keyboard then, or this line between them. */
  follow(ids: readonly string[], line?: string): void;
  /** The middle of what is on screen. */
  centre(): Point;
  /** Where the pointer is on the canvas; `undefined` when it is elsewhere or a key was pressed since it moved. */
  pointer(): Point | undefined;
  /** A point of the canvas in px of the page. */
  toScreen(point: Point): Point;
}

/** Everything around the canvas that a command can ask for. */
export interface ShellPort {
  focusSearch(): void;
  /** Ask what to add or to put in a box's place, in a list on the canvas. */
  openQuickAdd(request: QuickAddRequest): void;
  openTemplates(): void;
  openShelf(): void;
  /** All designs of this device into one file, or back out of it. */
  keepShelf(how: "back-up" | "restore"): void;
  /** The versions of the open design; to give the present one a name, or to look. */
  openHistory(what?: "name"): void;
  /** In this format at first, or as chosen last; or `region …`. */
  openExport(about?: string): void;
  /** Ask for a rectangle of the canvas, then how to export it. */
  exportRegion(): void;
  /** The design onto the clipboard, in the format of that id. */
  copyAs(format: string): void;
  /** The link that carries the design. */
  openShare(): void;
  /** The pages of the review's rules, at this one or at the first. */
  openRules(rule?: string): void;
  newDesign(): void;
  openFile(): void;
  saveToFile(): void;
  /** Ask what it is about, then keep a copy of the open design as a template. */
  keepAsTemplate(): void;
  /** The open design as one HTML file. */
  saveCasePage(): void;
  printCasePage(): void;
  /** Every command, to be found by its words. */
  openCommands(): void;
  /** The sheet of keys. */
  openShortcuts(): void;
  /** The design as text, lane by lane. */
  openOutline(): void;
  /** Ask what the box is to be connected to. */
  openConnect(source: NodeId): void;
  /** Ask to which box that end of the selected line is to be led. */
  openLead(end: LineEnd): void;
  /** The menu of what is selected, at this point of the page (px) or beside what is selected. */
  openMenu(at?: Point): void;
  /** Give the keyboard to the next region of the page, or the one before. */
  moveRegion(by: 1 | -1): void;
  /** The seven steps in the panel beside the canvas: shown or folded away, as is said or the other way round. */
  toggleSteps(shown?: boolean): void;
  /** Rehearse an interview: start one, go through it, look back at it. */
  practise(action: PracticeAction): void;
  /** Hold the open design against its reference, or against what the person chooses. */
  openCompare(what: "reference" | "other"): void;
  /** The page for the day of the interview. */
  openChecklist(): void;
  /** Tidy, align, group and the like; `about` in place of what is selected. */
  order(action: OrderAction, about?: string): void;
  useClipboard(how: "copy" | "cut" | "paste"): void;
  /** Ask which language to speak. */
  openLanguage(): void;
  toggleTheme(): void;
  togglePalette(): void;
  togglePanel(): void;
  /** The panel of numbers. */
  openNumbers(): void;
}
