/** Keeps versions while a design is drawn: as it was opened, now and then, and before much of it is replaced. */
import type { Diagram } from "../../core/document/types.ts";
import type { Problem } from "../../core/problem.ts";
import type { Editor } from "../../editor/store.ts";
import type { Origin, Versions } from "../versions.ts";
import { replacesMuch } from "./replaces-much.ts";

/** Changes are looked at together, this long (ms) after the first of them. */
const LOOK_MS = 2_000;
/** Versions that nothing but time asks for are at least this far apart (ms). */
const APART_MS = 5 * 60_000;

export interface KeeperPorts {
  readonly versions: Pick<Versions, "keep">;
  readonly store: Editor["store"];
  /** The id of the design at hand. */
  design(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs it once after so many ms. */
  after(ms: number, run: () => void): void;
  /** Told once of each sort of trouble: drawing goes on. */
  onTrouble(problem: Problem): void;
}

export interface Keeping {
  /** Looks at what was changed so far at once; done when what is to be kept is kept. */
  catchUp(): Promise<void>;
}

/** Starts with `opened`, what the design was before its first change. */
export function keepVersions(ports: KeeperPorts, opened: Diagram): Keeping {
  const keeper = new Keeper(ports);
  keeper.start(opened);
  return keeper;
}

class Keeper implements Keeping {
  readonly #ports: KeeperPorts;
  /** The design as it was before each step that was not looked at yet. */
  #before: Diagram[] = [];
  #design = "";
  #isFirstLook = true;
  #keptAt: number | undefined;
  readonly #told = new Set<string>();
  #queue: Promise<void> = Promise.resolve();

  constructor(ports: KeeperPorts) {
    this.#ports = ports;
  }

  start(opened: Diagram): void {
    const { store, design } = this.#ports;
    this.#design = design();
    if (store.getState().document !== opened) this.#step(opened);
    store.subscribe((state, before) => {
      if (state.session !== before.session) this.#leave(before.document);
      else if (state.document !== before.document && isNewStep(state, before))
        this.#step(before.document);
    });
  }

  catchUp(): Promise<void> {
    // A copy made out of a conflict goes on under another id.
    this.#design = this.#ports.design();
    this.#look(this.#ports.store.getState().document);
    return this.#queue;
  }

  /** Another design takes the place of this one: what was drawn last still belongs to this one. */
  #leave(last: Diagram): void {
    this.#look(last);
    this.#design = this.#ports.design();
    this.#isFirstLook = true;
    this.#keptAt = undefined;
  }

  #step(before: Diagram): void {
    this.#before.push(before);
    if (this.#before.length > 1) return;
    const { store, after } = this.#ports;
    const { session } = store.getState();
    after(LOOK_MS, () => {
      if (store.getState().session !== session) return;
      void this.catchUp();
    });
  }

  #look(present: Diagram): void {
    const steps = this.#before;
    this.#before = [];
    const [first] = steps;
    const last = steps.at(-1);
    if (!first || !last) return;
    if (this.#isFirstLook) this.#keep(first, "opened", APART_MS);
    this.#isFirstLook = false;
    steps.forEach((before, index) => {
      if (replacesMuch(before, steps[index + 1] ?? present)) this.#keep(before, "replaced");
    });
    if (this.#isTime()) this.#keep(last, "drawing", APART_MS);
  }

  readonly #isTime = (): boolean =>
    this.#keptAt === undefined || Math.abs(this.#ports.now() - this.#keptAt) >= APART_MS;

  /** One after the other, so that they stand in the order in which they were drawn. */
  #keep(diagram: Diagram, origin: Origin, apart = 0): void {
    if (diagram.nodes.length === 0) return;
    const { versions, now, onTrouble } = this.#ports;
    const design = this.#design;
    this.#keptAt = now();
    this.#queue = this.#queue.then(async () => {
      const kept = await versions.keep(design, diagram, origin, { apart });
      const problem = kept.ok ? undefined : kept.problems[0];
      if (!problem || this.#told.has(problem.code)) return;
      this.#told.add(problem.code);
      onTrouble(problem);
    });
  }
}

type EditorState = ReturnType<Editor["store"]["getState"]>;

/** Neither typing on in a step nor undo, which loses nothing. */
const isNewStep = ({ history }: EditorState, { document }: EditorState): boolean =>
  history.past.at(-1) === document;
