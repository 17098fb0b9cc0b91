/** Scripts for mingrammer's `diagrams`, read as text: nothing is run. Loops and functions draw nothing here. */
import { type Result, success } from "../../problem.ts";
import {
  FOREIGN_LIMITS,
  type ForeignDrawing,
  type ForeignEdge,
  type ForeignGroup,
  type ForeignNode,
} from "../foreign-drawing.ts";
import { foreignFault } from "../foreign-fault.ts";
import { textOfMarkdown } from "../plain-text.ts";
import { type Call, type Expression, parseExpression } from "./python-expression.ts";
import { logicalLines } from "./python-lines.ts";

export function readDiagramsPython(source: string): Result<ForeignDrawing> {
  if (source.length > FOREIGN_LIMITS.text)
    return foreignFault("foreign-too-large", { limit: FOREIGN_LIMITS.text });
  const script = new Script();
  for (const { indent, text } of logicalLines(source)) script.line(indent, text);
  return success(script.drawing());
}

/** What stands at an end of an arrow. */
type Ends = readonly string[];

interface Arrow {
  readonly heads: ForeignEdge["heads"];
  readonly label: string;
}

class Script {
  readonly #nodes: ForeignNode[] = [];
  readonly #edges: ForeignEdge[] = [];
  readonly #groups: ForeignGroup[] = [];
  readonly #names = new Map<string, Ends>();
  /** Classes as they are imported, with the module that says whose they are. */
  readonly #classes = new Map<string, string>();
  #open: { readonly indent: number; readonly id: string }[] = [];
  #title = "";
  #skipped = 0;

  line(indent: number, text: string): void {
    const imported = /^from\s+diagrams\.([\w.]+)\s+import\s+(.+)$/.exec(text);
    if (imported) {
      this.#import(imported[1] ?? "", imported[2] ?? "");
      return;
    }
    if (/^(?:from|import)\s/.test(text) || text.startsWith("@")) return;
    this.#open = this.#open.filter((group) => group.indent < indent);
    const opened = /^with\s+(.+?)(?:\s+as\s+\w+)?\s*:$/.exec(text);
    if (opened) {
      this.#enter(indent, opened[1] ?? "");
      return;
    }
    const assigned = /^([A-Za-z_]\w*)\s*=(?!=)\s*(.+)$/.exec(text);
    const expression = parseExpression(assigned?.[2] ?? text);
    if (!expression) {
      this.#skipped += 1;
      return;
    }
    const ends = this.#draw(expression);
    if (assigned?.[1] !== undefined) this.#names.set(assigned[1], ends);
  }

  drawing(): ForeignDrawing {
    return {
      title: this.#title,
      nodes: this.#nodes,
      edges: this.#edges,
      groups: this.#groups,
      losses: [{ code: "code", count: this.#skipped }],
    };
  }

  #import(module: string, names: string): void {
    for (const name of names.replace(/[()]/g, "").split(",")) {
      const [own = "", alias] = name.trim().split(/\s+as\s+/);
      if (own !== "") this.#classes.set(alias ?? own, `${module} ${own}`);
    }
  }

  #enter(indent: number, text: string): void {
    const call = parseExpression(text);
    if (call?.sort !== "call") return;
    const label = textOfMarkdown(call.text ?? "");
    if (call.name === "Diagram") this.#title = label;
    if (call.name !== "Cluster" || this.#groups.length >= FOREIGN_LIMITS.groups) return;
    const id = `cluster-${this.#groups.length + 1}`;
    const parent = this.#open.at(-1)?.id;
    this.#groups.push({ id, label, ...(parent === undefined ? {} : { parent }) });
    this.#open.push({ indent, id });
  }

  #draw(expression: Expression): Ends {
    switch (expression.sort) {
      case "call":
        return this.#node(expression);
      case "name":
        return this.#names.get(expression.name) ?? [];
      case "list":
        return expression.items.flatMap((item) => this.#draw(item));
      case "chain":
        return this.#chain(expression.items, expression.operators);
    }
  }

  #node(call: Call): Ends {
    const module = this.#classes.get(call.name);
    if (module === undefined || this.#nodes.length >= FOREIGN_LIMITS.nodes) return [];
    const id = `node-${this.#nodes.length + 1}`;
    const group = this.#open.at(-1)?.id;
    const label = textOfMarkdown(call.text ?? "");
    this.#nodes.push({
      id,
      label: label === "" ? call.name : label,
      hint: `${call.name.replace(/(?<=[a-z])(?=[A-Z])/g, " ")} ${module.split(/[. ]/)[0] ?? ""}`,
      ...(module.startsWith("onprem.client") ? { shape: "person" as const } : {}),
      ...(group === undefined ? {} : { group }),
    });
    return [id];
  }

  /** `a >> Edge(label="x") >> [b, c]`: an edge between two ends carries the words. */
  #chain(items: readonly Expression[], operators: readonly string[]): Ends {
    let [before]: [Ends] = [[]];
    let arrow: Arrow = { heads: "none", label: "" };
    for (const [at, item] of items.entries()) {
      const operator = at === 0 ? "" : (operators[at - 1] ?? "");
      if (item.sort === "call" && item.name === "Edge") {
        arrow = { heads: joined(arrow.heads, operator), label: textOfMarkdown(item.label ?? "") };
        continue;
      }
      const ends = this.#draw(item);
      const heads = joined(arrow.heads, operator);
      for (const source of before)
        for (const target of ends) this.#connect(source, target, { ...arrow, heads });
      arrow = { heads: "none", label: "" };
      before = ends;
    }
    return before;
  }

  #connect(source: string, target: string, { heads, label }: Arrow): void {
    if (this.#edges.length >= FOREIGN_LIMITS.edges) return;
    this.#edges.push({ source, target, ...(label === "" ? {} : { label }), heads });
  }
}

const HEADS: ReadonlyMap<string, ForeignEdge["heads"]> = new Map([
  [">>", "forward"],
  ["<<", "back"],
]);

/** `a << Edge() >> b` has both heads. */
function joined(before: ForeignEdge["heads"], operator: string): ForeignEdge["heads"] {
  const now = HEADS.get(operator) ?? "none";
  if (before === "none") return now;
  return now === "none" || now === before ? before : "both";
}
