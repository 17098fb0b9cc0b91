/** Mermaid's own parser behind the port that `core/import` asks for; loaded when a flowchart is first read. */
import type { Mermaid } from "mermaid";

/** The flowchart's boxes, arrows and groups as Mermaid keeps them; rejects where it cannot read the text. Needs `window`. */
export async function parseWithMermaid(text: string): Promise<unknown> {
  const mermaid = await loadMermaid();
  const { db, type } = await mermaid.mermaidAPI.getDiagramFromText(text);
  if (!type.startsWith("flowchart")) throw new Error(`This is a ${type}, not a flowchart.`);
  const flowchart: unknown = db;
  if (!isFlowchart(flowchart)) throw new Error("Mermaid keeps its flowcharts in another way now.");
  return {
    vertices: [...flowchart.getVertices().values()],
    edges: flowchart.getEdges(),
    groups: flowchart.getSubGraphs(),
  };
}

interface Flowchart {
  getVertices(): ReadonlyMap<string, unknown>;
  getEdges(): readonly unknown[];
  getSubGraphs(): readonly unknown[];
}

const isFlowchart = (db: unknown): db is Flowchart =>
  typeof db === "object" &&
  db !== null &&
  "getVertices" in db &&
  "getEdges" in db &&
  "getSubGraphs" in db;

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
