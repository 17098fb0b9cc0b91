import { describe, expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import { connectNodes, nextKind } from "./connect.ts";
import { testEditor } from "./test-editor.ts";

const NODES =
  "log=kafka; flink=flink; web=web-client; server=model-server; note=note; odd=no-such-component";

describe("connecting two boxes", () => {
  it("draws the edge at once with its likeliest kind, and selects it", () => {
    const editor = testEditor(draw(NODES));
    const result = connectNodes(editor, "log", "flink");
    expect(result.made && result.edge.kind).toBe("event");
    expect(editor.document().edges).toHaveLength(1);
    expect([...editor.store.getState().selection]).toEqual(
      editor.document().edges.map(({ id }) => id),
    );
  });

  it("refuses where no kind is legal, says what both ends deal in, and knows the other way round", () => {
    const editor = testEditor(draw(NODES));
    const result = connectNodes(editor, "flink", "web");
    expect(result).toMatchObject({ made: false, why: "no-legal-kind", reverse: true });
    expect(!result.made && result.ports?.accepts).toEqual(["response", "config"]);
    expect(editor.document().edges).toEqual([]);
  });

  it("refuses notes and loops onto the box itself", () => {
    const editor = testEditor(draw(NODES));
    expect(connectNodes(editor, "log", "note")).toMatchObject({
      made: false,
      why: "not-a-component",
    });
    expect(connectNodes(editor, "log", "log")).toMatchObject({ made: false, why: "itself" });
  });

  it("gives a second edge between the same boxes another kind, until none is left", () => {
    const editor = testEditor(draw("log=kafka; flink=flink"));
    const kinds: (string | undefined)[] = [];
    for (;;) {
      const result = connectNodes(editor, "log", "flink");
      if (!result.made) {
        expect(result.why).toBe("already");
        break;
      }
      kinds.push(result.edge.kind);
    }
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThan(1);
  });

  it("lets a component that no palette has take anything", () => {
    const editor = testEditor(draw(NODES));
    expect(connectNodes(editor, "odd", "flink").made).toBe(true);
  });
});

it("walks through every legal kind and back to the first", () => {
  const editor = testEditor(draw("log=kafka; flink=flink"));
  connectNodes(editor, "log", "flink");
  const first = editor.document().edges[0]?.kind;
  const seen: (string | undefined)[] = [];
  do {
    editor.change((document) => {
      const [edge] = document.edges;
      return edge ? nextKind(editor, document, edge) : document;
    });
    seen.push(editor.document().edges[0]?.kind);
  } while (seen.at(-1) !== first);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toContain("predlog");
});
