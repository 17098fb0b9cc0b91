/** Mermaid flowcharts, through Mermaid's own parser: what that found becomes a foreign drawing. */
import * as v from "valibot";
import { type Result, success } from "../../problem.ts";
import {
  FOREIGN_LIMITS,
  type ForeignDrawing,
  type ForeignEdge,
  type ForeignGroup,
  type ForeignNode,
  type ForeignShape,
} from "../foreign-drawing.ts";
import { foreignFault, type Loss } from "../foreign-fault.ts";
import { componentIn } from "../../formats/mermaid-class.ts";
import { ownFlow } from "../own-flow.ts";
import { textOfMarkdown } from "../plain-text.ts";
import { FLOWCHART } from "../sniff.ts";

/** Parses a flowchart; rejects with the parser's words where it is none. Mermaid needs a DOM, so the place that has one lends it. */
export type ParseMermaid = (text: string) => Promise<unknown>;

const Text = v.fallback(v.string(), "");
const Classes = v.fallback(v.array(v.string()), []);
const Flowchart = v.object({
  vertices: v.array(
    v.looseObject({
      id: v.string(),
      text: Text,
      type: Text,
      icon: Text,
      img: Text,
      classes: Classes,
    }),
  ),
  edges: v.array(
    v.looseObject({
      start: v.string(),
      end: v.string(),
      text: Text,
      type: Text,
      stroke: Text,
    }),
  ),
  groups: v.array(
    v.looseObject({ id: v.string(), title: Text, nodes: v.array(v.string()), classes: Classes }),
  ),
});

/** A Markdown page with a flowchart in it. */
const FENCE = /^[ \t]*```+[ \t]*mermaid[^\n]*\n([^]*?)^[ \t]*```/gm;

/** The flowchart of the text, or the first of a Markdown page. */
export async function readMermaid(
  source: string,
  parse: ParseMermaid,
): Promise<Result<ForeignDrawing>> {
  const page = source.replace(/\r\n?/g, "\n");
  const blocks = FLOWCHART.test(page) ? [page] : fenced(page);
  const [text] = blocks;
  if (text === undefined) return foreignFault("mermaid-no-flowchart");
  if (text.length > FOREIGN_LIMITS.text)
    return foreignFault("foreign-too-large", { limit: FOREIGN_LIMITS.text });
  let parsed: unknown;
  try {
    parsed = await parse(withoutTags(text));
  } catch (error) {
    return foreignFault("mermaid-not-parsed", { reason: reasonOf(error) });
  }
  const flowchart = v.safeParse(Flowchart, parsed);
  if (!flowchart.success) return foreignFault("mermaid-no-flowchart");
  const losses: readonly Loss[] = [{ code: "severalFlowcharts", count: blocks.length - 1 }];
  return success(drawingOf(flowchart.output, titleOf(text), losses));
}

/** Flowcharts of a Markdown page, in order. */
const fenced = (page: string): readonly string[] =>
  [...page.matchAll(FENCE)].map(([, block = ""]) => block).filter((block) => FLOWCHART.test(block));

/** Stands for a line break while Mermaid has the text: it hands tags to a sanitiser, which may drop words with them. */
const BREAK = "\uE000";

const withoutTags = (text: string): string =>
  text
    .replace(/<\s*br\s*\/?\s*>/gi, BREAK)
    .replace(
      /<\/?(?:i|b|u|em|strong|span|div|p|font|small|big|sub|sup|code|center|img|a)(?=[\s/>])[^<>\n]*>/gi,
      "",
    );

const labelOf = (text: string): string =>
  textOfMarkdown(
    text
      .replaceAll(BREAK, "\n")
      // Mermaid's own entities, `#quot;` and `#9829;`, which its parser has put aside.
      .replace(/ﬂ°°(\d+)¶ß/g, "&#$1;")
      .replace(/ﬂ°([a-z\d]+)¶ß/gi, "&$1;")
      .replace(/(?<!&)#(\d+|[a-z]+);/gi, (_, name: string) =>
        /^\d/.test(name) ? `&#${name};` : `&${name};`,
      ),
  ).replace(/(?:^|(?<=\s))fa[bsr]?:fa-[\w-]+\s*/g, "");

type Parsed = v.InferOutput<typeof Flowchart>;

function drawingOf(
  { vertices, edges, groups }: Parsed,
  title: string,
  losses: readonly Loss[],
): ForeignDrawing {
  const groupIds = new Set(groups.map(({ id }) => id));
  const holder = new Map<string, string>();
  for (const { id, nodes } of groups)
    for (const node of nodes) if (node !== id && !holder.has(node)) holder.set(node, id);
  const nodes = vertices
    .filter(({ id }) => !groupIds.has(id))
    .map((vertex) => nodeOf(vertex, holder.get(vertex.id)));
  const own = new Set(
    [...vertices, ...groups]
      .filter(({ classes }) => componentIn(classes) !== undefined)
      .map(({ id }) => id),
  );
  return {
    title,
    nodes,
    edges: edges.map((edge) => {
      const { label, ...line } = edgeOf(edge);
      const isOurs = own.has(edge.start) && own.has(edge.end);
      return isOurs ? { ...line, ...ownFlow(label ?? "", edge.stroke) } : edgeOf(edge);
    }),
    groups: groups.map((group) => groupOf(group, holder.get(group.id))),
    losses,
  };
}

function nodeOf(
  { id, text, type, icon, classes }: Parsed["vertices"][number],
  group: string | undefined,
): ForeignNode {
  const component = componentIn(classes);
  return {
    id,
    label: labelOf(text === "" && component === undefined ? id : text),
    shape: SHAPES.get(type) ?? "box",
    ...(icon === "" ? {} : { hint: icon }),
    ...(group === undefined ? {} : { group }),
    ...(component === undefined ? {} : { component }),
  };
}

function groupOf(
  { id, title, classes }: Parsed["groups"][number],
  parent: string | undefined,
): ForeignGroup {
  const own = componentIn(classes);
  return {
    id,
    label: labelOf(title),
    ...(parent === undefined ? {} : { parent }),
    ...(own === "lane" || own === "boundary" ? { own } : {}),
  };
}

function edgeOf({
  start,
  end,
  text,
  type,
  stroke,
}: v.InferOutput<typeof Flowchart>["edges"][number]): ForeignEdge {
  const label = labelOf(text);
  return {
    source: start,
    target: end,
    ...(label === "" ? {} : { label }),
    heads: headsOf(type),
    isDashed: stroke === "dotted",
  };
}

function headsOf(type: string): ForeignEdge["heads"] {
  if (type.startsWith("double_")) return "both";
  return type === "arrow_open" ? "none" : "forward";
}

const SHAPES: ReadonlyMap<string, ForeignShape> = new Map(
  Object.entries({
    cylinder: "store",
    cyl: "store",
    db: "store",
    database: "store",
    "lin-cyl": "store",
    disk: "store",
    "lined-cylinder": "store",
    das: "queue",
    "h-cyl": "queue",
    "horizontal-cylinder": "queue",
    "bow-rect": "store",
    "stored-data": "store",
    diamond: "decision",
    diam: "decision",
    decision: "decision",
    question: "decision",
    rhombus: "decision",
    doc: "document",
    document: "document",
    docs: "document",
    documents: "document",
    "lin-doc": "document",
    text: "text",
    note: "note",
    comment: "text",
    brace: "text",
  } satisfies Record<string, ForeignShape>),
);

/** The title in the front matter, else none. */
const titleOf = (text: string): string =>
  textOfMarkdown(
    (
      /^\s*---\s*\n(?:(?!\s*---)[^\n]*\n){0,60}?title:\s*([^\n]{1,200})\n/.exec(text)?.[1] ?? ""
    ).replace(/^(["'])(.*)\1\s*$/, "$2"),
  );

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error))
    .split("\n")
    .slice(0, 1)
    .join(" ")
    .slice(0, 200);
