import { strToU8 } from "fflate";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { draw } from "../document/draw.ts";
import { serializeDiagram } from "../document/serialize.ts";
import type { Result } from "../problem.ts";
import { USUAL_PICTURE } from "../scene/picture.ts";
import type { Format } from "./format.ts";
import { FORMATS } from "./index.ts";
import { openBytes as open, READABLE } from "./opening.ts";
import { embedDiagram } from "./png-text.ts";
import { testPorts } from "./writers/test-ports.ts";

const diagram = draw("log=event-log; job=stream-processor", "log>job event");
const picture = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));

const openBytes = (bytes: Uint8Array, name: string) =>
  open(bytes, name, () => Promise.reject(new Error("Ours needs nothing lent")));

const code = (result: Result<unknown>): string =>
  result.ok ? "ok" : (result.problems[0]?.code ?? "");

describe("opening a file", () => {
  it("goes by the content, whatever the name says", async () => {
    const text = strToU8(serializeDiagram(diagram));
    const opened = { ok: true, value: { diagram } };
    expect(await openBytes(text, "picture.png")).toEqual(opened);
    expect(await openBytes(embedDiagram(picture, diagram), "design.json")).toEqual(opened);
  });

  it("takes text with a byte order mark and leading blank lines", async () => {
    const text = strToU8(`\uFEFF\r\n\t ${serializeDiagram(diagram)}`);
    expect(await openBytes(text, "x")).toEqual({ ok: true, value: { diagram } });
  });

  it("names what is wrong with a file as a whole", async () => {
    expect(code(await openBytes(new Uint8Array(), "a.json"))).toBe("file-empty");
    expect(code(await openBytes(strToU8("GIF89a…"), "a.gif"))).toBe("file-unknown");
    expect(code(await openBytes(strToU8("   \n"), "a.json"))).toBe("file-unknown");
    expect(code(await openBytes(picture, "a.png"))).toBe("png-without-diagram");
    expect(code(await openBytes(new Uint8Array([0x7b, 0xff, 0xfe]), "a"))).toBe("file-not-utf8");
    const huge = new Uint8Array(20_000_001).fill(0x20);
    huge[0] = 0x7b;
    expect(code(await openBytes(huge, "a.json"))).toBe("file-too-large");
  });

  it("names the file that it cannot open", async () => {
    const result = await openBytes(strToU8("GIF89a"), "cat.gif");
    expect(result.ok ? "" : result.problems[0]?.message).toContain("cat.gif");
  });
});

describe("the registry of formats", () => {
  it("has every format read or write, under an id and an extension of its own", () => {
    const ids = FORMATS.map((format) => format.id);
    // What is written as .md is a page; what is read from one is a flowchart in it.
    const extensions = (of: readonly Format[]) => of.flatMap((format) => format.extensions);
    const readable = extensions(FORMATS.filter((format) => format.read ?? format.interpret));
    const written = FORMATS.flatMap(({ write, extensions: [first] }) => (write ? [first] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(readable).size).toBe(readable.length);
    expect(new Set(written).size).toBe(written.length);
    expect(FORMATS.filter(({ read, interpret, write }) => !read && !interpret && !write)).toEqual(
      [],
    );
    expect(new Set(READABLE.extensions)).toEqual(
      new Set(
        ".loopboard.json .json .png .svg .mmd .mermaid .md .drawio .xml .excalidraw .d2 .py".split(
          " ",
        ),
      ),
    );
  });

  it("writes what it reads back", async () => {
    for (const format of FORMATS.filter(({ read, write }) => read && write)) {
      const written = await format.write?.(diagram, testPorts, USUAL_PICTURE);
      if (!written?.ok) throw new Error(`${format.id} did not write`);
      expect(format.matches(written.value, "design")).toBe(true);
      expect(await format.read?.(written.value)).toEqual({ ok: true, value: diagram });
    }
  });
});
