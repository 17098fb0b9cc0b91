/** Writes a diagram as text that reads well in a diff: fields in the order of the schema, two spaces, one line end. */
import {
  aboutSchema,
  briefFactSchema,
  briefMistakeSchema,
  briefSchema,
  diagramSchema,
  edgeSchema,
  followUpSchema,
  laneSchema,
  nodeSchema,
  pointSchema,
  sizeSchema,
  tourStepSchema,
  waiverSchema,
} from "./schema.ts";
import type { Diagram } from "./types.ts";

/** Known fields first, in the order of the schema; where two shapes share a name, the first decides. */
const RANK: ReadonlyMap<string, number> = new Map(
  [
    diagramSchema,
    nodeSchema,
    edgeSchema,
    laneSchema,
    waiverSchema,
    aboutSchema,
    tourStepSchema,
    briefSchema,
    briefFactSchema,
    briefMistakeSchema,
    followUpSchema,
    pointSchema,
    sizeSchema,
  ]
    .flatMap((schema) => Object.keys(schema.entries))
    .reverse()
    .map((name, index) => [name, -index]),
);

/** The text of a file. Unknown fields are written too, after the known ones, by name. */
export const serializeDiagram = (diagram: Diagram): string =>
  `${JSON.stringify(diagram, inOrder, 2)}\n`;

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  const byRank = (RANK.get(a) ?? 1) - (RANK.get(b) ?? 1);
  if (byRank !== 0) return byRank;
  return a < b ? -1 : 1;
}
