import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { recorded } from "../../core/practice/recording.ts";
import { startSession } from "../../core/practice/session.ts";
import type { Result } from "../../core/problem.ts";
import { connect } from "./database.ts";
import { createSessions } from "./sessions.ts";

let databases = 0;
const freshName = () => `sessions-${(databases += 1)}`;
const choice = { caseId: "ad-click", title: "Ads", level: "mid", minutes: 30 } as const;
const keptAt = (at: number) => ({
  session: startSession(choice, { id: `s${at}`, design: "d" }, at),
  seenAt: at,
});

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}

describe("rehearsed interviews", () => {
  it("are kept with how their drawing grew, the newest first", async () => {
    const sessions = createSessions(connect(freshName()));
    await sessions.keep(keptAt(1));
    await sessions.keep(keptAt(2));
    const recording = recorded([], draw("log=kafka"), 0);
    await sessions.keepRecording("s1", recording);
    expect(valueOf(await sessions.list()).map(({ session }) => session.id)).toEqual(["s2", "s1"]);
    expect(valueOf(await sessions.recording("s1"))).toEqual(recording);
    expect(valueOf(await sessions.recording("s2"))).toEqual([]);
  });

  it("are gone for good when they are deleted", async () => {
    const sessions = createSessions(connect(freshName()));
    await sessions.keep(keptAt(1));
    await sessions.keepRecording("s1", recorded([], draw("log=kafka"), 0));
    await sessions.remove(["s1", "none"]);
    expect(valueOf(await sessions.list())).toEqual([]);
    expect(valueOf(await sessions.recording("s1"))).toEqual([]);
  });

  it("make room for new ones: the oldest go with their recordings", async () => {
    const sessions = createSessions(connect(freshName()), 2);
    await sessions.keepRecording("s1", recorded([], draw("log=kafka"), 0));
    for (const at of [1, 2, 3]) await sessions.keep(keptAt(at));
    expect(valueOf(await sessions.list()).map(({ session }) => session.id)).toEqual(["s3", "s2"]);
    expect(valueOf(await sessions.recording("s1"))).toEqual([]);
  });

  it("never let go of the one that is kept, as where the clock was set back", async () => {
    const sessions = createSessions(connect(freshName()), 2);
    for (const at of [5, 6, 1]) await sessions.keep(keptAt(at));
    expect(valueOf(await sessions.list()).map(({ session }) => session.id)).toEqual(["s6", "s1"]);
  });

  it("do not break on a record that is none", async () => {
    const name = freshName();
    const sessions = createSessions(connect(name));
    await sessions.keep(keptAt(1));
    const database = await openDB(name);
    await database.put("sessions", { session: "damaged" }, "s0");
    database.close();
    expect(valueOf(await sessions.list())).toHaveLength(1);
  });
});
