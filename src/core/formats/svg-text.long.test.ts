import { strToU8, zlibSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draw } from "../document/draw.ts";
import { arbitraryDiagram } from "../document/test-diagrams.ts";
import { type Diagram, emptyDiagram } from "../document/types.ts";
import type { Result } from "../problem.ts";
import { USUAL_PICTURE } from "../scene/picture.ts";
import { toBase64 } from "./base64.ts";
import { svg } from "./svg.ts";
import { embedInSvg, readEmbeddedSvg } from "./svg-text.ts";
import { testPorts } from "./writers/test-ports.ts";

const diagram = draw("log=event-log 'Kafka'; job=stream-processor 'Flink'", "log>job event");
const bare = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8"/></svg>';

async function written(document: Diagram): Promise<string> {
  const file = await svg.write?.(document, testPorts, USUAL_PICTURE);
  if (!file?.ok) throw new Error("It was not written");
  expect(svg.matches(file.value, "x")).toBe(true);
  return new TextDecoder().decode(file.value);
}

const code = (result: Result<unknown>): string =>
  result.ok ? "ok" : (result.problems[0]?.code ?? "");

const carrying = (letters: string): string =>
  bare.replace("><rect", `><metadata><loopboard>${letters}</loopboard></metadata><rect`);

describe("a document inside an SVG", () => {
  it("comes out as it went in, whatever it holds", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (document) => {
        expect(readEmbeddedSvg(embedInSvg(bare, document))).toEqual({ ok: true, value: document });
      }),
      { numRuns: 60 },
    );
  });

  it("is found in the picture that is written, with only its own letters besides the drawing", async () => {
    const text = await written({ ...diagram, title: "</metadata><script>alert(1)</script>" });
    expect(code(readEmbeddedSvg(text))).toBe("ok");
    expect(text).not.toMatch(/<script|<foreignObject|<image|\son[a-z]+=/);
    expect(text).toMatch(/^<svg [^>]*><metadata><loopboard xmlns="urn:loopboard:document"/);
  });

  it("is found where another program has given the elements a prefix and other lines", async () => {
    const text = (await written(diagram))
      .replace(/<(\/?)loopboard/g, "<$1ns1:loopboard")
      .replace(/(?<=base64">.{40})/, "\n   ");
    expect(readEmbeddedSvg(`<?xml version="1.0"?>\n${text}`)).toEqual({ ok: true, value: diagram });
  });

  it("is named as missing, damaged or too large", () => {
    expect(code(readEmbeddedSvg(bare))).toBe("svg-without-diagram");
    expect(code(readEmbeddedSvg(bare.replace("rect", "loopboard")))).toBe("svg-without-diagram");
    expect(code(readEmbeddedSvg(carrying("AAAA")))).toBe("svg-damaged");
    expect(code(readEmbeddedSvg(carrying("")))).toBe("svg-damaged");
    expect(code(readEmbeddedSvg(carrying(toBase64(zlibSync(strToU8("{}"))))))).toBe(
      "not-loopboard",
    );
    expect(code(readEmbeddedSvg(carrying(toBase64(zlibSync(new Uint8Array([255]))))))).toBe(
      "svg-damaged",
    );
    const bomb = toBase64(zlibSync(new Uint8Array(60_000_000)));
    expect(code(readEmbeddedSvg(carrying(bomb)))).toBe("png-too-large");
  });

  it("is looked for in steps that grow with the file, not with its square", () => {
    expect(code(readEmbeddedSvg("<loopboard ".repeat(500_000)))).toBe("svg-without-diagram");
    expect(code(readEmbeddedSvg(`<loopboard>${"A ".repeat(2_000_000)}`))).toBe(
      "svg-without-diagram",
    );
    expect(code(readEmbeddedSvg("<loopboard>A".repeat(400_000)))).toBe("svg-without-diagram");
  });

  it("is not written where there is nothing to draw", async () => {
    const file = await svg.write?.(emptyDiagram("Nothing"), testPorts, USUAL_PICTURE);
    expect(file && code(file)).toBe("nothing-drawn");
  });
});

describe("telling an SVG", () => {
  it.each([
    "<svg>",
    "\uFEFF <?xml version='1.0' encoding='utf-8'?>\n<!-- by -->\n<svg xmlns=''>",
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/svg11.dtd">\n<svg:svg>',
  ])("goes by its beginning: %s", (text) => {
    expect(svg.matches(strToU8(text), "x.png")).toBe(true);
  });

  it.each(["<html><svg>", "<svgs>", "{}", ""])("takes nothing else: %s", (text) => {
    expect(svg.matches(strToU8(text), "x.svg")).toBe(false);
  });
});
