/** Mermaid's own parser behind the port that `core/import` asks for; loaded when a flowchart is first read. */
import type { Mermaid } from "mermaid";

/** The flowchart's boxes, arrows and groups as Mermaid keeps them; rejects where it cannot read the text. Needs `window`. */
export async function parseWithMermaid(text: string): Promise<unknown> {
  const parser = parserOf(await loadMermaid());
  const parsed = await parser?.getDiagramFromText(text);
  if (!isDiagram(parsed)) throw new Error(CHANGED);
  const { db, type } = parsed;
  if (!type.startsWith("flowchart")) throw new Error(`This is a ${type}, not a flowchart.`);
  if (!isFlowchart(db)) throw new Error(CHANGED);
  return {
    vertices: [...db.getVertices().values()],
    edges: db.getEdges(),
    groups: db.getSubGraphs(),
  };
}

const CHANGED = "Mermaid keeps its flowcharts in another way now.";

interface DiagramParser {
  getDiagramFromText(text: string): Promise<unknown>;
}

/**
 * What Mermaid offers in public only says whether a text is right, or draws it
 * (github.com/mermaid-js/mermaid/issues/6990 asks for more). What holds the boxes and arrows is of
 * its inner side, so it is looked for as in something foreign: the next version may be without it.
 */
function parserOf(mermaid: unknown): DiagramParser | undefined {
  const inner = isObject(mermaid) && "mermaidAPI" in mermaid ? mermaid.mermaidAPI : undefined;
  return isParser(inner) ? inner : undefined;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const isParser = (value: unknown): value is DiagramParser =>
  isObject(value) && "getDiagramFromText" in value;

const isDiagram = (value: unknown): value is { readonly db: unknown; readonly type: string } =>
  isObject(value) && "db" in value && "type" in value && typeof value.type === "string";

interface Flowchart {
  getVertices(): ReadonlyMap<string, unknown>;
  getEdges(): readonly unknown[];
  getSubGraphs(): readonly unknown[];
}

const isFlowchart = (db: unknown): db is Flowchart =>
  isObject(db) && "getVertices" in db && "getEdges" in db && "getSubGraphs" in db;

let loading: Promise<Mermaid> | undefined;

function loadMermaid(): Promise<Mermaid> {
  loading ??= load().catch((error: unknown) => {
    // The next time tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Mermaid> {
  const { default: mermaid } = await import("mermaid");
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: "strict",
    suppressErrorRendering: true,
    // Our own caps hold; Mermaid's are those of its renderer.
    maxTextSize: 1_000_000,
    maxEdges: 100_000,
  });
  return mermaid;
}
