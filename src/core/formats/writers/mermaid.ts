/** A flowchart in Mermaid's words: lanes and boundaries as subgraphs, what flows on the arrows, components as classes. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Mode } from "../../catalogue/kinds.ts";
import type { Diagram } from "../../document/types.ts";
import { classOf } from "../mermaid-class.ts";
import { type PlannedBox, type PlannedEdge, planOf } from "./graph-plan.ts";
import { nestedLines } from "./nested-lines.ts";
import { outlineOf, type Outline } from "./outline.ts";

export function writeMermaid(diagram: Diagram, catalogue: Catalogue): string {
  const plan = planOf(diagram, catalogue);
  const words = {
    open: (id: string, name: string) => `subgraph ${id}["${mermaidText(name)}"]`,
    close: "end",
    box: (box: PlannedBox) => boxLine(box, catalogue),
  };
  const lines = [
    ...titleLines(diagram.title),
    "flowchart LR",
    ...nestedLines(plan, words, "  "),
    ...plan.edges.map((edge) => `  ${edgeLine(edge)}`),
    // Whether a group is a lane or a boundary is said by its class, as a box says its component.
    ...[
      ...plan.lanes.map(({ id }) => [id, "lane"]),
      ...plan.boundaries.map(({ id }) => [id, "boundary"]),
    ].map(([id = "", what = ""]) => `  class ${id} ${classOf(what)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** JSON's way to quote is one of YAML's. */
function titleLines(title: string): readonly string[] {
  const line = title.replace(/\s+/g, " ").trim();
  return line === "" ? [] : ["---", `title: ${JSON.stringify(line)}`, "---"];
}

const BRACKETS: Readonly<Record<Outline, readonly [string, string]>> = {
  box: ["[", "]"],
  store: ["[(", ")]"],
  queue: ["[[", "]]"],
  person: ["([", "])"],
  decision: ["{", "}"],
  note: [">", "]"],
};

function boxLine({ id, node, says }: PlannedBox, catalogue: Catalogue): string {
  const [open, close] = BRACKETS[outlineOf(node, catalogue)];
  return `${id}${open}"${mermaidText(says)}"${close}:::${classOf(node.component)}`;
}

const ARROWS: Readonly<Record<Mode, string>> = { sync: "-->", async: "-.->", batch: "==>" };

/** The person's words with what flows in brackets; either alone where there is no other. */
function edgeLine({ source, target, says, kindName, mode }: PlannedEdge): string {
  const words = says === "" || kindName === "" ? says + kindName : `${says} (${kindName})`;
  const label = words === "" ? "" : `|"${mermaidText(words)}"|`;
  return `${source} ${ARROWS[mode]}${label} ${target}`;
}

/** What Mermaid, Markdown or HTML could take for their own; of some words, which it looks for in any line, the first letter. */
const SIGNS =
  /["#&<>`*\\|~[\]{}]|_(?=_)|(?<=_)_|(?<=^\s*\d+)[.)]|(?<=^\s*)[-+](?=\s)|s(?=tyle)|c(?=lassDef)/g;

const mermaidText = (text: string): string => {
  const lines = text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "")
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(SIGNS, entity));
  const whole = lines.join("<br/>");
  return whole.trim() === "" ? " " : whole;
};

const entity = (sign: string): string => `#${sign.codePointAt(0)};`;
