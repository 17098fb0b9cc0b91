import { describe, expect, it } from "vitest";
import { draw } from "../document/draw.ts";
import { foldUp, group } from "../document/group.ts";
import type { Finding, Severity } from "./rule.ts";
import { worstByElement } from "./worst.ts";

const finding = (
  severity: Severity,
  nodes: readonly string[],
  edges: readonly string[] = [],
): Finding => ({
  rule: "no-monitoring",
  group: "monitoring",
  severity,
  title: "",
  message: "",
  why: "",
  source: "",
  nodes,
  edges,
  fixes: [],
});

describe("the worst at an element", () => {
  const diagram = draw("a=kafka; b=flink; c=trainer", "a>b event; b>c event");

  it("is the gravest of all that names it", () => {
    const found = [finding("info", ["a"], ["e1"]), finding("error", ["a"]), finding("warn", ["a"])];
    expect([...worstByElement(found, diagram)]).toEqual([
      ["a", "error"],
      ["e1", "info"],
    ]);
  });

  it("shows on the card of a folded boundary", () => {
    const grouped = group(diagram, new Set(["a", "b"]), "G").document;
    const folded = foldUp(grouped, "group", { width: 136, height: 48 });
    const worst = worstByElement([finding("info", ["b"]), finding("warn", [], ["e1"])], folded);
    expect(worst.get("group")).toBe("warn");
    expect(worstByElement([finding("info", ["c"])], folded).has("group")).toBe(false);
  });
});
