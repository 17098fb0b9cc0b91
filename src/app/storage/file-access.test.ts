import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { serializeDiagram } from "../../core/document/serialize.ts";
import type { Result } from "../../core/problem.ts";
import { createFileAccess, type FilePicker } from "./file-access.ts";

const diagram = draw("log=event-log", "", { title: "Ads/clicks" });
const text = serializeDiagram(diagram);
const code = (result: Result<unknown>): string =>
  result.ok ? "ok" : (result.problems[0]?.code ?? "");

/** Just enough of a handle to be told apart. */
const handleNamed = (name: string): FileSystemFileHandle =>
  ({ kind: "file", name }) as FileSystemFileHandle; // only the name is looked at

/** No drawing of another program is opened here. */
const nothingForeign = () => Promise.reject(new Error("Not asked for"));

function picker(overrides: Partial<FilePicker> = {}) {
  const saves: { name: string | undefined; into: string | undefined; text: Promise<string> }[] = [];
  const picked: FilePicker = {
    fileOpen: async () => {
      throw new DOMException("closed", "AbortError");
    },
    fileSave: async (blob, options, handle) => {
      const first = Array.isArray(options) ? options[0] : options;
      const saved = blob instanceof Blob ? blob.text() : Promise.resolve("");
      saves.push({ name: first?.fileName, into: handle?.name, text: saved });
      return handle ?? handleNamed(`chosen-${saves.length}.json`);
    },
    ...overrides,
  };
  return { saves, files: createFileAccess(nothingForeign, async () => picked) };
}

const failingWith = (name: string) => () => Promise.reject(new DOMException(name, name));

describe("saving to a file", () => {
  it("asks once, then writes into the same file, each document into its own", async () => {
    const { saves, files } = picker();
    expect(await files.save("a", diagram)).toEqual({ ok: true, value: "chosen-1.json" });
    await files.save("a", diagram);
    await files.save("b", diagram);
    await files.save("a", diagram, true);
    await files.save("a", diagram);
    const into = saves.map((save) => save.into);
    expect(into).toEqual([undefined, "chosen-1.json", undefined, undefined, "chosen-4.json"]);
    expect(saves[0]?.name).toBe("Ads clicks.loopboard.json");
    expect(await saves[0]?.text).toBe(text);
  });

  it("gives the name of the download where the browser has no pickers", async () => {
    const { files } = picker({ fileSave: async () => null });
    expect(await files.save("a", diagram)).toEqual({
      ok: true,
      value: "Ads clicks.loopboard.json",
    });
  });

  it("is no fault when the person changes their mind", async () => {
    const { files } = picker({ fileSave: failingWith("AbortError") });
    expect(await files.save("a", diagram)).toEqual({ ok: true, value: undefined });
  });

  it("says why when it was refused or failed", async () => {
    const refused = picker({ fileSave: failingWith("NotAllowedError") });
    expect(code(await refused.files.save("a", diagram))).toBe("file-refused");
    const failed = picker({ fileSave: failingWith("InvalidStateError") });
    expect(code(await failed.files.save("a", diagram))).toBe("file-failed");
  });
});

describe("opening a file", () => {
  it("reads what was chosen", async () => {
    const { files } = picker({
      // One file, as `multiple` is not asked for.
      fileOpen: (async () => new File([text], "ads.json")) as FilePicker["fileOpen"],
    });
    expect(await files.open()).toEqual({ ok: true, value: { name: "ads.json", diagram } });
  });

  it("is no fault when nothing was chosen", async () => {
    expect(await picker().files.open()).toEqual({ ok: true, value: undefined });
  });

  it("reads what was dropped, and says what is wrong with it", async () => {
    const { files } = picker();
    const dropped = await files.read(new File([strToU8(text)], "x.png"));
    expect(dropped).toEqual({ ok: true, value: { name: "x.png", diagram } });
    expect(code(await files.read(new File(["GIF89a"], "cat.gif")))).toBe("file-unknown");
    const gone = new File([], "gone.json");
    gone.arrayBuffer = failingWith("NotFoundError");
    expect(code(await files.read(gone))).toBe("file-failed");
  });
});
