/** A batch job takes longer than it may. */
import { draw } from "../../../document/draw.ts";
import { setSetting } from "../../../document/edit.ts";
import { statedNumber } from "../../../document/requirement-number.ts";
import { type BatchRun, batchRun, isInTime } from "../../../estimates/batch.ts";
import { say } from "../../../messages/say.ts";
import { withSettings } from "../../example-variants.ts";
import type { Fix, LintContext, Observation, Rule } from "../../rule.ts";
import { listed, roughly } from "../../words.ts";

function check({ graph }: LintContext): readonly Observation[] {
  const rows = statedNumber(graph.requirements, "itemsPerDay");
  if (rows === undefined || !graph.has("batch-scorer")) return [];
  return graph.withRole("batch-scorer").flatMap((node) => {
    const run = batchRun(node, rows);
    if (!run || isInTime(run)) return [];
    return [
      {
        title: "The batch job does not finish in time",
        message: say`${listed([node])} needs ${inHours(run.seconds)} of the ${inHours(run.windowSec)} it has`,
        nodes: [node.id],
        edges: [],
        fixes: [addReplicas(node.id, node.label, run)],
      },
    ];
  });
}

const inHours = (seconds: number): string =>
  seconds < 3600 ? `${roughly(seconds / 60)} min` : `${roughly(seconds / 3600)} h`;

const addReplicas = (id: string, label: string, { needed }: BatchRun): Fix => ({
  title: say`Set ${needed} replicas of ${label}`,
  apply: (document) => setSetting(document, id, "replicas", needed),
});

const NIGHTLY = draw(
  "wh=data-warehouse 'Customers'; bs=batch-scorer 'Nightly scores'; tbl=precomputed-table 'Scores'",
  "wh>bs batch; bs>tbl pred",
  { requirements: { itemsPerDay: { value: 36_000_000 } } },
);

export const batchWindowExceeded: Rule = {
  id: "batch-window-exceeded",
  group: "requirements",
  severity: "error",
  fires:
    "The items scored per day take a batch scorer longer than its allowed time: rows ÷ (rows per second × replicas) exceeds it. Silent until the rows, the rate and the time are stated.",
  why: "A nightly job that is still running in the morning serves yesterday's scores, and the next night it starts late. The time it takes is plain arithmetic, and so are the workers that it needs.",
  asks: "How long does one run take, and what happens when it is not done by morning?",
  source: "Interview practice: time and workers of a batch job from its rows",
  check,
  good: [
    {
      name: "four workers score 36 million rows in five hours",
      diagram: withSettings(NIGHTLY, "bs", { rowsPerSec: 500, replicas: 4, windowSec: 21_600 }),
    },
    {
      name: "nobody has said how long it may take",
      diagram: withSettings(NIGHTLY, "bs", { rowsPerSec: 500 }),
    },
    {
      name: "nobody has said how many rows there are",
      diagram: {
        ...withSettings(NIGHTLY, "bs", { rowsPerSec: 1, windowSec: 60 }),
        requirements: {},
      },
    },
  ],
  bad: [
    {
      name: "one worker needs twenty hours of six",
      diagram: withSettings(NIGHTLY, "bs", { rowsPerSec: 500, windowSec: 21_600 }),
      nodes: ["bs"],
    },
    {
      name: "one of two jobs is too slow",
      diagram: withSettings(
        withSettings(
          draw(
            "lake=data-lake; a=batch-scorer 'Scores'; b=batch-scorer 'Captions'; tbl=precomputed-table",
            "lake>a batch; lake>b media; a>tbl pred; b>tbl pred",
            { requirements: { itemsPerDay: { value: 10_000_000 } } },
          ),
          "a",
          { rowsPerSec: 10_000, windowSec: 3600 },
        ),
        "b",
        { rowsPerSec: 20, replicas: 10, windowSec: 43_200 },
      ),
      nodes: ["b"],
    },
  ],
};
