import { describe, expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import { connectTargets } from "./connect-targets.ts";
import { testEditor } from "./test-editor.ts";

const names = (editor: ReturnType<typeof testEditor>, source: string) =>
  connectTargets(editor, source).map(({ node, kind }) => `${node.id} ${kind}`);

describe("what a box can be connected to", () => {
  it("is told with the kind that would flow, legal targets only", () => {
    const editor = testEditor(draw("log=kafka; flink=flink; look=dashboard; said=note"));
    expect(names(editor, "log")).toEqual(["flink events", "look metrics"]);
    expect(names(editor, "look")).toEqual([]);
    expect(names(editor, "said")).toEqual([]);
  });

  it("leaves out the kind that is drawn, and puts new neighbours first", () => {
    const editor = testEditor(draw("log=kafka; near=flink; far=flink", "log>near event"));
    const [first, ...others] = names(editor, "log");
    expect(first).toBe("far events");
    expect(others).not.toContain("near events");
  });

  it("is nothing for a box that is not there", () => {
    expect(connectTargets(testEditor(draw("log=kafka")), "gone")).toEqual([]);
  });
});
