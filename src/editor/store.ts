/** The editor: the open document with its history, and the session around it (selection, what is being renamed). */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import type { UsualKinds } from "../core/catalogue/usual-kinds.ts";
import type { Diagram, EdgeId, LaneId, NodeId } from "../core/document/types.ts";
import type { FixContext } from "../core/lint/rule.ts";
import type { Measure } from "../core/scene/measure.ts";
import { emptyHistory, type History, record, stepBack, stepForward } from "./history.ts";
import { createPractice, type Practice } from "./practice.ts";
import { createReading, type Reading } from "./reading.ts";
import { type ChosenLane, elementIds, type Selection, sameSelection } from "./selection.ts";
import { SELECT, taken, type Tool, type ToolId } from "./tools.ts";

export interface EditorState {
  /** Another number after another document was opened. */
  readonly session: number;
  readonly document: Diagram;
  readonly history: History;
  readonly selection: Selection;
  /** The node or edge whose label is being edited on the canvas. */
  readonly renaming: NodeId | EdgeId | undefined;
  /** The band that commands are about, and whether its name is being edited. */
  readonly lane: ChosenLane | undefined;
  readonly tool: Tool;
  /** The step of the document's tour that is being told; `undefined` while none is. */
  readonly tourStep: number | undefined;
}

export interface ChangeOptions {
  /** What is selected afterwards; the selection stays when left out. */
  readonly select?: Iterable<string>;
  /** Changes with the same step, one right after the other, undo as one. */
  readonly step?: string;
}

/** What the editor is given when it is made. */
export interface EditorParts {
  readonly catalogue: Catalogue;
  readonly measure: Measure;
  readonly usualKinds: UsualKinds;
}

export interface Editor extends EditorParts {
  /** The design is only looked at: see `look-only.ts`. */
  readonly readOnly?: boolean;
  readonly store: StoreApi<EditorState>;
  readonly reading: StoreApi<Reading>;
  readonly practice: StoreApi<Practice>;
  /** Go on with another catalogue; what shows it must be drawn again. */
  setCatalogue(catalogue: Catalogue): void;
  readonly fixContext: FixContext;
  document(): Diagram;
  /** Replace the document by `edit(document)`: one undo step, nothing when the edit returns its input. */
  change(edit: (document: Diagram) => Diagram, options?: ChangeOptions): void;
  /** End a run of joined changes. */
  endStep(): void;
  undo(): void;
  redo(): void;
  select(ids: Iterable<string>): void;
  /** `undefined` ends it. Also of an edge. */
  rename(id: NodeId | EdgeId | undefined): void;
  /** Nothing else is selected then; `undefined` chooses none. */
  chooseLane(id: LaneId | undefined, renaming?: boolean): void;
  takeTool(id: ToolId): void;
  /** A tool that is not kept has done its work. */
  dropTool(): void;
  /** Tell a step of the tour, the first being 0; `undefined` ends the tour. Beyond either end nothing happens. */
  tellStep(step: number | undefined): void;
  /** Open another document, with a fresh history. */
  open(document: Diagram): void;
}

export function createEditor(parts: EditorParts, document: Diagram): Editor {
  const store = createStore<EditorState>(() => fresh(document, 0));
  const { getState, setState } = store;
  let { catalogue } = parts;
  let fixContext: FixContext = { catalogue, measure: parts.measure };

  return {
    ...parts,
    store,
    ...besides(),
    get catalogue() {
      return catalogue;
    },
    get fixContext() {
      return fixContext;
    },
    setCatalogue(next) {
      catalogue = next;
      fixContext = { catalogue, measure: parts.measure };
    },
    document: () => getState().document,
    change(edit, options = {}) {
      const next = edit(getState().document);
      if (next !== getState().document) setState(changed(getState(), next, options));
      else if (options.select) this.select(options.select);
    },
    endStep: () => setState(withoutOpenStep(getState())),
    undo: () => setState(moveTo(getState(), stepBack)),
    redo: () => setState(moveTo(getState(), stepForward)),
    select(ids) {
      const next = remaining(new Set(ids), getState().document);
      const { selection, lane } = getState();
      if (lane || !sameSelection(next, selection)) setState({ selection: next, lane: undefined });
    },
    rename: (renaming) => setState({ renaming }),
    chooseLane: (id, renaming = false) => setState(choosing(id, renaming)),
    ...toolRack(setState),
    tellStep: (step) => setState(telling(getState(), step)),
    open: (opened) => setState(fresh(opened, getState().session + 1)),
  };
}

/** What goes on around the document. */
const besides = (): Pick<Editor, "reading" | "practice"> => ({
  reading: createReading(),
  practice: createPractice(),
});

const toolRack = (
  setState: StoreApi<EditorState>["setState"],
): Pick<Editor, "takeTool" | "dropTool"> => ({
  takeTool: (id) => setState(({ tool }) => ({ tool: taken(tool, id) })),
  dropTool: () => setState(({ tool }) => (tool.kept ? {} : { tool: SELECT })),
});

function moveTo(
  { history, document, selection }: EditorState,
  move: typeof stepBack,
): Partial<EditorState> {
  const moved = move(history, document);
  if (!moved) return {};
  return { ...moved, selection: remaining(selection, moved.document), renaming: undefined };
}

const withoutOpenStep = ({ history }: EditorState): Partial<EditorState> =>
  history.openStep === undefined ? {} : { history: { ...history, openStep: undefined } };

const choosing = (id: LaneId | undefined, renaming: boolean): Partial<EditorState> =>
  id === undefined ? { lane: undefined } : { lane: { id, renaming }, selection: new Set() };

function telling({ document }: EditorState, step: number | undefined): Partial<EditorState> {
  const steps = document.tour?.length ?? 0;
  if (step !== undefined && (step < 0 || step >= steps)) return {};
  return { tourStep: step, ...(step === undefined ? {} : { selection: new Set<string>() }) };
}

const changed = (
  state: EditorState,
  document: Diagram,
  { select, step }: ChangeOptions,
): Partial<EditorState> => ({
  document,
  history: record(state.history, state.document, step),
  // Who changes the design is no longer listening.
  tourStep: undefined,
  selection: remaining(select ? new Set(select) : state.selection, document),
});

const fresh = (document: Diagram, session: number): EditorState => ({
  session,
  document,
  history: emptyHistory,
  selection: new Set(),
  renaming: undefined,
  lane: undefined,
  tool: SELECT,
  tourStep: undefined,
});

function remaining(selection: Selection, document: Diagram): Selection {
  if (selection.size === 0) return selection;
  const ids = elementIds(document);
  const kept = [...selection].filter((id) => ids.has(id));
  return kept.length === selection.size ? selection : new Set(kept);
}
