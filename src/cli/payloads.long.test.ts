/** A design whose every word is an attack, written in every format: nothing in any file runs, loads or leads anywhere. */
import { inflateSync } from "node:zlib";
import { Window } from "happy-dom";
import { Lexer, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { parseDiagram } from "../core/document/parse.ts";
import { serializeDiagram } from "../core/document/serialize.ts";
import { STEPS } from "../core/document/steps.ts";
import { type Diagram, emptyDiagram } from "../core/document/types.ts";
import { d2 } from "../core/formats/d2.ts";
import { drawio } from "../core/formats/drawio.ts";
import { excalidraw } from "../core/formats/excalidraw.ts";
import type { Format } from "../core/formats/format.ts";
import { html } from "../core/formats/html.ts";
import { FORMATS } from "../core/formats/index.ts";
import { json } from "../core/formats/json.ts";
import { markdown } from "../core/formats/markdown.ts";
import { mermaid } from "../core/formats/mermaid.ts";
import { pdf } from "../core/formats/pdf.ts";
import { pngChunks } from "../core/formats/png-chunks.ts";
import { png } from "../core/formats/png.ts";
import { svg } from "../core/formats/svg.ts";
import { testPorts } from "../core/formats/writers/test-ports.ts";
import { USUAL_PICTURE } from "../core/scene/picture.ts";
import { loadCatalogue } from "./assets.ts";
import { loopboard, testFolder } from "./test-cli.ts";
import { writePorts } from "./write-ports.ts";

const { save } = testFolder();

const PAYLOADS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</text></svg><svg onload=alert(1)>",
  "</style><style>@import url(https://evil.example/a.css)</style>",
  "]]><foreignObject><iframe src=https://evil.example></iframe></foreignObject>",
  "[here](javascript:alert(1)) <javascript:alert(1)> ![i](https://evil.example/i.png)",
  "# Head\n\n<details open ontoggle=alert(1)>\n\n[r]: javascript:alert(1)\n[r]",
  '"]; click n1 href "javascript:alert(1)"\nclick n1 call alert(1)\nstyle n1 fill:url(https://evil.example)',
  "%%{init: {'securityLevel': 'loose'}}%%",
  '"; link: "javascript:alert(1)"; icon: https://evil.example/i.png; x: |md <b onclick=alert(1)>| ',
  "=cmd|' /C calc'!A0",
  ") /Type /Action /S /JavaScript /JS (app.alert(1)) >> endobj",
  "\u202E\u2066\u0000\u001B]8;;https://evil.example\u0007click\u001B[2J",
  "&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;",
  "{{constructor.constructor('alert(1)')()}} ${alert(1)} `alert(1)`",
];
const ALL = PAYLOADS.join("\n\n");

function attack(): Diagram {
  const step = STEPS[0]?.id ?? "";
  const place = (index: number) => ({
    position: { x: (index % 4) * 260, y: Math.floor(index / 4) * 220 },
    size: { width: 200, height: 160 },
  });
  const nodes = PAYLOADS.map((payload, index) => ({
    id: payload,
    component: ["kafka", "note", "boundary", payload, "model-server"][index % 5] ?? "",
    label: payload,
    why: payload,
    lane: ALL.slice(0, 90),
    settings: { [payload.slice(0, 90)]: payload },
    ...place(index),
  }));
  const edges = PAYLOADS.map((payload, index) => ({
    id: `e${payload}`,
    source: payload,
    target: PAYLOADS[(index + 1) % PAYLOADS.length] ?? payload,
    label: payload,
  }));
  const made = {
    ...emptyDiagram(ALL.slice(0, 600)),
    lanes: [{ id: ALL.slice(0, 90), name: ALL.slice(0, 180), ...place(0) }],
    nodes,
    edges,
    answers: { [step]: ALL },
    requirements: { users: { value: "1", assumed: true, source: ALL } },
    tradeoffs: PAYLOADS,
    waivers: PAYLOADS.map((reason) => ({ rule: "no-monitoring", reason })),
    about: { summary: ALL, source: PAYLOADS[5] ?? "" },
    tour: [{ title: PAYLOADS[0] ?? "", text: ALL, nodes: [], edges: [] }],
  };
  const read = parseDiagram(JSON.stringify(made));
  if (!read.ok) throw new Error(read.problems.map(({ path, hint }) => path + hint).join("\n"));
  return read.value;
}

const ATTACK = attack();

const PORTS = writePorts(loadCatalogue(), () => undefined);

async function written(format: Format, ports = PORTS): Promise<Uint8Array> {
  const file = await format.write?.(ATTACK, ports, { ...USUAL_PICTURE, words: true });
  if (!file?.ok) throw new Error(`${format.id} was not written`);
  return file.value;
}
const textOf = async (format: Format): Promise<string> =>
  new TextDecoder().decode(await written(format));

const { DOMParser } = new Window();

/** What of markup could run, load or lead somewhere: nothing may be left. */
function livingIn(markup: string, type: "application/xml" | "text/html"): readonly string[] {
  const parsed = new DOMParser().parseFromString(markup, type);
  return [...parsed.querySelectorAll("*")].flatMap((element) => {
    const name = element.localName.toLowerCase();
    const attributes = [...element.attributes].flatMap(({ name: key, value }) => {
      const isPicture = /^data:image\/(png|jpeg|webp|gif);/.test(value ?? "");
      const leads = /^(xlink:)?href$|^src|^link$|^style$|action|^data$|http-equiv/i.test(key);
      return /^on/i.test(key) || (leads && !isPicture) ? [`${name} ${key}=${value}`] : [];
    });
    const isStyle =
      name === "style" &&
      !/@import|url\((?!data:font\/)|<|expression/.test(element.textContent ?? "");
    return STILL.has(name) || isStyle ? attributes : [name, ...attributes];
  });
}

const STILL = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan metadata loopboard html head meta title body main header footer section figure div h1 h2 h3 h4 p ul ol li article b i small span br table thead tbody tr th td".split(
    " ",
  ),
);

describe("a design of attacks", () => {
  it("is tried in every format that is written", () => {
    expect(FORMATS.filter(({ write }) => write).map(({ id }) => id)).toEqual(
      [excalidraw, json, png, svg, pdf, drawio, mermaid, d2, html, markdown].map(({ id }) => id),
    );
  });

  it("is drawn in SVG, and nothing in it lives", async () => {
    const picture = await textOf(svg);
    expect(livingIn(picture, "application/xml")).toEqual([]);
    expect(picture).not.toContain("<!");
  });

  it("is a page in HTML, and nothing in it lives", async () => {
    expect(livingIn(await textOf(html), "text/html")).toEqual([]);
  });

  it("is in Markdown its words, one picture and the breaks of lines", async () => {
    const tokens: Token[] = [];
    const lexer = new Lexer({ gfm: true });
    const walk = (token: Token): void => {
      tokens.push(token);
      const inner: unknown[] = Object.values(token).flat(3);
      for (const one of inner) if (isToken(one)) walk(one);
    };
    for (const token of lexer.lex(await textOf(markdown))) walk(token);
    const live = tokens.filter(({ type }) => ["html", "link", "image", "def"].includes(type));
    const raw = live.map((token) => token.raw.trim()).filter((one) => one !== "<br>");
    expect(raw.map((one) => one.replace(/base64,.*/, "base64"))).toEqual([
      expect.stringMatching(/^!\[.*\]\[picture\]$/),
      "[picture]: data:image/svg+xml;base64",
    ]);
    const [, letters = ""] = /base64,(.*)/.exec(raw[1] ?? "") ?? [];
    expect(livingIn(Buffer.from(letters, "base64").toString(), "application/xml")).toEqual([]);
  });

  it("is a PDF without actions, scripts, forms or addresses", async () => {
    const file = Buffer.from(await written(pdf)).toString("latin1");
    const objects = file.replace(/stream\r?\n[^]*?endstream/g, "");
    expect(objects).toContain("/Type /Page");
    expect(objects.replace(/\((?:\\.|[^\\)])*\)|<[\da-f]*>/gi, "")).not.toMatch(
      /\/(JavaScript|JS|OpenAction|AA|Launch|URI|Action|AcroForm|EmbeddedFile|Annots|SubmitForm|GoToR)\b/,
    );
  });

  it("is a PNG of pixels and of the design alone", async () => {
    const chunks = pngChunks(await written(png, testPorts));
    expect(chunks.ok && [...new Set(chunks.value.map(({ type }) => type))].toSorted()).toEqual([
      "IDAT",
      "IEND",
      "IHDR",
      "iTXt",
    ]);
    const data = chunks.ok && chunks.value.find(({ type }) => type === "iTXt")?.data;
    const text = data ? inflateSync(data.subarray("loopboard".length + 5)).toString() : "";
    expect(text).toBe(serializeDiagram(ATTACK));
  });

  it("is in draw.io words that it takes for words", async () => {
    const page = new DOMParser().parseFromString(await textOf(drawio), "application/xml");
    expect(page.querySelector("parsererror")).toBe(null);
    const cells = [...page.querySelectorAll("mxCell, object, UserObject")];
    expect(cells.length).toBeGreaterThan(PAYLOADS.length);
    for (const cell of cells) {
      expect(cell.getAttribute("link")).toBe(null);
      expect(cell.getAttribute("style") ?? "").not.toMatch(/image=|https?:|javascript|\n/);
      // Shown as HTML.
      const label = cell.getAttribute("value") ?? cell.getAttribute("label") ?? "";
      const shown = new DOMParser().parseFromString(label, "text/html");
      const inner = [...shown.body.querySelectorAll("*")].map(({ localName }) => localName);
      expect(inner.filter((name) => name !== "br")).toEqual([]);
    }
  });

  it("is in Excalidraw elements that lead nowhere", async () => {
    const scene: unknown = JSON.parse(await textOf(excalidraw));
    const led: unknown[] = [];
    const kinds = new Set<unknown>();
    JSON.stringify(scene, (key, value: unknown) => {
      if (/^(link|dataURL)$/.test(key) && value !== null) led.push(value);
      if (key === "type") kinds.add(value);
      return value;
    });
    expect(led).toEqual([]);
    expect([...kinds]).not.toContain("iframe");
    expect([...kinds]).not.toContain("embeddable");
  });

  it("is in Mermaid a title, boxes and lines, whose words are quoted whole", async () => {
    const lines = (await textOf(mermaid)).trimEnd().split("\n");
    expect(lines.slice(0, 4).map((line) => line.replace(/".*"/, ""))).toEqual([
      "---",
      "title: ",
      "---",
      "flowchart LR",
    ]);
    const bare = lines.slice(4).map((line) => line.replaceAll(/"[^"]*"/g, "Q").trim());
    const known =
      /^(subgraph \w+\[Q\]|end|\w+[[({>]+Q[\])}]+:::[\w-]+|\w+ (-->|-\.->|==>)(\|Q\|)? \w+|class \w+ [\w-]+)$/;
    expect(bare.filter((line) => !known.test(line))).toEqual([]);
    expect(lines.slice(4).join("\n").replaceAll("<br/>", "")).not.toMatch(
      /[<`&\\]|javascript:(?!alert)/,
    );
  });

  it("is in D2 words that are quoted whole", async () => {
    const [title = "", ...lines] = (await textOf(d2)).split(/\r\n|[\r\n\u0085\u2028\u2029]/);
    expect(title).toMatch(/^# /);
    const bare = lines.join("\n").replaceAll(/"(?:\\.|[^"\\])*"/g, "Q");
    expect(bare).not.toMatch(/["'`|<$@]|link|icon|tooltip|https?:|javascript|alert/);
  });

  it("is reported by the command line without a sign that a terminal obeys", async () => {
    save("attack.json", serializeDiagram(ATTACK));
    for (const format of ["text", "markdown"]) {
      const { out, err } = await loopboard("lint", "attack.json", "--format", format);
      const obeyed = [...out, ...err].filter((sign) => sign !== "\n" && /\p{Cc}/u.test(sign));
      expect(obeyed).toEqual([]);
    }
  });
});

const isToken = (value: unknown): value is Token =>
  typeof value === "object" && value !== null && "type" in value && "raw" in value;
