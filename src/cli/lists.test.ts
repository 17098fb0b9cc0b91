/** `rules`, `explain`, `palette` and `templates`. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { RULES } from "../core/lint/rules/index.ts";
import { loopboard } from "./test-cli.ts";

describe("rules", () => {
  it("lists every rule with all its words", async () => {
    const { out, code } = await loopboard("rules", "--format=json");
    const list = v.parse(v.array(v.record(v.string(), v.unknown())), JSON.parse(out));
    expect(list.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const entry of list) {
      expect(Object.keys(entry)).toEqual(
        "id title group severity level fires why asks source mutedBy fixable".split(" "),
      );
      expect(entry["title"]).not.toBe(entry["id"]);
    }
    expect(list.find(({ id }) => id === "no-fallback")).toMatchObject({
      title: "Nothing answers when the model is down or late",
      group: "serving",
      severity: "warn",
      level: "senior",
      fixable: true,
    });
    expect(code).toBe(0);
  });

  it("are listed by group for a person", async () => {
    const { out } = await loopboard("rules");
    expect(out).toMatch(/^Structure\n {2}edge-type-mismatch +Error +A box is sent something/);
    expect(out).toContain(`${RULES.length} rules.`);
  });
});

describe("explain", () => {
  it.each(RULES.map(({ id }) => id))("has a page for %s, in lines that fit", async (id) => {
    const { out, err, code } = await loopboard("explain", id);
    for (const part of [
      "When it speaks",
      "Why",
      "How an interviewer asks",
      "Source",
      "Bad:",
      "Good:",
    ])
      expect(out).toContain(`\n${part} `);
    expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(140);
    expect([err, code]).toEqual(["", 0]);
  });

  it("draws a bad example with what is wrong in it", async () => {
    const { out } = await loopboard("explain", "edge-type-mismatch");
    expect(out).toMatch(/\nBad: [^\n]+\n {2}(!?\[[^\]]+\].*\n)+/);
    expect(out).toMatch(/\n {2}! .+ does not (accept|emit) .+\n/);
  });

  it("knows a rule by its former ids, and offers near ones", async () => {
    const renamed = RULES.find(({ aliases = [] }) => aliases.length > 0);
    const [alias] = renamed?.aliases ?? [];
    if (renamed && alias !== undefined) {
      const { out } = await loopboard("explain", alias, "--format=json");
      expect(JSON.parse(out)).toMatchObject({ id: renamed.id });
    }
    expect((await loopboard("explain", "no-monitorin")).err).toContain(
      "Did you mean no-monitoring",
    );
  });
});

describe("palette", () => {
  it("finds what a person would type", async () => {
    const { out } = await loopboard("palette", "feature", "store", "--format=json");
    expect(v.parse(v.array(v.unknown()), JSON.parse(out))[0]).toMatchObject({
      id: "feature-store",
    });
    expect((await loopboard("palette", "pubsub")).out).toContain("event-log");
    expect((await loopboard("palette", "zzzz")).out).toBe("Nothing in the palette fits “zzzz”.\n");
  });

  it("lists all of it by group", async () => {
    const { out } = await loopboard("palette");
    expect(out.split("\n").filter((line) => /^\S/.test(line))).toHaveLength(16);
  });
});

describe("templates", () => {
  it("are listed with their titles", async () => {
    const { out } = await loopboard("templates", "--format=json");
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({ id: "fraud-detection", title: "Payment fraud detection" }),
    );
  });
});
