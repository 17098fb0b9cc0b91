/** Sound files of every kind that is read: what the mutations begin with. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { draw } from "../../src/core/document/draw.ts";
import { parseDiagram } from "../../src/core/document/parse.ts";
import { serializeDiagram } from "../../src/core/document/serialize.ts";
import { arbitraryDiagram } from "../../src/core/document/test-diagrams.ts";
import type { Diagram } from "../../src/core/document/types.ts";
import { FORMATS } from "../../src/core/formats/index.ts";
import { arbitraryDrawing } from "../../src/core/formats/writers/test-drawings.ts";
import { testPorts } from "../../src/core/formats/writers/test-ports.ts";
import { type Recording, recorded } from "../../src/core/practice/recording.ts";
import { advance, type Session, startSession } from "../../src/core/practice/session.ts";
import { recordingText } from "../../src/core/practice/stored.ts";
import { USUAL_PICTURE } from "../../src/core/scene/picture.ts";
import { packDiagram } from "../../src/core/share/pack.ts";
import { root } from "../root.mjs";
import { catalogue, measure } from "./laws.ts";

/** The seeds are the same for every run, whatever seed the mutations have. */
const SEED = 8;
const EXAMPLES = "src/core/lint/custom/examples";

const json = (...path: readonly string[]): unknown =>
  JSON.parse(readFileSync(join(root, ...path), "utf8"));

function template(name: string): Diagram {
  const read = parseDiagram(readFileSync(join(root, "templates", `${name}.json`), "utf8"));
  if (!read.ok) throw new Error(`${name} is no design`);
  return read.value;
}

/** Reviewed with what a company adds. */
export const SMALL: Diagram = {
  ...draw("k=kafka 'Clicks'; n=note; g=boundary; s=model-server; f=flink", "k>f event; f>s"),
  tradeoffs: ["Late events are dropped"],
};

/** Small ones, so that many can be tried. */
const DESIGNS: readonly Diagram[] = [
  SMALL,
  {
    ...SMALL,
    nodes: SMALL.nodes.map((node) =>
      node.id === "n"
        ? { ...node, label: "# Head\n- [ ] **todo** [x](https://example.org)\n1. `code`" }
        : node,
    ),
  },
  ...fc.sample(arbitraryDrawing, { seed: SEED, numRuns: 6 }),
  ...fc.sample(arbitraryDiagram, { seed: SEED, numRuns: 6 }),
  template("sketch-online"),
];

const FOREIGN = [
  'flowchart LR\n subgraph one["A & B"]\n a["Kafka"] -->|"clicks"| b[("Feast")]\n end\n b -.-> c{{x}}\n classDef z fill:#f00\n class a z\n',
  "graph TD; A-->B; B-->A; click A href 'https://example.org'\n",
  "sequenceDiagram\n a->>b: hi\n",
  "vars: { x: 1 }\na: Kafka { shape: cylinder; b: Flink }\na.b -> c: events {style.stroke: red}\n*.style.fill: blue\n",
  'from diagrams import Diagram, Cluster, Edge\nfrom diagrams.aws.compute import EC2\nwith Diagram("x"):\n    with Cluster("y"):\n        a = [EC2(f"n{i}") for i in range(3)]\n    b = EC2("b")\n    a >> Edge(label="z") >> b\n',
  '<mxfile><diagram name="P"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/><mxCell id="a" value="&lt;b&gt;Kafka&lt;/b&gt;" style="shape=cylinder3" vertex="1" parent="1"><mxGeometry x="0" y="0" width="80" height="40" as="geometry"/></mxCell><UserObject id="u" label="x" link="javascript:alert(1)"><mxCell vertex="1" parent="a"><mxGeometry x="9" y="9" width="8" height="8" as="geometry"/></mxCell></UserObject></root></mxGraphModel></diagram></mxfile>',
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>',
  JSON.stringify({
    type: "excalidraw",
    elements: [
      { id: "a", type: "rectangle", x: 0, y: 0, width: 90, height: 40, groupIds: ["g"] },
      { id: "t", type: "text", containerId: "a", text: "Kafka", x: 0, y: 0, link: "javascript:1" },
      {
        id: "e",
        type: "arrow",
        x: 0,
        y: 0,
        points: [
          [0, 0],
          [9, 9],
        ],
        startBinding: { elementId: "a" },
      },
      {
        id: "f",
        type: "freedraw",
        x: 0,
        y: 0,
        points: [
          [0, 0],
          [1, 1],
          [5, 9],
        ],
      },
    ],
  }),
];

function practice(): { readonly sessions: readonly Session[]; readonly recording: Recording } {
  const choice = { caseId: "ad-click", title: "Ads", level: "senior", minutes: 45 } as const;
  const started = startSession(choice, { id: "s", design: "d" }, 1_700_000_000_000);
  const entered = advance(started, { type: "enter", step: "data", at: started.startedAt + 60_000 });
  const recording = DESIGNS.slice(0, 9).reduce<Recording>(
    (before, document, index) => recorded(before, document, index * 10_000),
    [],
  );
  return { sessions: [started, entered], recording };
}

export interface Corpus {
  readonly designs: readonly unknown[];
  /** Of every format that is written or read. */
  readonly files: readonly Uint8Array[];
  /** What stands in a link, before it is deflated. */
  readonly packed: readonly Uint8Array[];
  readonly palettes: readonly unknown[];
  readonly rules: readonly unknown[];
  readonly configs: readonly unknown[];
  readonly backups: readonly unknown[];
  readonly kept: readonly unknown[];
  readonly recordings: readonly unknown[];
  /** In the browser's small stores. */
  readonly remembered: readonly unknown[];
  readonly notes: readonly string[];
}

async function filesOf(designs: readonly Diagram[]): Promise<readonly Uint8Array[]> {
  const files: Uint8Array[] = FOREIGN.map((text) => new TextEncoder().encode(text));
  const written = FORMATS.filter(({ write, needs }) => write && needs?.includes("pdf") !== true);
  for (const design of designs)
    for (const format of written) {
      const file = await format.write?.(design, testPorts, USUAL_PICTURE);
      if (file?.ok) files.push(file.value);
    }
  return files;
}

const NOTES = [
  "# Head\n\n- one\n  - [x] two\n1. three\n\n**b** _i_ ~~s~~ `c` [l](https://example.org) <b>html</b>\n\n```\ncode\n```\n> quote\n\n| a | b |\n|---|---|\n| 1 | 2 |\n![i](x.png)",
  "http://example.org www.example.org a@example.org <https://example.org> [r]\n\n[r]: javascript:alert(1)",
];

/** As a backup holds it. */
const keptDesign = (text: string, index: number) => ({
  id: `d${index}`,
  savedAt: index,
  text,
  versions: [{ number: 1, at: 1, origin: "drawing", name: "First", text }],
});

export async function makeCorpus(): Promise<Corpus> {
  const texts = DESIGNS.map(serializeDiagram);
  const { sessions, recording } = practice();
  return {
    designs: texts.map((text): unknown => JSON.parse(text)),
    files: await filesOf(DESIGNS.slice(0, 10)),
    packed: DESIGNS.map((one) => packDiagram(one, { catalogue, measure })),
    palettes: [
      json(EXAMPLES, "acme-palette.json"),
      ...readdirSync(join(root, "palettes"))
        .toSorted()
        .slice(0, 3)
        .map((name) => json("palettes", name)),
    ],
    rules: [json(EXAMPLES, "acme-rules.json")],
    configs: [json(EXAMPLES, "loopboard.config.json")],
    backups: [
      {
        format: "loopboard-backup",
        version: 1,
        designs: texts.slice(0, 3).map(keptDesign),
        templates: [{ id: "t", keptAt: 1, text: texts[2] }],
      },
    ],
    kept: sessions.map((session) => ({ session, seenAt: session.startedAt + 90_000 })),
    recordings: [JSON.parse(recordingText(recording))],
    remembered: [
      [
        { name: "a.json", kind: "palette", content: json(EXAMPLES, "acme-palette.json") },
        { name: "b.json", kind: "rules", content: json(EXAMPLES, "acme-rules.json") },
      ],
      { id: "d", revision: 3, writer: "tab", text: texts[1] },
    ],
    notes: NOTES,
  };
}
