/** A diagram in D2's words: lanes and boundaries as containers, what flows on the connections. */
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Mode } from "../../catalogue/kinds.ts";
import type { Diagram } from "../../document/types.ts";
import { type GraphPlan, lineWords, type PlannedBox, planOf } from "./graph-plan.ts";
import { outlineOf, type Outline } from "./outline.ts";

export function writeD2(diagram: Diagram, catalogue: Catalogue): string {
  const plan = planOf(diagram, catalogue);
  const top = [...plan.lanes, ...plan.boundaries.filter(({ group }) => group === undefined)];
  const path = pathsIn(plan);
  const lines = [
    ...commentOf(diagram.title),
    "direction: right",
    ...top.flatMap(({ id }) => groupLines(id, plan, catalogue, "")),
    ...plan.boxes.filter(({ group }) => group === undefined).map((box) => boxLine(box, catalogue)),
    ...plan.edges.map((edge) => {
      const words = lineWords(edge);
      const style = DASHES[edge.mode];
      const label = words === "" && style === "" ? "" : `: ${d2Text(words)}`;
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

function groupLines(
  id: string,
  plan: GraphPlan,
  catalogue: Catalogue,
  indent: string,
): readonly string[] {
  const name =
    plan.lanes.find((lane) => lane.id === id)?.lane.name ??
    plan.boundaries.find((box) => box.id === id)?.says ??
    "";
  const inner = `${indent}  `;
  const held = [
    ...plan.boundaries
      .filter(({ group }) => group === id)
      .flatMap((box) => groupLines(box.id, plan, catalogue, inner)),
    ...plan.boxes.filter(({ group }) => group === id).map((box) => inner + boxLine(box, catalogue)),
  ];
  return [`${indent}${id}: ${d2Text(name)} {`, ...held, `${indent}}`];
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
