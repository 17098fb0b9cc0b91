/** Saves the document soon after every change, one write after the other, and says how it stands. */
import type { Diagram } from "../../core/document/types.ts";
import type { Problem, Result } from "../../core/problem.ts";

/** Saved once nothing has changed for this long (ms) … */
const QUIET_MS = 250;
/** … and at the latest this long (ms) after the first change: a slow machine needs some of the second for the write. */
const LONGEST_MS = 500;

export type SaveState =
  | { readonly kind: "saved" | "saving" | "unsaved" }
  /** Not saved, and why; the next change tries again. */
  | { readonly kind: "failed"; readonly problem: Problem }
  /** Another tab wrote the document; nothing is written until one way out is taken. */
  | { readonly kind: "conflict"; readonly problem: Problem };

export interface AutosavePorts {
  /** The document as it stands: another object after every change. */
  document(): Diagram;
  subscribe(changed: () => void): () => void;
  /** Never rejects. `shelf-conflict` is the one code that stops further writes. */
  write(diagram: Diagram): Promise<Result<unknown>>;
  /** Runs it once after so many ms, unless the function it returns is called before. */
  after(ms: number, run: () => void): () => void;
}

export interface Autosave {
  /** The same object until it changes. */
  state(): SaveState;
  subscribe(listener: () => void): () => void;
  /** Writes what is unsaved at once; resolves to whether all of it is saved. */
  flush(): Promise<boolean>;
  /** Takes this document for what is stored, as after opening one. Earlier writes no longer count. */
  adopt(stored: Diagram): void;
  /** Counts the document as unsaved and writes again, as after a conflict was settled. */
  resume(): void;
  stop(): void;
}

/** Starts to watch; the document as it stands counts as saved. */
export const createAutosave = (ports: AutosavePorts): Autosave => new Saver(ports);

class Saver implements Autosave {
  readonly #ports: AutosavePorts;
  readonly #listeners = new Set<() => void>();
  readonly #unsubscribe: () => void;
  #state: SaveState = { kind: "saved" };
  #seen: Diagram | undefined;
  /** The newest document that is known to be stored. */
  #saved: Diagram | undefined;
  /** The newest document that is being written, and every write under way. */
  #writing: Diagram | undefined;
  readonly #underWay = new Set<Promise<void>>();
  #started = 0;
  #finished = 0;
  #problem: Problem | undefined;
  #cancelQuiet: (() => void) | undefined;
  #cancelLongest: (() => void) | undefined;

  constructor(ports: AutosavePorts) {
    this.#ports = ports;
    this.#saved = ports.document();
    this.#unsubscribe = ports.subscribe(() => this.#changed());
  }

  readonly state = (): SaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  async flush(): Promise<boolean> {
    do {
      this.#begin();
      await Promise.all(this.#underWay);
    } while (this.#isUnsaved() && !this.#problem);
    return !this.#isUnsaved();
  }

  adopt(stored: Diagram): void {
    this.#forget(stored);
    this.#show();
  }

  resume(): void {
    this.#forget(undefined);
    this.#begin();
  }

  stop(): void {
    this.#cancel();
    this.#unsubscribe();
  }

  readonly #isUnsaved = (): boolean => this.#ports.document() !== this.#saved;
  readonly #isInConflict = (): boolean => this.#problem?.code === "shelf-conflict";

  /** Also told of what is not the document, such as the selection. */
  #changed(): void {
    const diagram = this.#ports.document();
    if (diagram === this.#seen) return;
    this.#seen = diagram;
    if (this.#isUnsaved()) this.#schedule();
    else this.#cancel();
    // Undone back to what is stored: nothing is left that could not be saved.
    if (!this.#isUnsaved() && !this.#isInConflict()) this.#problem = undefined;
    this.#show();
  }

  /** Writes under way no longer count, whatever they end with. */
  #forget(saved: Diagram | undefined): void {
    this.#cancel();
    this.#finished = this.#started;
    this.#saved = saved;
    this.#writing = undefined;
    this.#problem = undefined;
  }

  #schedule(): void {
    if (this.#isInConflict()) return;
    const { after } = this.#ports;
    this.#cancelQuiet?.();
    this.#cancelQuiet = after(QUIET_MS, () => this.#due());
    this.#cancelLongest ??= after(LONGEST_MS, () => this.#due());
  }

  /** A write under way is waited for; its end schedules the next. */
  #due(): void {
    this.#cancel();
    if (this.#underWay.size === 0) this.#begin();
  }

  #cancel(): void {
    this.#cancelQuiet?.();
    this.#cancelLongest?.();
    this.#cancelQuiet = undefined;
    this.#cancelLongest = undefined;
  }

  #begin(): void {
    this.#cancel();
    const diagram = this.#ports.document();
    if (!this.#isUnsaved() || diagram === this.#writing || this.#isInConflict()) return;
    this.#writing = diagram;
    this.#problem = undefined;
    this.#started += 1;
    const write = this.#write(diagram, this.#started).finally(() => {
      this.#underWay.delete(write);
      this.#ended();
    });
    this.#underWay.add(write);
    this.#show();
  }

  async #write(diagram: Diagram, number: number): Promise<void> {
    const result = await this.#ports.write(diagram);
    if (this.#writing === diagram) this.#writing = undefined;
    // An older write that ends late says nothing about what is stored now.
    if (number <= this.#finished) return;
    this.#finished = number;
    if (result.ok) this.#saved = diagram;
    this.#problem = result.ok ? undefined : result.problems[0];
  }

  #ended(): void {
    if (this.#isUnsaved() && !this.#problem && this.#underWay.size === 0) this.#schedule();
    this.#show();
  }

  #show(): void {
    const next = this.#next();
    const now = this.#state;
    const problem = "problem" in now ? now.problem : undefined;
    if (next.kind === now.kind && problem === ("problem" in next ? next.problem : undefined))
      return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  #next(): SaveState {
    const problem = this.#problem;
    if (problem) return { kind: this.#isInConflict() ? "conflict" : "failed", problem };
    if (this.#writing) return { kind: "saving" };
    return { kind: this.#isUnsaved() ? "unsaved" : "saved" };
  }
}
