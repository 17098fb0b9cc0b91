import { readdirSync, readFileSync } from "node:fs";
import { metrics } from "virtual:font-metrics";
import fc from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import { parseDiagram } from "../document/parse.ts";
import { arbitraryDiagram } from "../document/test-diagrams.ts";
import type { Diagram } from "../document/types.ts";
import { toBase64Url } from "../formats/base64.ts";
import { crc32 } from "../formats/png-chunks.ts";
import type { Result } from "../problem.ts";
import { measureWith } from "../scene/measure-inter.ts";
import { isDesignHash } from "./design-hash.ts";
import { designHash, readDesignHash } from "./link.ts";
import { packDiagram } from "./pack.ts";
import { copies, ofCatalogue, plainOf } from "./test-designs.ts";

const context = { catalogue: loadCatalogue(), measure: measureWith(metrics) };
const diagram = draw("log=kafka 'Clicks'; job=flink 'Sessions'", "log>job event");

const templates: readonly Diagram[] = readdirSync("templates").map((name) => {
  const read = parseDiagram(readFileSync(`templates/${name}`, "utf8"));
  if (!read.ok) throw new Error(`${name} is broken`);
  return read.value;
});

function hashOf(document: Diagram): string {
  const hash = designHash(document, context);
  if (hash === undefined) throw new Error("Too much for a link");
  return hash;
}

const code = (result: Result<unknown>): string =>
  result.ok ? "ok" : (result.problems[0]?.code ?? "");
const codeOf = (hash: string): string => code(readDesignHash(hash, context));

/** A link whose bytes are these, with the checksum that belongs to them. */
function linkOf(packed: Uint8Array, version = 1): string {
  const deflated = deflateSync(packed);
  const bytes = new Uint8Array(4 + deflated.length);
  new DataView(bytes.buffer).setUint32(0, crc32(packed));
  bytes.set(deflated, 4);
  return `#design=${version}.${toBase64Url(bytes)}`;
}

describe("a link", () => {
  it("gives back any document exactly, with what this version does not know", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (before) => {
        expect(readDesignHash(hashOf(before), context)).toEqual({ ok: true, value: before });
      }),
      { numRuns: 150 },
    );
  });

  it("gives back every template exactly", () => {
    for (const before of templates)
      expect(readDesignHash(hashOf(before), context)).toEqual({ ok: true, value: before });
  });

  it("is text that any program leaves as it is", () => {
    expect(hashOf(diagram)).toMatch(/^#design=1\.[\w-]+$/);
    expect(isDesignHash(hashOf(diagram))).toBe(true);
    expect(isDesignHash("#")).toBe(false);
  });

  it("leaves out names and sizes that every Loopboard has", () => {
    const named = ofCatalogue(context, { seed: 1, boxes: 1, lines: 0 });
    const own = { ...named, nodes: named.nodes.map((node) => ({ ...node, label: "Mine" })) };
    expect(new TextDecoder().decode(packDiagram(named, context))).not.toContain(
      named.nodes[0]?.label ?? "",
    );
    expect(new TextDecoder().decode(packDiagram(own, context))).toContain("Mine");
  });

  it("is not made of more than it may hold", () => {
    const many = copies([diagram], 5_001);
    expect(designHash(many, context)).toBeUndefined();
  });
});

describe("a link of 200 boxes with their usual names and no notes", () => {
  const MOST = 5_000 - "https://loopboard.example.org/designs/".length;

  it("is at most 5 kB, however boxes and lines are strewn", () => {
    const lengths = Array.from({ length: 20 }, (_, seed) => {
      const design = ofCatalogue(context, { seed, boxes: 200, lines: 300 });
      expect(readDesignHash(hashOf(design), context)).toEqual({ ok: true, value: design });
      return hashOf(design).length;
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST);
  });

  it("is at most 5 kB where it is copies of a template, or of several", () => {
    const plain = templates.map((template) => plainOf(template, context));
    const lengths = plain.flatMap((_, index) =>
      [copies([plain[index] ?? diagram], 200), copies(plain.slice(index), 200)].map((design) => {
        expect(readDesignHash(hashOf(design), context)).toEqual({ ok: true, value: design });
        return hashOf(design).length;
      }),
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(MOST);
  });
});

describe("a hostile or broken link", () => {
  const sound = hashOf(diagram);

  it("is refused when it is cut off, changed or nothing at all", () => {
    for (let length = 0; length < sound.length; length += 1)
      expect(codeOf(sound.slice(0, length))).toBe("link-damaged");
    for (let at = "#design=1.".length; at < sound.length - 1; at += 1) {
      const changed = `${sound.slice(0, at)}${sound[at] === "A" ? "B" : "A"}${sound.slice(at + 1)}`;
      expect(codeOf(changed)).toBe("link-damaged");
    }
    expect(codeOf("#design=1.%%%")).toBe("link-damaged");
    expect(codeOf("#design=1.x.y")).toBe("link-damaged");
  });

  it("of another version says so", () => {
    expect(codeOf(sound.replace("=1.", "=2."))).toBe("link-version");
    const result = readDesignHash(sound.replace("=1.", "=7."), context);
    expect(result.ok ? "" : result.problems[0]?.message).toContain("version 7");
  });

  it("is refused when it is too long, or unpacks into too much", () => {
    expect(codeOf(`#design=1.${"A".repeat(100_000)}`)).toBe("link-too-long");
    expect(codeOf(linkOf(new Uint8Array(1_000_001)))).toBe("link-too-large");
  });

  it("is refused when it claims more than there is", () => {
    for (const byte of [0, 1, 127, 128, 255])
      expect(codeOf(linkOf(new Uint8Array(60).fill(byte)))).toBe("link-damaged");
  });

  it("answers with a document or one problem, whatever the bytes", () => {
    const packed = packDiagram(diagram, context);
    fc.assert(
      fc.property(
        fc.nat(packed.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.uint8Array({ maxLength: 8 }),
        (at, byte, more) => {
          const changed = Uint8Array.from([...packed.with(at, byte), ...more]);
          const result = readDesignHash(linkOf(changed), context);
          if (!result.ok) expect(result.problems).toHaveLength(1);
        },
      ),
    );
  });

  it("cannot smuggle in what no file may hold", () => {
    const packed = packDiagram(diagram, context);
    const json = strToU8('{"diagram":{"x":{"__proto__":{"y":1}}}}]');
    const smuggled = [...packed.subarray(0, packed.lastIndexOf("{".charCodeAt(0))), ...json];
    expect(codeOf(linkOf(Uint8Array.from(smuggled)))).toBe("forbidden-name");
  });
});
