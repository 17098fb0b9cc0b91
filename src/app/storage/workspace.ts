/** The one document at hand: which record of the shelf it is, and every way to change to another. */
import { setTitle } from "../../core/document/edit.ts";
import type { Diagram } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { type Result, success } from "../../core/problem.ts";
import { type Autosave, createAutosave } from "./autosave.ts";
import type { Rescue } from "./rescue.ts";
import type { SaveTarget, Shelf } from "./shelf.ts";
import { storageFault } from "./storage-problem.ts";

/** What the workspace asks of the editor; see `editor/store.ts`. */
export interface EditorPort {
  document(): Diagram;
  subscribe(changed: () => void): () => void;
  change(edit: (diagram: Diagram) => Diagram): void;
  open(diagram: Diagram): void;
}

export interface WorkspacePorts {
  readonly shelf: Shelf;
  readonly editor: EditorPort;
  readonly rescue: Rescue;
  /** The document that this very tab had open, across reloads. */
  readonly tab: { get(): string | undefined; set(id: string): void };
  newId(): string;
  /** See `AutosavePorts`. */
  after(ms: number, run: () => void): () => void;
  /** Asks the browser to keep what is stored; called once there is something that would be missed. */
  askToPersist(): void;
}

export interface Leaving {
  /** Go on even if the document at hand cannot be saved. */
  readonly discard?: boolean;
}

export interface Workspace {
  readonly autosave: Autosave;
  /** The id of the document at hand; on the shelf once it is saved. */
  id(): string;
  /** Restores what was open last. Without anything to restore, or where it was changed meanwhile, the document at hand stays. */
  loadLast(): Promise<Result<undefined>>;
  /** Opens a document of the shelf; the one at hand is saved first. */
  open(id: string, leaving?: Leaving): Promise<Result<undefined>>;
  /** Opens a document that is not on the shelf yet, as from a file or a template. */
  openNew(diagram: Diagram, leaving?: Leaving): Promise<Result<undefined>>;
  /** Out of a conflict: the document at hand becomes a copy on the shelf. */
  keepMine(): Promise<boolean>;
  /** Out of a conflict: what the other tab saved takes its place. */
  loadTheirs(): Promise<Result<undefined>>;
  /** To call when the page may go: writes at once, and leaves behind what may not get through. */
  leavePage(): void;
}

/** That many boxes nobody wants to draw again. */
const WORTH_KEEPING = 5;

export const createWorkspace = (ports: WorkspacePorts): Workspace => new Desk(ports);

const asCopy = (diagram: Diagram): Diagram =>
  setTitle(diagram, t("storage.copy-title", { title: diagram.title }));

class Desk implements Workspace {
  readonly autosave: Autosave;
  readonly #ports: WorkspacePorts;
  readonly #writer: string;
  #target: SaveTarget;
  #asked = false;

  constructor(ports: WorkspacePorts) {
    this.#ports = ports;
    this.#writer = ports.newId();
    this.#target = this.#newTarget();
    const { editor, after } = ports;
    this.autosave = createAutosave({
      document: () => editor.document(),
      subscribe: (changed) => editor.subscribe(changed),
      write: (diagram) => this.#write(diagram),
      after,
    });
  }

  readonly id = (): string => this.#target.id;

  async loadLast(): Promise<Result<undefined>> {
    const { shelf, tab, editor } = this.#ports;
    const blank = editor.document();
    await this.#saveRescued();
    void shelf.purgeExpired();
    const last = await shelf.last();
    if (!last.ok) return last;
    const id = tab.get() ?? last.value;
    if (id === undefined) return success(undefined);
    const read = await shelf.read(id);
    if (!read.ok) return read.problems[0]?.code === "shelf-missing" ? success(undefined) : read;
    if (read.value.entry.deletedAt !== undefined) return success(undefined);
    // Where storage is slow, the person may be drawing already: that stays, and the last one is on the shelf.
    if (editor.document() !== blank) return success(undefined);
    this.#take(id, read.value.entry.revision, read.value.diagram);
    return success(undefined);
  }

  async open(id: string, leaving: Leaving = {}): Promise<Result<undefined>> {
    if (id === this.#target.id && !leaving.discard) return success(undefined);
    const { shelf } = this.#ports;
    const read = await shelf.read(id);
    if (!read.ok) return read;
    if (!(await this.#mayLeave(leaving))) return storageFault("workspace-unsaved");
    this.#take(id, read.value.entry.revision, read.value.diagram);
    void shelf.setLast(id);
    return success(undefined);
  }

  async openNew(diagram: Diagram, leaving: Leaving = {}): Promise<Result<undefined>> {
    if (!(await this.#mayLeave(leaving))) return storageFault("workspace-unsaved");
    this.#take(this.#ports.newId(), 0, diagram);
    if (diagram.nodes.length > 0) this.autosave.resume();
    return success(undefined);
  }

  keepMine(): Promise<boolean> {
    this.#ports.editor.change(asCopy);
    this.#target = this.#newTarget();
    this.#ports.tab.set(this.#target.id);
    this.autosave.resume();
    return this.autosave.flush();
  }

  async loadTheirs(): Promise<Result<undefined>> {
    const { id } = this.#target;
    const read = await this.#ports.shelf.read(id);
    if (!read.ok) return read;
    this.#take(id, read.value.entry.revision, read.value.diagram);
    return success(undefined);
  }

  leavePage(): void {
    const { rescue, editor, tab } = this.#ports;
    if (this.autosave.state().kind === "saved") return;
    rescue.put(this.#target, editor.document());
    tab.set(this.#target.id);
    void this.autosave.flush();
  }

  readonly #newTarget = (): SaveTarget => ({
    id: this.#ports.newId(),
    revision: 0,
    writer: this.#writer,
  });

  readonly #mayLeave = async ({ discard }: Leaving): Promise<boolean> =>
    (await this.autosave.flush()) || discard === true;

  #take(id: string, revision: number, diagram: Diagram): void {
    const { editor, tab, rescue } = this.#ports;
    this.#target = { id, revision, writer: this.#writer };
    this.autosave.adopt(diagram);
    editor.open(diagram);
    tab.set(id);
    rescue.clear(this.#writer);
  }

  async #write(diagram: Diagram): Promise<Result<unknown>> {
    const { shelf, rescue, tab, editor } = this.#ports;
    const target = this.#target;
    const saved = await shelf.save(target, diagram);
    if (!saved.ok) return saved;
    if (target.id === this.#target.id) {
      const revision = Math.max(this.#target.revision, saved.value.revision);
      this.#target = { ...this.#target, revision };
      if (diagram === editor.document()) rescue.clear(this.#writer);
    }
    // The second where site data was cleared under the page.
    if (target.revision === 0 || tab.get() !== target.id) {
      tab.set(target.id);
      void shelf.setLast(target.id);
    }
    if (!this.#asked && diagram.nodes.length >= WORTH_KEEPING) {
      this.#asked = true;
      this.#ports.askToPersist();
    }
    return saved;
  }

  /** Saves what pages left behind; where another tab was faster, as a copy, which this tab then opens. */
  async #saveRescued(): Promise<void> {
    const { shelf, rescue, tab, newId } = this.#ports;
    for (const { target, diagram } of rescue.found()) {
      const saved = await shelf.save(target, diagram);
      const inConflict = !saved.ok && saved.problems[0]?.code === "shelf-conflict";
      const copy = { id: newId(), revision: 0, writer: target.writer };
      const kept = inConflict ? await shelf.save(copy, asCopy(diagram)) : saved;
      if (!kept.ok) continue;
      rescue.clear(target.writer);
      if (tab.get() === target.id) tab.set(kept.value.id);
      await shelf.setLast(kept.value.id);
    }
  }
}
