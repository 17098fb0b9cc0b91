import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseDiagram } from "../core/document/parse.ts";
import { loopboard, testFolder } from "./test-cli.ts";

const { save } = testFolder();

it("turns a flowchart into a design: recognised, laid out, with what it lost", async () => {
  save(
    "plan.mmd",
    "flowchart LR\n  K[Kafka<br/>#quot;clicks#quot;] -->|events| F[<b>Flink</b>]\n  F --> Z[Frobnicator]\n  Z --> Z",
  );
  const { code, err } = await loopboard("convert", "plan.mmd", "-o", "plan.json");
  expect(code).toBe(0);
  expect(err).toContain("2 of 3 boxes recognised.");
  expect(err).toContain("An arrow from a box to itself was left out.");
  const opened = parseDiagram(readFileSync("plan.json", "utf8"));
  if (!opened.ok) throw new Error(opened.problems[0]?.message);
  const { nodes, edges } = opened.value;
  expect(nodes.map(({ label, component }) => `${label.replace("\n", " ")}: ${component}`)).toEqual([
    'Kafka "clicks": kafka',
    "Flink: flink",
    "Frobnicator: generic-service",
  ]);
  expect(edges.map(({ kind, label }) => `${kind} ${label ?? ""}`.trim())[0]).toBe("event events");
  expect(new Set(nodes.map(({ position }) => position.x)).size).toBe(3);
});

it("reads a drawing in lint, and leaves its file as it is", async () => {
  save("plan.d2", "web: Web app\nm: Model server\nweb -> m: request");
  const { code, out } = await loopboard("lint", "plan.d2", "--format", "json");
  expect(code).not.toBe(2);
  expect(out).toContain("no-monitoring");
});

it("says what is wrong with a flowchart, and what to do", async () => {
  save("broken.mmd", "flowchart LR\n  a[[ --> ");
  const { code, err } = await loopboard("convert", "broken.mmd", "-o", "x.json");
  expect(code).toBe(2);
  expect(err).toContain("Mermaid cannot read the flowchart");
});

it("takes the page of several that is named, else the first, and tells the others", async () => {
  const page = (name: string, label: string) =>
    `<diagram name="${name}"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell id="a" value="${label}" vertex="1" parent="1"><mxGeometry width="80" height="40" as="geometry"/></mxCell></root></mxGraphModel></diagram>`;
  save("two.drawio", `<mxfile>${page("Now", "Kafka")}${page("Later", "Flink")}</mxfile>`);
  const first = await loopboard("convert", "two.drawio", "-o", "now.json");
  expect(first.err).toContain("several pages: Now, Later. The first is taken");
  const named = await loopboard("convert", "two.drawio", "-o", "later.json", "--page", "Later");
  expect([named.code, named.err.includes("several pages")]).toEqual([0, false]);
  expect(readFileSync("later.json", "utf8")).toContain("Flink");
  const none = await loopboard("convert", "two.drawio", "-o", "x.json", "--page", "9");
  expect([none.code, none.err]).toEqual([2, "There is no page 9. The pages are: Now, Later.\n"]);
});

it("converts a folder of drawings, and reviews it; what is no drawing is passed over", async () => {
  save("plans/clicks.mmd", "flowchart LR\n K[Kafka] --> F[Flink]");
  save("plans/old/clicks.d2", "Kafka -> Spark");
  save("plans/calls.mmd", "sequenceDiagram\n A->>B: hello");
  save("plans/data.json", "[]");
  const { code, err } = await loopboard("convert", "plans", "-o", "designs/");
  expect([code, err]).toEqual([1, expect.stringContaining("2 of 3 drawings converted")]);
  expect(readFileSync("designs/clicks.loopboard.json", "utf8")).toContain("Flink");
  expect(readFileSync("designs/clicks-2.loopboard.json", "utf8")).toContain("Spark");
  const { out } = await loopboard("lint", "plans", "--format", "json");
  expect(out).toContain("clicks.d2");
  expect(out).not.toContain("calls.mmd");
});

it("writes another program's file where the ending asks for it, and says what is lost", async () => {
  save("flow.mmd", "flowchart LR\n  a[Kafka] --> b[Flink]");
  for (const out of ["flow.drawio", "flow.excalidraw", "flow.d2", "flow.svg"]) {
    const { code, err } = await loopboard("convert", "flow.mmd", "-o", out);
    expect(code).toBe(0);
    expect(err).toContain(`${out} is written.`);
    expect(readFileSync(out, "utf8")).toContain("Kafka");
  }
  const { err } = await loopboard("convert", "flow.drawio", "-o", "back.d2");
  expect(err).toContain("the program that opens it lays the boxes out anew");
});

it("names the endings that there are for one that there is not", async () => {
  save("flow.mmd", "flowchart LR\n  a[Kafka] --> b[Flink]");
  const { code, err } = await loopboard("convert", "flow.mmd", "-o", "flow.visio");
  expect(code).toBe(2);
  expect(err).toContain(".loopboard.json");
  expect(err).toContain(".drawio");
});
