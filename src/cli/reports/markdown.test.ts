import { expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { loopboard, testFolder } from "../test-cli.ts";

const { save } = testFolder();

it("is a table for each file, with what was accepted beneath it and what failed at the end", async () => {
  const waivers = [{ rule: "edge-type-mismatch", element: "e1", reason: "Ask @ann about #12" }];
  save("a.json", draw("fs=feature-store; log=event-log", "log>fs metric", { waivers }));
  save("b.json", draw("fs=feature-store; log=event-log", "log>fs metric"));
  const { out } = await loopboard("lint", "a.json", "b.json", "c.json", "--format=markdown");
  const lines = out.split("\n");
  expect(lines.filter((line) => line.startsWith("#"))).toEqual([
    expect.stringMatching(/^## a\.json: /),
    "### Accepted trade-offs",
    expect.stringMatching(/^## b\.json: 1 error/),
    "## Not reviewed",
  ]);
  expect(lines).toContain(
    "- A box is sent something it cannot take (edge-type-mismatch): Ask @<!-- -->ann about #<!-- -->12",
  );
  expect(lines).toContain(
    "| Error | **A box is sent something it cannot take** (edge-type-mismatch)<br>fs does not accept metrics | Change to events |",
  );
});

it("takes nothing in a label for markup", async () => {
  const label = "<img src=x> | **[a](b)** `c`\n# d";
  const design = draw("log=event-log; fs=feature-store", "log>fs metric");
  const [log, fs] = design.nodes;
  if (!log || !fs) throw new Error("The drawing has two boxes");
  save("odd.json", { ...design, nodes: [log, { ...fs, label }] });
  const { out } = await loopboard("lint", "odd.json", "--format=markdown");
  expect(out).toContain(
    "\\<img src=x\\> \\| \\*\\*\\[a\\](b)\\*\\* \\`c\\` # d does not accept metrics",
  );
});
