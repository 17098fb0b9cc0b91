import { describe, expect, it } from "vitest";
import { type Diagram, emptyDiagram } from "../../core/document/types.ts";
import { failure, type Result, success } from "../../core/problem.ts";
import { createAutosave } from "./autosave.ts";
import { storageProblem } from "./storage-problem.ts";

/** An editor, a clock and a store whose writes end when the test says so. */
function stage() {
  let now = 0;
  let document = emptyDiagram("0");
  const timers = new Set<{ at: number; run: () => void }>();
  const listeners = new Set<() => void>();
  const writes: { title: string; end: (result: Result<unknown>) => Promise<void> }[] = [];
  const saver = createAutosave({
    document: () => document,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    write: ({ title }) =>
      new Promise((resolve) => {
        const end = async (result: Result<unknown>): Promise<void> => {
          resolve(result);
          await settled();
        };
        writes.push({ title, end });
      }),
  });
  const put = (next: Diagram): void => {
    document = next;
    for (const changed of listeners) changed();
  };
  return {
    saver,
    writes,
    put,
    document: () => document,
    change: (title: string): void => put({ ...document, title }),
    pass(ms: number): void {
      now += ms;
      for (const timer of timers) {
        if (timer.at <= now && timers.delete(timer)) timer.run();
      }
    },
    titles: () => writes.map(({ title }) => title),
    end: (index: number, result: Result<unknown> = success(undefined)) =>
      writes[index]?.end(result),
  };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
const full = failure(storageProblem("storage-full"));
const conflict = failure(storageProblem("shelf-conflict"));

describe("saving by itself", () => {
  it("waits for a pause, then writes what is there", async () => {
    const { saver, change, pass, titles, end } = stage();
    change("1");
    pass(200);
    change("2");
    pass(249);
    expect(titles()).toEqual([]);
    expect(saver.state()).toEqual({ kind: "unsaved" });
    pass(1);
    expect(titles()).toEqual(["2"]);
    expect(saver.state()).toEqual({ kind: "saving" });
    await end(0);
    expect(saver.state()).toEqual({ kind: "saved" });
  });

  it("does not wait longer than 0.5 s, however busily the person works", () => {
    const { change, pass, titles } = stage();
    for (let step = 1; step <= 8; step += 1) {
      change(String(step));
      pass(100);
    }
    expect(titles()).toEqual(["5"]);
  });

  it("does not write again what is stored, nor on news of something else", async () => {
    const { put, document, change, pass, titles, end } = stage();
    const first = document();
    change("1");
    put(first);
    pass(1000);
    expect(titles()).toEqual([]);
    change("2");
    pass(300);
    put(document());
    pass(100);
    expect(titles()).toEqual(["2"]);
    await end(0);
    pass(1000);
    expect(titles()).toEqual(["2"]);
  });

  it("writes one at a time, and the newest next", async () => {
    const { saver, change, pass, titles, end } = stage();
    change("1");
    pass(400);
    change("2");
    pass(800);
    change("3");
    pass(800);
    expect(titles()).toEqual(["1"]);
    await end(0);
    expect(saver.state()).toEqual({ kind: "unsaved" });
    pass(400);
    expect(titles()).toEqual(["1", "3"]);
    await end(1);
    expect(saver.state()).toEqual({ kind: "saved" });
  });

  it("tells its listeners of every state once", async () => {
    const { saver, change, pass, end } = stage();
    const states: string[] = [];
    const unsubscribe = saver.subscribe(() => states.push(saver.state().kind));
    change("1");
    change("2");
    pass(400);
    await end(0);
    unsubscribe();
    change("3");
    expect(states).toEqual(["unsaved", "saving", "saved"]);
  });

  it("stops when it is told to", () => {
    const { saver, change, pass, titles } = stage();
    change("1");
    saver.stop();
    change("2");
    pass(1000);
    expect(titles()).toEqual([]);
  });
});

describe("a write that fails", () => {
  it("says why, keeps the work unsaved and tries again on the next change", async () => {
    const { saver, change, pass, titles, end } = stage();
    change("1");
    pass(400);
    await end(0, full);
    expect(saver.state()).toEqual({ kind: "failed", problem: storageProblem("storage-full") });
    pass(10_000);
    expect(titles()).toEqual(["1"]);
    change("2");
    expect(saver.state().kind).toBe("failed");
    pass(400);
    expect(titles()).toEqual(["1", "2"]);
    await end(1);
    expect(saver.state()).toEqual({ kind: "saved" });
  });

  it("is tried again at once by a flush, which says whether all is saved", async () => {
    const { saver, change, pass, titles, end } = stage();
    change("1");
    pass(400);
    await end(0, full);
    const again = saver.flush();
    expect(titles()).toEqual(["1", "1"]);
    await end(1, full);
    expect(await again).toBe(false);
    const third = saver.flush();
    await end(2);
    expect(await third).toBe(true);
  });

  it("is forgotten when the change is undone", async () => {
    const { saver, put, document, change, pass, end } = stage();
    const first = document();
    change("1");
    pass(400);
    await end(0, full);
    put(first);
    expect(saver.state()).toEqual({ kind: "saved" });
  });
});

describe("a flush", () => {
  it("writes at once, beside a write that is under way", async () => {
    const { saver, change, pass, titles, end } = stage();
    change("1");
    pass(400);
    change("2");
    const flushed = saver.flush();
    expect(titles()).toEqual(["1", "2"]);
    await end(0);
    expect(saver.state()).toEqual({ kind: "saving" });
    await end(1);
    expect(await flushed).toBe(true);
    expect(saver.state()).toEqual({ kind: "saved" });
  });

  it("is not misled by writes that end in the wrong order", async () => {
    const { saver, change, pass, titles, end } = stage();
    change("1");
    pass(400);
    change("2");
    const flushed = saver.flush();
    await end(1);
    await end(0, full);
    expect(await flushed).toBe(true);
    expect(saver.state()).toEqual({ kind: "saved" });
    pass(1000);
    expect(titles()).toEqual(["1", "2"]);
  });

  it("does not call older work saved when the newest failed first", async () => {
    const { saver, change, pass, end } = stage();
    change("1");
    pass(400);
    change("2");
    const flushed = saver.flush();
    await end(1, full);
    await end(0);
    expect(await flushed).toBe(false);
    expect(saver.state().kind).toBe("failed");
  });

  it("goes on until what changed in the meantime is saved too", async () => {
    const { saver, change, titles, end } = stage();
    change("1");
    const flushed = saver.flush();
    change("2");
    await end(0);
    expect(titles()).toEqual(["1", "2"]);
    await end(1);
    expect(await flushed).toBe(true);
  });

  it("writes nothing when nothing is unsaved", async () => {
    const { saver, titles } = stage();
    expect(await saver.flush()).toBe(true);
    expect(titles()).toEqual([]);
  });
});

describe("a conflict", () => {
  it("stops all writing until it is settled", async () => {
    const { saver, change, pass, titles, end } = stage();
    change("1");
    pass(400);
    await end(0, conflict);
    expect(saver.state()).toEqual({ kind: "conflict", problem: storageProblem("shelf-conflict") });
    change("2");
    pass(1000);
    expect(await saver.flush()).toBe(false);
    expect(titles()).toEqual(["1"]);
    saver.resume();
    expect(titles()).toEqual(["1", "2"]);
    await end(1);
    expect(saver.state()).toEqual({ kind: "saved" });
  });
});

describe("another document", () => {
  it("counts as saved when it was adopted, whatever older writes end with", async () => {
    const { saver, put, change, pass, titles, end } = stage();
    change("1");
    pass(400);
    const other = emptyDiagram("Other");
    saver.adopt(other);
    put(other);
    expect(saver.state()).toEqual({ kind: "saved" });
    await end(0, full);
    expect(saver.state()).toEqual({ kind: "saved" });
    pass(1000);
    expect(titles()).toEqual(["1"]);
  });
});
