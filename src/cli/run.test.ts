/** Help, and what is said of arguments that make no sense. */
import { describe, expect, it } from "vitest";
import { emptyDiagram } from "../core/document/types.ts";
import { loopboard, testFolder } from "./test-cli.ts";

const { save } = testFolder();

describe("the command line", () => {
  it("explains itself, and each command", async () => {
    const { out, code } = await loopboard("--help");
    expect(out).toContain("lint FILE… [--format text|json|sarif|markdown]");
    expect(out).toContain("templates [--format text|json]");
    expect(code).toBe(0);
    expect((await loopboard("lint", "--help")).out).toContain("loopboard lint FILE…");
  });

  it.each([
    [],
    ["lnt"],
    ["lint"],
    ["lint", "--fast", "clean.json"],
    ["lint", "clean.json", "--format", "xml"],
    ["lint", "clean.json", "--fix", "--fix-dry-run"],
    ["lint", "clean.json", "--max-warnings", "-1"],
    ["lint", "-", "-"],
    ["lint", "-", "--fix"],
    ["lint", "picture.png", "--fix"],
    ["templates", "clean.json"],
    ["rules", "clean.json"],
    ["explain"],
    ["explain", "no-such-rule-at-all"],
  ])("ends with 2 and a hint for %s %s %s %s", async (...args) => {
    save("clean.json", emptyDiagram("Clean"));
    const { out, err, code } = await loopboard(...args);
    expect([out, code]).toEqual(["", 2]);
    expect(err).toMatch(/^[^\n]+/);
    expect(err).not.toContain("    at ");
  });

  it("says of an option in one line what is wrong with it", async () => {
    expect((await loopboard("lint", "clean.json", "--max-warnings", "-1")).err).toBe(
      "Option '--max-warnings' argument is ambiguous. See `loopboard lint --help`.\n",
    );
  });

  it("says which commands there are to who asks for another", async () => {
    expect((await loopboard("lnt")).err).toBe(
      "There is no command “lnt”. See `loopboard --help` for those there are.\n",
    );
  });
});
