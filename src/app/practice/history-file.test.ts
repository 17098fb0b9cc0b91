import { expect, it } from "vitest";
import { advance, startSession } from "../../core/practice/session.ts";
import { historyFile } from "./history-file.ts";

const choice = { caseId: "ad-click", title: "Ads", level: "mid", minutes: 30 } as const;
const NOON = Date.UTC(2026, 10, 21, 12);

it("writes interviews with times and results that a person can read, the oldest first", () => {
  const session = startSession(choice, { id: "a", design: "d" }, NOON);
  const ended = advance(session, { type: "end", at: NOON + 60_000 });
  const later = startSession(choice, { id: "b", design: "d" }, NOON + 3_600_000);
  const result = [{ step: "data", verdict: "solid", there: 3, of: 4 }] as const;
  const file: unknown = JSON.parse(
    historyFile([
      { session: later, seenAt: NOON },
      { session: ended, seenAt: NOON, result },
    ]),
  );
  expect(file).toMatchObject({
    format: "loopboard-practice",
    version: 1,
    interviews: [
      {
        id: "a",
        startedAt: "2026-11-21T12:00:00.000Z",
        end: { at: "2026-11-21T12:01:00.000Z", late: false },
        result,
      },
      { id: "b", startedAt: "2026-11-21T13:00:00.000Z" },
    ],
  });
});
