/** A diagram in D2's words: lanes and boundaries as containers, what flows on the connections. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Mode } from "../../catalogue/kinds.ts";
import type { Diagram } from "../../document/types.ts";
import { type GraphPlan, lineWords, type PlannedBox, planOf } from "./graph-plan.ts";
import { nestedLines } from "./nested-lines.ts";
import { outlineOf, type Outline } from "./outline.ts";

export function writeD2(diagram: Diagram, catalogue: Catalogue): string {
  const plan = planOf(diagram, catalogue);
  const words = {
    open: (id: string, name: string) => `${id}: ${d2Text(name)} {`,
    close: "}",
    box: (box: PlannedBox) => boxLine(box, catalogue),
  };
  const path = pathsIn(plan);
  const lines = [
    ...commentOf(diagram.title),
    "direction: right",
    ...nestedLines(plan, words, ""),
    ...plan.edges.map((edge) => {
      const said = lineWords(edge);
      const style = DASHES[edge.mode];
      const label = said === "" && style === "" ? "" : `: ${d2Text(said)}`;
      return `${path(edge.source)} -> ${path(edge.target)}${label}${style}`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

const commentOf = (title: string): readonly string[] => {
  const line = title.replace(/\s+/g, " ").trim();
  return line === "" ? [] : [`# ${line}`];
};

/** A name in the whole diagram, through all containers. */
function pathsIn({ boundaries, boxes }: GraphPlan): (id: string) => string {
  const holders = new Map([...boundaries, ...boxes].map(({ id, group }) => [id, group]));
  return (id) => {
    const names: string[] = [];
    for (let at: string | undefined = id; at !== undefined; at = holders.get(at)) names.unshift(at);
    return names.join(".");
  };
}

const SHAPES: Readonly<Record<Outline, string>> = {
  box: "",
  store: " {shape: cylinder}",
  queue: " {shape: queue}",
  person: " {shape: person}",
  decision: " {shape: diamond}",
  note: " {shape: page}",
};

const boxLine = ({ id, node, says }: PlannedBox, catalogue: Catalogue): string =>
  `${id}: ${d2Text(says)}${node.component === "text" ? " {shape: text}" : SHAPES[outlineOf(node, catalogue)]}`;

const DASHES: Readonly<Record<Mode, string>> = {
  sync: "",
  async: " {style.stroke-dash: 3}",
  batch: " {style.stroke-dash: 6}",
};

/** In double quotes; `${` would ask for a variable. */
const d2Text = (text: string): string =>
  `"${text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, "")
    .replace(/["\\]/g, (sign) => `\\${sign}`)
    .replaceAll("${", "\\${")
    .replace(/\r\n|\n|\r/g, "\\n")}"`;
