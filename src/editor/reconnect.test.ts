import { describe, expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import type { DiagramEdge } from "../core/document/types.ts";
import { offeredEnds } from "./connect.ts";
import { reconnect } from "./reconnect.ts";
import { testEditor } from "./test-editor.ts";

const NODES = "log=kafka; other=kafka; flink=flink; web=web-client; server=model-server; note=note";
const editorWith = (edges: string) => {
  const editor = testEditor(draw(NODES, edges));
  const edge = (): DiagramEdge => {
    const [first] = editor.document().edges;
    if (!first) throw new Error("No edge was drawn");
    return first;
  };
  return { editor, edge };
};

describe("leading an end of a line elsewhere", () => {
  it("keeps the kind where it is legal, in one step", () => {
    const { editor, edge } = editorWith("log>flink event");
    const before = edge();
    expect(reconnect(editor, before, "source", "other")).toMatchObject({ made: true });
    expect(edge()).toEqual({ ...before, source: "other" });
    editor.undo();
    expect(edge()).toEqual(before);
  });

  it("takes the usual kind where the old one cannot flow", () => {
    const { editor, edge } = editorWith("web>server request");
    const result = reconnect(editor, edge(), "source", "log");
    expect(result).toMatchObject({ made: true, before: "request" });
    expect(edge()).toMatchObject({ source: "log", target: "server" });
    expect(edge().kind).not.toBe("request");
  });

  it("is refused where nothing can flow, and nothing changes", () => {
    const { editor, edge } = editorWith("log>flink event");
    const before = editor.document();
    expect(reconnect(editor, edge(), "target", "note")).toMatchObject({ made: false });
    expect(reconnect(editor, edge(), "target", "log")).toMatchObject({ why: "itself" });
    expect(editor.document()).toBe(before);
  });

  it("offers the boxes that fit, and the one it comes from", () => {
    const { editor } = editorWith("log>flink event");
    const offered = offeredEnds(editor, "flink", "target");
    expect(offered.has("flink")).toBe(true);
    expect(offered.has("log")).toBe(true);
    expect(offered.has("web")).toBe(false);
  });
});
