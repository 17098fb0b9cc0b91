/** The registry of formats: every way into a document and out of it. */
import { d2 } from "./d2.ts";
import { diagramsPython } from "./diagrams-python.ts";
import { drawio } from "./drawio.ts";
import { excalidraw } from "./excalidraw.ts";
import type { Format } from "./format.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { mermaid } from "./mermaid.ts";
import { pdf } from "./pdf.ts";
import { png } from "./png.ts";
import { svg } from "./svg.ts";

export const FORMATS: readonly Format[] = [
  excalidraw,
  json,
  png,
  svg,
  pdf,
  drawio,
  diagramsPython,
  mermaid,
  d2,
  html,
  markdown,
];
