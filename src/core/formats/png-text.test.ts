import { deflateSync } from "node:zlib";
import { strToU8, zlibSync } from "fflate";
import fc from "fast-check";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { draw } from "../document/draw.ts";
import { serializeDiagram } from "../document/serialize.ts";
import { arbitraryDiagram } from "../document/test-diagrams.ts";
import { type Diagram, emptyDiagram } from "../document/types.ts";
import type { Result } from "../problem.ts";
import { joinChunks, makeChunk, pngChunks, pngSize } from "./png-chunks.ts";
import { embedDiagram, readEmbedded } from "./png-text.ts";

const diagram = draw("log=event-log 'Kafka'; job=stream-processor 'Flink'", "log>job event");

function picture(width = 7, height = 5): Uint8Array {
  const png = new PNG({ width, height });
  png.data.forEach((_, index) => {
    png.data[index] = (index * 37) % 256;
  });
  return new Uint8Array(PNG.sync.write(png));
}

const decode = (png: Uint8Array): PNG => PNG.sync.read(Buffer.from(png));

const code = (result: Result<unknown>): string =>
  result.ok ? "ok" : (result.problems[0]?.code ?? "");

/** A picture whose chunk of ours has this data. */
function carrying(data: Uint8Array): Uint8Array {
  const chunks = pngChunks(picture());
  if (!chunks.ok) throw new Error("The picture is sound");
  const whole = chunks.value.map((chunk) => chunk.whole);
  return joinChunks([...whole.slice(0, -1), makeChunk("iTXt", data), ...whole.slice(-1)]);
}

const chunkData = (flags: readonly number[], text: Uint8Array, rest = "\0\0"): Uint8Array =>
  Buffer.concat([strToU8("loopboard\0"), Uint8Array.from(flags), strToU8(rest), text]);

describe("a document inside a PNG", () => {
  it("comes out as it went in, whatever it holds", () => {
    const blank = picture();
    fc.assert(
      fc.property(arbitraryDiagram, (document) => {
        expect(readEmbedded(embedDiagram(blank, document))).toEqual({ ok: true, value: document });
      }),
      { numRuns: 60 },
    );
  });

  it("comes out as it went in, whatever its words", () => {
    const blank = picture();
    // Half surrogate pairs too: they are no text, but a label may hold them.
    const anyText = fc
      .uint16Array({ minLength: 1, maxLength: 40 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, label, answer) => {
        const [node, ...others] = diagram.nodes;
        const before: Diagram = {
          ...diagram,
          title,
          nodes: node ? [{ ...node, label, why: answer }, ...others] : [],
          answers: { clarify: answer },
        };
        expect(readEmbedded(embedDiagram(blank, before))).toEqual({ ok: true, value: before });
      }),
      { numRuns: 50 },
    );
  });

  it("leaves every pixel as it was", () => {
    const size = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(size, size, (width, height) => {
        const before = picture(width, height);
        const after = decode(embedDiagram(before, diagram));
        expect({ width: after.width, height: after.height }).toEqual({ width, height });
        expect(after.data).toEqual(decode(before).data);
      }),
      { numRuns: 20 },
    );
  });

  it("replaces the one that the picture carried", () => {
    const once = embedDiagram(picture(), emptyDiagram("First"));
    const twice = embedDiagram(once, diagram);
    expect(readEmbedded(twice)).toEqual({ ok: true, value: diagram });
    expect(twice).toEqual(embedDiagram(picture(), diagram));
  });

  it("stands before the end, with other texts kept", () => {
    const other = makeChunk("iTXt", strToU8("Comment\0\0\0\0\0made by hand"));
    const chunks = pngChunks(picture());
    if (!chunks.ok) throw new Error("The picture is sound");
    const whole = chunks.value.map((chunk) => chunk.whole);
    const commented = joinChunks([...whole.slice(0, 1), other, ...whole.slice(1)]);
    const after = pngChunks(embedDiagram(commented, diagram));
    const types = after.ok ? after.value.map((chunk) => chunk.type) : [];
    expect(types).toEqual(["IHDR", "iTXt", "IDAT", "iTXt", "IEND"]);
    expect(after.ok && after.value[1]?.whole).toEqual(other);
  });

  it("is read from a chunk that another tool inflated or gave a language", () => {
    const text = strToU8(serializeDiagram(diagram));
    const plain = carrying(chunkData([0, 0], text, "en\0Entwurf\0"));
    expect(readEmbedded(plain)).toEqual({ ok: true, value: diagram });
  });

  it("refuses to be put into what is no PNG", () => {
    expect(() => embedDiagram(strToU8("GIF89a"), diagram)).toThrow("whole PNG");
  });
});

describe("a hostile or broken picture", () => {
  const sound = embedDiagram(picture(), diagram);

  it("is refused when it is something else", () => {
    expect(code(readEmbedded(strToU8("{}")))).toBe("png-not-png");
    expect(code(readEmbedded(new Uint8Array()))).toBe("png-not-png");
  });

  it("is refused wherever it is cut off", () => {
    for (let length = 8; length < sound.length; length += 1)
      expect(code(readEmbedded(sound.subarray(0, length)))).toBe("png-truncated");
  });

  it("is refused when a chunk claims more than there is", () => {
    for (const length of [0x7fffffff, 0x80000000, 0xffffffff]) {
      const png = sound.slice();
      new DataView(png.buffer).setUint32(8, length);
      expect(code(readEmbedded(png))).toBe("png-truncated");
    }
  });

  it("is refused when a bit of the document was turned", () => {
    const end = sound.length - 12;
    for (const at of [end - 1, end - 5, end - 60]) {
      const png = sound.slice();
      png[at] = (png[at] ?? 0) ^ 1;
      expect(code(readEmbedded(png))).toBe("png-damaged");
    }
  });

  it("says when it carries no document", () => {
    expect(code(readEmbedded(picture()))).toBe("png-without-diagram");
  });

  it("is refused when the document does not inflate, or has no end of its head", () => {
    const junk = strToU8("no zlib here, only words");
    expect(code(readEmbedded(carrying(chunkData([1, 0], junk))))).toBe("png-damaged");
    expect(code(readEmbedded(carrying(chunkData([1, 0], new Uint8Array()))))).toBe("png-damaged");
    expect(code(readEmbedded(carrying(chunkData([1, 9], junk))))).toBe("png-damaged");
    expect(code(readEmbedded(carrying(chunkData([7, 0], junk))))).toBe("png-damaged");
    expect(code(readEmbedded(carrying(chunkData([1, 0], new Uint8Array(), "en"))))).toBe(
      "png-damaged",
    );
    expect(code(readEmbedded(carrying(strToU8("loopboard\0"))))).toBe("png-damaged");
    expect(code(readEmbedded(carrying(chunkData([0, 0], new Uint8Array([0xff])))))).toBe(
      "png-damaged",
    );
  });

  it("is refused when its deflated text was cut short", () => {
    const text = zlibSync(strToU8(serializeDiagram(diagram)));
    const cut = carrying(chunkData([1, 0], text.subarray(0, text.length / 2)));
    expect(code(readEmbedded(cut))).toBe("png-damaged");
  });

  it("is refused before it unpacks into more than it may", () => {
    const bomb = deflateSync(new Uint8Array(20_100_000));
    expect(code(readEmbedded(carrying(chunkData([1, 0], bomb))))).toBe("png-too-large");
    const plain = carrying(chunkData([0, 0], new Uint8Array(20_000_001)));
    expect(code(readEmbedded(plain))).toBe("png-too-large");
  });

  it("never throws, whatever the bytes after the signature", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(sound.length), (noise, at) => {
        const png = sound.slice();
        png.set(noise.subarray(0, png.length - at), at);
        expect(typeof readEmbedded(png).ok).toBe("boolean");
        expect(typeof pngSize(png).ok).toBe("boolean");
      }),
    );
  });
});

describe("the size of a picture", () => {
  it("is read from the header alone", () => {
    const header = picture(300, 20).subarray(0, 40);
    expect(pngSize(header)).toEqual({ ok: true, value: { width: 300, height: 20 } });
  });

  it("is not guessed where there is no header", () => {
    expect(code(pngSize(picture().subarray(0, 20)))).toBe("png-truncated");
    expect(code(pngSize(joinChunks([makeChunk("IDAT", new Uint8Array(20))])))).toBe("png-damaged");
  });
});
