/** D2 diagrams as text: shapes, containers and connections with their labels; styles, imports and layers are passed over. */
import { type Result, success } from "../../problem.ts";
import {
  FOREIGN_LIMITS,
  type ForeignDrawing,
  type ForeignEdge,
  type ForeignGroup,
  type ForeignNode,
  type ForeignShape,
} from "../foreign-drawing.ts";
import { foreignFault } from "../foreign-fault.ts";
import { textOfMarkdown } from "../plain-text.ts";
import { type D2Statement, d2Statements } from "./d2-statements.ts";

export function readD2(source: string): Result<ForeignDrawing> {
  if (source.length > FOREIGN_LIMITS.text)
    return foreignFault("foreign-too-large", { limit: FOREIGN_LIMITS.text });
  const statements = d2Statements(source);
  if (!statements) return foreignFault("foreign-deep", { limit: FOREIGN_LIMITS.depth });
  const drawn = new Drawn();
  readInto(statements, [], drawn);
  return success(drawn.drawing());
}

type Arrow = Omit<ForeignEdge, "source" | "target">;

interface Shape {
  readonly path: readonly string[];
  label: string;
  kind: ForeignShape;
  hint: string | undefined;
}

/** Words of D2 itself, which name no shape. */
const KEYWORDS: ReadonlySet<string> = new Set(
  "label shape icon style class classes vars direction near tooltip link width height constraint grid-rows grid-columns grid-gap vertical-gap horizontal-gap source-arrowhead target-arrowhead layers scenarios steps top left explanation".split(
    " ",
  ),
);
/** Blocks that define something instead of drawing it. */
const ASIDE: ReadonlySet<string> = new Set([
  "classes",
  "vars",
  "layers",
  "scenarios",
  "steps",
  "style",
]);

const KINDS: ReadonlyMap<string, ForeignShape> = new Map([
  ["cylinder", "store"],
  ["stored_data", "store"],
  ["sql_table", "store"],
  ["queue", "queue"],
  ["person", "person"],
  ["c4-person", "person"],
  ["diamond", "decision"],
  ["document", "document"],
  ["page", "document"],
  ["text", "text"],
  ["code", "text"],
  ["image", "picture"],
]);

const SEPARATOR = "\u0000";

/** What the statements have drawn so far. */
class Drawn {
  readonly #edges: ForeignEdge[] = [];
  readonly #byPath = new Map<string, Shape>();

  /** The shape of that path, and what holds it, drawn where they are not yet. */
  at(path: readonly string[]): Shape | undefined {
    if (path.length === 0 || path.length > FOREIGN_LIMITS.depth) return undefined;
    for (let length = 1; length <= path.length; length += 1) {
      const own = path.slice(0, length);
      const key = own.join(SEPARATOR);
      if (this.#byPath.has(key)) continue;
      if (this.#byPath.size >= FOREIGN_LIMITS.nodes) return undefined;
      this.#byPath.set(key, { path: own, label: own.at(-1) ?? "", kind: "box", hint: undefined });
    }
    return this.#byPath.get(path.join(SEPARATOR));
  }

  /** An edge between the shapes of these paths; `false` where there is no room for more. */
  connect(from: readonly string[], to: readonly string[], edge: Arrow): boolean {
    if (this.#edges.length >= FOREIGN_LIMITS.edges) return false;
    const [source, target] = [from, to].map((path) => this.at(path)?.path.join(SEPARATOR));
    if (source !== undefined && target !== undefined) this.#edges.push({ source, target, ...edge });
    return true;
  }

  drawing(): ForeignDrawing {
    const holders = new Set(
      [...this.#byPath.values()].map(({ path }) => path.slice(0, -1).join(SEPARATOR)),
    );
    const nodes: ForeignNode[] = [];
    const groups: ForeignGroup[] = [];
    for (const [id, { path, label, kind, hint }] of this.#byPath) {
      const holder = path.slice(0, -1).join(SEPARATOR);
      if (holders.has(id)) {
        groups.push({ id, label, ...(holder === "" ? {} : { parent: holder }) });
        continue;
      }
      nodes.push({
        id,
        label,
        shape: kind,
        ...(hint === undefined ? {} : { hint }),
        ...(holder === "" ? {} : { group: holder }),
      });
    }
    return { title: "", nodes, edges: this.#edges, groups, losses: [] };
  }
}

function readInto(
  statements: readonly D2Statement[],
  scope: readonly string[],
  drawn: Drawn,
): void {
  for (const statement of statements) {
    const { chain, heads, label, block } = statement;
    if (heads.length > 0) {
      connect(statement, scope, drawn);
      continue;
    }
    const [path = []] = chain;
    const [first = ""] = path;
    const last = path.at(-1) ?? "";
    const holder = [...scope, ...path.slice(0, -1)];
    if (ASIDE.has(first) || path.includes("style")) continue;
    if (KEYWORDS.has(last)) setField(drawn, holder, last, label);
    else {
      const shape = drawn.at([...scope, ...path]);
      if (!shape) continue;
      if (label !== undefined && label !== "") shape.label = textOfMarkdown(label);
      if (block) readInto(block, [...scope, ...path], drawn);
    }
  }
}

function setField(
  drawn: Drawn,
  path: readonly string[],
  field: string,
  value: string | undefined,
): void {
  const shape = path.length === 0 ? undefined : drawn.at(path);
  if (!shape || value === undefined) return;
  if (field === "label") shape.label = textOfMarkdown(value);
  if (field === "shape") shape.kind = KINDS.get(value) ?? shape.kind;
  if (field === "icon") shape.hint = decodedName(value);
}

/** `https://icons.terrastruct.com/aws%2FStorage%2FAmazon-S3.svg` is `Amazon-S3`. */
const decodedName = (icon: string): string =>
  icon
    .replace(/%2F/gi, "/")
    .replace(/^.*\//, "")
    .replace(/\.\w+$/, "");

const labelIn = (block: readonly D2Statement[] | undefined): string | undefined =>
  block?.find(({ chain }) => chain[0]?.join() === "label")?.label;

/** `a -> b -> c: words` draws each of its arrows with the words. */
function connect(
  { chain, heads, label, block }: D2Statement,
  scope: readonly string[],
  drawn: Drawn,
): void {
  const text = textOfMarkdown(label ?? labelIn(block) ?? "");
  const ends = chain.map((path) => inScope(path, scope));
  for (const [at, head] of heads.entries()) {
    const [from, to] = [ends[at], ends[at + 1]];
    if (!from || !to) return;
    const arrow = { ...(text === "" ? {} : { label: text }), heads: head };
    if (!drawn.connect(from, to, arrow)) return;
  }
}

/** `_` stands for what holds the block. */
function inScope(path: readonly string[], scope: readonly string[]): readonly string[] {
  const up = path.findIndex((part) => part !== "_");
  const levels = up < 0 ? path.length : up;
  return [...scope.slice(0, Math.max(0, scope.length - levels)), ...path.slice(levels)];
}
