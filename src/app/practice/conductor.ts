/**
 * Conducts rehearsed interviews: keeps the clock going, answers for the interviewer, records how the
 * drawing grows, and keeps all of it so that a reload loses nothing.
 */
import type { Graph } from "../../core/graph/graph.ts";
import { buildGraph } from "../../core/graph/graph.ts";
import type { Diagram } from "../../core/document/types.ts";
import type { Finding, Rule } from "../../core/lint/rule.ts";
import { findingsAt, followUpFor, hintedAt, nextToHint } from "../../core/practice/at-stake.ts";
import { answerTo } from "../../core/practice/brief.ts";
import { isFollowUpDue, isOver } from "../../core/practice/pace.ts";
import { recorded, type Recording } from "../../core/practice/recording.ts";
import { scoreOf, type StepScore, summaryOf } from "../../core/practice/score.ts";
import {
  advance,
  type Choice,
  elapsed,
  type Reply,
  resumed,
  type Session,
  type SessionEvent,
  startSession,
  withClockSetBack,
} from "../../core/practice/session.ts";
import type { Review } from "../../editor/review.ts";
import type { Editor } from "../../editor/store.ts";
import type { Sessions } from "../sessions.ts";

export interface ConductorPorts {
  readonly editor: Editor;
  readonly review: Pick<Review, "store" | "hush" | "flush">;
  readonly sessions: Sessions;
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs again and again; returns a way to end it. */
  every(ms: number, run: () => void): () => void;
  newId(): string;
  /** The id of the design at hand. */
  design(): string;
  /** Opens an empty document about the case, on the shelf; whether that went well. */
  openFor(reference: Diagram): Promise<boolean>;
  /** The reference of a case; `undefined` where it cannot be read. */
  reference(caseId: string): Promise<Diagram | undefined>;
  /** By id. */
  loadRules(): Promise<ReadonlyMap<string, Rule>>;
  /** What happened could not be kept. */
  onTrouble(): void;
  onTimeUp(): void;
  /** One that ran when the page was left stands now. */
  onWaiting(session: Session): void;
}

/** What is known around the interview at hand. */
export interface Known {
  readonly reference: Diagram;
  readonly rules: ReadonlyMap<string, Rule>;
}

type Untimed<E> = E extends SessionEvent ? Omit<E, "at"> : never;

const TICK_MS = 1_000;
/** How often a running clock is written down. */
const SEEN_EVERY = 10;

export class Conductor {
  readonly #ports: ConductorPorts;
  #known: Known | undefined;
  #recording: Recording = [];
  #stored: Recording = [];
  #ticks = 0;
  #stopTicking: (() => void) | undefined;

  constructor(ports: ConductorPorts) {
    this.#ports = ports;
    const { editor } = ports;
    editor.store.subscribe((state, before) => {
      if (state.session !== before.session) void this.lookUp();
      else if (state.document !== before.document) this.#record();
    });
    editor.practice.subscribe(({ step }, before) => {
      if (step !== before.step) this.tell({ type: "enter", step });
    });
  }

  get known(): Known | undefined {
    return this.#known;
  }

  /** The latest about the open design. */
  get session(): Session | undefined {
    return this.#ports.editor.practice.getState().session;
  }

  get recording(): Recording {
    return this.#recording;
  }

  /** Begins with an empty document; whether it did. */
  async start(choice: Choice): Promise<boolean> {
    const { now, newId, design, openFor, editor } = this.#ports;
    const known = await this.#learn(choice.caseId);
    if (!known) return false;
    this.leave();
    if (!(await openFor(known.reference))) return false;
    const session = startSession(choice, { id: newId(), design: design() }, now());
    this.#recording = recorded([], editor.document(), 0);
    this.#take(session, known);
    await this.#keep();
    return true;
  }

  /** Takes up what was last rehearsed about the open design. */
  async lookUp(): Promise<void> {
    const { sessions, design, editor, now } = this.#ports;
    const id = design();
    if (this.session?.design === id) return;
    this.leave();
    const listed = await sessions.list();
    const kept = listed.ok ? listed.value.find(({ session }) => session.design === id) : undefined;
    if (!kept || design() !== id || this.session) return;
    const known = await this.#learn(kept.session.caseId);
    const recording = await sessions.recording(kept.session.id);
    if (!known || design() !== id || this.session) return;
    this.#recording = recording.ok ? recording.value : [];
    if (kept.session.end === undefined)
      this.#recording = recorded(
        this.#recording,
        editor.document(),
        elapsed(kept.session, kept.seenAt),
      );
    const session = resumed(kept.session, kept.seenAt, now());
    this.#take(session, known);
    if (!session.end && session.since === undefined) this.#ports.onWaiting(session);
  }

  /** Something happens now. */
  tell(event: Untimed<SessionEvent>): void {
    const { editor, now } = this.#ports;
    const { session } = editor.practice.getState();
    if (!session) return;
    const next = advance(session, { ...event, at: now() });
    if (next === session) return;
    editor.practice.setState({ session: next, now: now() });
    void this.#keep();
  }

  togglePause(): void {
    this.tell({ type: this.session?.since === undefined ? "resume" : "pause" });
  }

  /** A clarifying question, answered from the case. */
  ask(question: string): void {
    const brief = this.#known?.reference.brief;
    const fact = brief && answerTo(brief, question);
    const reply: Reply = fact
      ? { answer: fact.answer, field: fact.field, source: fact.source }
      : {};
    this.tell({ type: "ask", question, reply });
  }

  /** About a finding not hinted at yet; whether there was one. */
  hint(): boolean {
    const session = this.session;
    const finding = session && nextToHint(session, this.findings(), this.#graph());
    if (finding) this.tell({ type: "hint", rule: finding.rule });
    this.#ports.editor.practice.setState({ talking: true });
    return finding !== undefined;
  }

  /** One stage further with the last one. */
  hintMore(): void {
    const session = this.session;
    const finding = session && hintedAt(session, this.findings());
    if (finding) this.tell({ type: "hint", rule: finding.rule });
  }

  /** What the review finds and the level expects, though it is not shown. */
  findings(): readonly Finding[] {
    const { held } = this.#ports.review.store.getState();
    const session = this.session;
    if (!session || !this.#known) return [];
    return findingsAt(held, this.#known.rules, session.level);
  }

  async finish(): Promise<void> {
    this.#ports.review.flush();
    this.tell({ type: "end" });
    this.#quieten();
    await this.#keep();
  }

  /** What the drawing is worth as it stands; `undefined` while no interview was about it. */
  score(): readonly StepScore[] | undefined {
    const { editor, review } = this.#ports;
    const session = this.session;
    if (!session || !this.#known) return undefined;
    review.flush();
    return scoreOf({
      ...this.#known,
      document: editor.document(),
      level: session.level,
      asked: new Set(session.asked.flatMap(({ field }) => field ?? [])),
      catalogue: editor.catalogue,
      findings: review.store.getState().held,
    });
  }

  /** What is at hand is put away as it is; a running clock stands until somebody comes back. */
  leave(): void {
    if (this.session) {
      this.tell({ type: "pause" });
      this.#quieten();
    }
    this.#known = undefined;
    this.#recording = [];
    this.#ports.editor.practice.setState({ session: undefined });
  }

  /** Writes down that the page is still there, at once. */
  seen(): void {
    if (this.session?.since !== undefined) void this.#keep();
  }

  readonly #graph = (): Graph =>
    buildGraph(this.#ports.editor.document(), this.#ports.editor.catalogue);

  async #learn(caseId: string): Promise<Known | undefined> {
    const { reference, loadRules } = this.#ports;
    const [diagram, rules] = await Promise.all([reference(caseId), loadRules()]);
    return diagram && { reference: diagram, rules };
  }

  #take(session: Session, known: Known): void {
    const { editor, review, every, now } = this.#ports;
    this.#known = known;
    this.#stored = [];
    editor.practice.setState({ session, step: session.step, now: now(), talking: true });
    if (session.end) return;
    review.hush(true);
    this.#stopTicking = every(TICK_MS, () => this.#tick());
  }

  #tick(): void {
    const { editor, now, review } = this.#ports;
    const { session: running, now: before } = editor.practice.getState();
    if (!running || running.since === undefined) return;
    // The clock of the device may have been set back; the interview's goes on.
    const session = now() < before ? withClockSetBack(running, before, now()) : running;
    editor.practice.setState({ session, now: now() });
    if (isOver(session, now()) && !isOver(session, before)) this.#ports.onTimeUp();
    this.#ticks += 1;
    if (this.#ticks % SEEN_EVERY === 0) void this.#keep();
    if (!isFollowUpDue(session, now()) || !this.#known) return;
    review.flush();
    const { rules, reference } = this.#known;
    const stakes = {
      findings: this.findings(),
      rules,
      graph: this.#graph(),
      brief: reference.brief,
    };
    const followUp = followUpFor(session, stakes);
    if (!followUp) return;
    this.tell({ type: "raise", followUp });
    editor.practice.setState({ talking: true });
  }

  #record(): void {
    const { editor, now } = this.#ports;
    const session = this.session;
    if (!session || session.end) return;
    this.#recording = recorded(this.#recording, editor.document(), elapsed(session, now()));
  }

  #quieten(): void {
    this.#stopTicking?.();
    this.#stopTicking = undefined;
    this.#ports.review.hush(false);
  }

  async #keep(): Promise<void> {
    const { sessions, now, onTrouble } = this.#ports;
    const session = this.session;
    if (!session) return;
    const score = session.end && this.score();
    const kept = { session, seenAt: now(), result: score && summaryOf(score) };
    const recording = this.#recording;
    const isNew = recording !== this.#stored;
    this.#stored = recording;
    const done = await Promise.all([
      sessions.keep(kept),
      ...(isNew ? [sessions.keepRecording(session.id, recording)] : []),
    ]);
    if (done.some(({ ok }) => !ok)) onTrouble();
  }
}
