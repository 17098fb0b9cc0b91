/** Drawings made to hurt, for every reader: each is answered, with one clear message where nothing can be drawn. Nothing here is timed: caps do it. */
import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseDiagram } from "../document/parse.ts";
import { serializeDiagram } from "../document/serialize.ts";
import { fixContext } from "../insert/test-context.ts";
import { openBytes } from "./opening.ts";

const vertices = [{ id: "__proto__", text: "Kafka" }, { id: "constructor" }, { id: "toString" }];
const ports = {
  ...fixContext(),
  usualKinds: {},
  // What Mermaid gives back is as hostile as any file.
  parseMermaid: async (text: string): Promise<unknown> => {
    if (text.includes("boom")) throw new Error("Parse error on line 1:\nboom\n^");
    if (text.includes("null")) return null;
    return { vertices, edges: [{ start: "__proto__", end: "constructor" }], groups: [] };
  },
};

const open = (name: string, content: string | Uint8Array) =>
  openBytes(typeof content === "string" ? Buffer.from(content) : content, name, async () => ports);

/** The code of the one problem, which has a message of one line and says what to do. */
async function refusal(name: string, content: string | Uint8Array): Promise<string> {
  const opened = await open(name, content);
  if (opened.ok) return "opened";
  expect(opened.problems).toHaveLength(1);
  const [problem] = opened.problems;
  expect(problem?.message).toMatch(/^[^\n]{10,300}$/);
  expect(problem?.hint).toMatch(/^[^\n]{10,300}$/);
  return problem?.code ?? "";
}

const cell = (id: string, rest: string) =>
  `<mxCell id="${id}" value="Kafka" vertex="1" ${rest}><mxGeometry x="0" y="0" width="80" height="40" as="geometry"/></mxCell>`;
const drawio = (cells: string) =>
  `<mxfile><diagram><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>${cells}</root></mxGraphModel></diagram></mxfile>`;
const packed = (bytes: Uint8Array) =>
  `<mxfile><diagram>${Buffer.from(deflateSync(bytes)).toString("base64")}</diagram></mxfile>`;
const scene = (elements: unknown) => JSON.stringify({ type: "excalidraw", elements });
const rectangle = (id: string, rest: object = {}) => [
  { id, type: "rectangle", x: 0, y: 0, width: 90, height: 40, ...rest },
  { id: `${id}-words`, type: "text", containerId: id, text: "Kafka", x: 0, y: 0 },
];
const python = (code: string) => `from diagrams import Diagram\n${code}`;
const LONG = "x".repeat(500_000);

describe("a hostile drawing", () => {
  it.each([
    ["cut off", "a.drawio", drawio(cell("a", "")).slice(0, 120), "xml-broken"],
    ["nested too deep", "a.drawio", `<mxfile>${"<a>".repeat(5_000)}`, "xml-broken"],
    ["with an entity bomb", "a.drawio", `<mxfile><!DOCTYPE a [<!ENTITY b "b">]>`, "xml-broken"],
    ["with a deflate bomb", "a.drawio", packed(new Uint8Array(21_000_000)), "drawio-damaged"],
    ["with a page of rubbish", "a.drawio", packed(Buffer.from("<<<<")), "xml-broken"],
    ["of the wrong shape", "a.drawio", "<mxfile><page/></mxfile>", "drawio-empty"],
    ["cut off", "a.excalidraw", scene(rectangle("a")).slice(0, 60), "excalidraw-broken"],
    ["of the wrong type", "a.excalidraw", scene("many"), "excalidraw-broken"],
    ["of elements of the wrong type", "a.excalidraw", scene([1, null, {}]), "foreign-empty"],
    [
      "of too many elements",
      "a.excalidraw",
      scene(Array.from({ length: 20_001 }, () => 0)),
      "excalidraw-broken",
    ],
    ["cut off", "a.mmd", "flowchart LR\n a[boom", "mermaid-not-parsed"],
    ["of the wrong type", "a.mmd", "flowchart LR\n null", "mermaid-no-flowchart"],
    ["too long", "a.mmd", `flowchart LR\n${LONG}`, "foreign-too-large"],
    ["nested too deep", "a.d2", "a: {".repeat(500), "foreign-deep"],
    ["too long", "a.d2", `a -> b\n# ${LONG}`, "foreign-too-large"],
    ["too long", "a.py", python(`# ${LONG}`), "foreign-too-large"],
    ["nested too deep", "a.py", python("[".repeat(5_000)), "foreign-empty"],
    ["empty", "a.mmd", "", "file-empty"],
    [
      "of bytes that are no text",
      "a.drawio",
      new Uint8Array([0x3c, 0x6d, 0xff, 0xfe]),
      "file-unknown",
    ],
  ])("%s is refused: %s", async (_, name, content, code) => {
    expect(await refusal(name, content)).toBe(code);
  });

  it.each([
    ["a.drawio", drawio(cell("__proto__", 'parent="1"') + cell("constructor", 'parent="1"'))],
    ["a.excalidraw", scene([...rectangle("__proto__"), ...rectangle("constructor")])],
    ["a.mmd", "flowchart LR\n __proto__ --> constructor"],
    ["a.d2", "__proto__ -> constructor"],
    ["a.py", python("__proto__ = 1\nfrom diagrams.aws.compute import EC2\nconstructor = EC2('b')")],
  ])("whose ids are those of objects keeps its boxes: %s", async (name, content) => {
    const opened = await open(name, content);
    if (!opened.ok) throw new Error(opened.problems[0]?.message);
    expect(opened.value.diagram.nodes.length).toBeGreaterThan(0);
    expect(parseDiagram(serializeDiagram(opened.value.diagram)).ok).toBe(true);
    expect(Object.hasOwn(Object.prototype, "label")).toBe(false);
  });

  it.each([
    [
      "a.drawio",
      drawio(cell("a", 'parent="b"') + cell("b", 'parent="a"') + cell("c", 'parent="a"')),
    ],
    [
      "a.excalidraw",
      scene([
        ...rectangle("a", { frameId: "b" }),
        ...rectangle("b", { frameId: "a" }),
        ...rectangle("c", { frameId: "a" }),
      ]),
    ],
    ["a.d2", "a: { _._._.b -> a }\nb -> b"],
  ])("in a ring is drawn once: %s", async (name, content) => {
    const opened = await open(name, content);
    if (!opened.ok) throw new Error(opened.problems[0]?.message);
    expect(opened.value.diagram.nodes.length).toBeLessThan(6);
  });

  it("with scripts in its words keeps them as words", async () => {
    const words = '<img src=x onerror="alert(1)"><script>alert(2)</script>Kafka';
    const opened = await open(
      "a.excalidraw",
      scene(rectangle("a")).replace("Kafka", JSON.stringify(words).slice(1, -1)),
    );
    expect(opened.ok && opened.value.diagram.nodes.map(({ label }) => label)).toEqual([words]);
  });
});
