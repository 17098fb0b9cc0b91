import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { type Diagram, emptyDiagram } from "../../core/document/types.ts";
import { worstByElement } from "../../core/lint/worst.ts";
import { reviewDiagram } from "../../core/lint/review.ts";
import { RULES } from "../../core/lint/rules/index.ts";
import type { Recording } from "../../core/practice/recording.ts";
import type { Kept } from "../../core/practice/stored.ts";
import { success } from "../../core/problem.ts";
import { createReview } from "../../editor/review.ts";
import { testEditor } from "../../editor/test-editor.ts";
import { Conductor } from "./conductor.ts";

const MINUTE = 60_000;
const REFERENCE: Diagram = {
  ...draw("web=web-client; svc=prediction-service; m=model-server; mon=drift-monitor"),
  title: "Ads",
  brief: {
    question: "Design it.",
    facts: [
      {
        asks: "number of users",
        keywords: ["scale"],
        answer: "Two million.",
        field: "dau",
        basis: "illustrative",
      },
    ],
    mistakes: [],
    followUps: [],
  },
};
const CHOICE = { caseId: "ads", title: "Ads", level: "senior", minutes: 30 } as const;
const SKETCH = draw("svc=prediction-service; m=model-server", "svc>m request; m>svc pred");

/** A device with an editor on it; another page on it finds what was kept. */
function device() {
  const kept = new Map<string, Kept>();
  const recordings = new Map<string, Recording>();
  const told: string[] = [];
  let now = 1_700_000_000_000;
  let opened = "first";
  let ids = 0;
  const sessions = {
    list: async () => success([...kept.values()].toReversed()),
    keep: async (one: Kept) => {
      kept.set(one.session.id, one);
      return success(undefined);
    },
    recording: async (id: string) => success(recordings.get(id) ?? []),
    keepRecording: async (id: string, recording: Recording) => {
      recordings.set(id, recording);
      return success(undefined);
    },
    remove: async () => success(undefined),
  };
  const page = async () => {
    const editor = testEditor();
    let tick: (() => void) | undefined;
    const review = createReview(editor, {
      load: async () => ({
        own: [],
        mend: (document) => document,
        review: (document) => {
          const result = reviewDiagram(document, editor.catalogue);
          return { ...result, worst: worstByElement(result.findings, document) };
        },
      }),
      soon: (work) => {
        work();
        return () => undefined;
      },
    });
    await Promise.resolve();
    const conductor = new Conductor({
      editor,
      review,
      sessions,
      now: () => now,
      every: (_, run) => {
        tick = run;
        return () => {
          tick = undefined;
        };
      },
      newId: () => `session ${(ids += 1)}`,
      design: () => opened,
      openFor: async ({ title }) => {
        opened = `design ${ids}`;
        editor.open(emptyDiagram(title));
        return true;
      },
      reference: async (id) => (id === "ads" ? REFERENCE : undefined),
      loadRules: async () => new Map(RULES.map((rule) => [rule.id, rule])),
      onTrouble: () => told.push("trouble"),
      onTimeUp: () => told.push("time up"),
      onWaiting: ({ title }) => told.push(`${title} waits`),
    });
    const session = () => editor.practice.getState().session;
    return { editor, review, conductor, session, tick: () => tick?.() };
  };
  return { page, told, kept, pass: (minutes: number) => void (now += minutes * MINUTE) };
}

describe("a rehearsed interview", () => {
  let here: ReturnType<typeof device>;
  let page: Awaited<ReturnType<typeof here.page>>;
  beforeEach(async () => {
    here = device();
    page = await here.page();
    await page.conductor.start(CHOICE);
  });
  afterEach(() => page.review.stop());

  it("opens an empty page about the case and hushes the review until it ends", async () => {
    expect(page.editor.document()).toEqual(emptyDiagram("Ads"));
    page.editor.change(() => SKETCH);
    expect(page.review.store.getState()).toMatchObject({
      hushed: true,
      findings: [],
      loop: "none",
    });
    expect(page.review.store.getState().held.length).toBeGreaterThan(0);
    await page.conductor.finish();
    expect(page.review.store.getState().hushed).toBe(false);
    expect(page.review.store.getState().findings).toBe(page.review.store.getState().held);
  });

  it("answers from the case, and leaves the rest to the candidate", () => {
    page.conductor.ask("What is the scale?");
    page.conductor.ask("Which colour is the logo?");
    expect(page.session()?.asked).toEqual([
      { at: 0, question: "What is the scale?", answer: "Two million.", field: "dau" },
      { at: 0, question: "Which colour is the logo?" },
    ]);
  });

  it("hints in stages, and says when nothing is left", async () => {
    page.editor.change(() => SKETCH);
    expect(page.conductor.hint()).toBe(true);
    const rule = page.session()?.hints[0]?.rule ?? "";
    page.conductor.tell({ type: "hint", rule });
    expect(page.session()?.hints).toMatchObject([{ rule, stage: 2 }]);
    for (const finding of page.conductor.findings())
      page.conductor.tell({ type: "hint", rule: finding.rule });
    expect(page.conductor.hint()).toBe(false);
  });

  it("raises a question at its moment, and warns once when the time is up", () => {
    page.editor.change(() => SKETCH);
    here.pass(11);
    page.tick();
    page.tick();
    expect(page.session()?.raised).toHaveLength(1);
    here.pass(20);
    page.tick();
    here.pass(1);
    page.tick();
    expect(here.told).toEqual(["time up"]);
    expect(page.session()?.end).toBeUndefined();
  });

  it("goes on where the clock of the device is set back", () => {
    here.pass(5);
    page.tick();
    here.pass(-24 * 60);
    page.tick();
    here.pass(2);
    page.conductor.togglePause();
    expect(page.session()?.spent.clarify).toBe(7 * MINUTE);
  });

  it("follows the step that is looked at", () => {
    here.pass(3);
    page.editor.practice.setState({ step: "data" });
    here.pass(2);
    page.conductor.togglePause();
    expect(page.session()?.spent).toMatchObject({ clarify: 3 * MINUTE, data: 2 * MINUTE });
  });

  it("is found again after a reload, with its time and its drawing so far", async () => {
    page.editor.change(() => SKETCH);
    here.pass(5);
    page.conductor.seen();
    const again = await here.page();
    again.editor.open(SKETCH);
    await again.conductor.lookUp();
    expect(again.session()).toEqual(page.session());
    here.pass(90);
    const later = await here.page();
    await later.conductor.lookUp();
    expect(later.session()?.since).toBeUndefined();
    expect(here.told).toEqual(["Ads waits"]);
    later.review.stop();
    expect(again.conductor.recording.map(({ drawing }) => drawing.nodes.length)).toEqual([0, 2]);
    again.review.stop();
  });

  it("scores against the reference and keeps what it came to", async () => {
    page.editor.change(() => SKETCH);
    here.pass(10);
    await page.conductor.finish();
    const [kept] = here.kept.values();
    expect(kept?.session.end).toMatchObject({ late: false });
    expect(kept?.result?.find(({ step }) => step === "serve")).toMatchObject({ there: 2 });
    expect(kept?.result?.find(({ step }) => step === "monitor")?.verdict).toBe("missing");
  });

  it("stands while another design is open", async () => {
    here.pass(4);
    page.conductor.leave();
    expect(page.session()).toBeUndefined();
    expect(page.review.store.getState().hushed).toBe(false);
    const [kept] = here.kept.values();
    expect(kept?.session.since).toBeUndefined();
    expect(kept?.session.spent.clarify).toBe(4 * MINUTE);
  });

  it("does not start about a case that cannot be read", async () => {
    expect(await page.conductor.start({ ...CHOICE, caseId: "none" })).toBe(false);
  });
});
