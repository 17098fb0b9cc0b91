/** Arbitrary drawings with lanes, nested boundaries and labels that are hard on every format; for tests only. */
import fc from "fast-check";
import { KINDS, MODES } from "../../catalogue/kinds.ts";
import {
  type Diagram,
  type DiagramEdge,
  type DiagramNode,
  emptyDiagram,
  type Lane,
} from "../../document/types.ts";
import { tidyLines } from "../../import/plain-text.ts";
import { loadCatalogue } from "../../catalogue/test-catalogue.ts";
import { planOf } from "./graph-plan.ts";

const ODD = [
  "<script>alert(1)</script>",
  "<b>bold</b> <br> &lt;i&gt; &amp;",
  "say \"hi\" & 'bye'",
  "line one\nline two",
  "שלום עולם",
  "🙂 👨‍👩‍👧 and é",
  "a | b; c # d",
  "**bold** _x_ __y__ `code`",
  "1. first",
  "- dash",
  "end",
  "</text>]]>--><svg onload=x>",
  "%% no comment",
  "{{x}} ${y} [z] (w)",
  "\\n is no line",
  "style n1 fill:#f00",
  "",
];
const label = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: "grapheme", maxLength: 12 }));

const COMPONENTS = [
  "kafka",
  "flink",
  "feast",
  "model-server",
  "actor",
  "decision-shape",
  "postgres",
  "note",
  "text",
  "rectangle",
  "ellipse",
  "not-in-any-palette",
  "Ours/odd--id ☂",
] as const;

const place = (at: number) => ({
  position: { x: (at % 4) * 240, y: Math.floor(at / 4) * 120 },
  size: { width: 160, height: 48 },
});

const lanes = fc.array(label, { maxLength: 3 }).map((names) =>
  names.map(
    (name, at): Lane => ({
      id: `lane${at}`,
      name: name.slice(0, 100),
      position: { x: 0, y: at * 300 },
      size: { width: 960, height: 260 },
    }),
  ),
);

/** Which of the groups before it holds something; none beyond their number. */
const holder = fc.nat(9);

interface Drawn {
  readonly lanes: readonly Lane[];
  readonly frames: readonly (readonly [string, number])[];
  readonly boxes: readonly (readonly [string, string, number])[];
  readonly edges: readonly (readonly [
    number,
    number,
    Omit<DiagramEdge, "id" | "source" | "target">,
  ])[];
}

function assembled({ lanes: bands, frames, boxes, edges }: Drawn): Diagram {
  const drawn: DiagramNode[] = [];
  const within = (at: number): Partial<DiagramNode> => {
    const frame = drawn.filter(({ component }) => component === "boundary")[at];
    if (frame)
      return { parent: frame.id, ...(frame.lane === undefined ? {} : { lane: frame.lane }) };
    const lane = bands[at - 3];
    return lane ? { lane: lane.id } : {};
  };
  for (const [at, [name, inside]] of frames.entries())
    drawn.push({
      id: `f${at}`,
      component: "boundary",
      label: name,
      ...place(at),
      ...within(inside),
    });
  const held = boxes.map(
    ([component, text, inside], at): DiagramNode => ({
      id: `b${at}`,
      component,
      label: text,
      ...place(at + 3),
      ...within(inside),
    }),
  );
  const nodes = [...drawn, ...held];
  const idAt = (at: number): string => nodes[at % nodes.length]?.id ?? "";
  return {
    ...emptyDiagram("A drawing"),
    lanes: bands,
    nodes,
    edges: edges.map(([from, to, rest], at) => ({
      ...rest,
      id: `x${at}`,
      source: idAt(from),
      target: idAt(to),
    })),
  };
}

/** With at least one box, up to three lanes and three boundaries in each other, and lines between any of them. */
export const arbitraryDrawing: fc.Arbitrary<Diagram> = fc
  .record({
    lanes,
    frames: fc.array(fc.tuple(label, holder), { maxLength: 3 }),
    boxes: fc.array(fc.tuple(fc.constantFrom(...COMPONENTS), label, holder), {
      minLength: 1,
      maxLength: 7,
    }),
    edges: fc.array(
      fc.tuple(
        fc.nat(20),
        fc.nat(20),
        fc.record(
          {
            kind: fc.constantFrom(...KINDS.map(({ id }) => id)),
            mode: fc.constantFrom(...MODES),
            label,
          },
          { requiredKeys: [] },
        ),
      ),
      { maxLength: 6 },
    ),
  })
  .map(assembled);

/** What a drawing says and holds, in words to compare: labels as every reader tidies them. */
export function saidBy(diagram: Diagram) {
  const { lanes: bands, boundaries, boxes, edges } = planOf(diagram, loadCatalogue());
  return {
    lanes: bands.map(({ lane }) => tidyLines(lane.name).replaceAll("\n", " ")),
    boundaries: boundaries.map(({ says, group }) => [tidyLines(says), group]),
    boxes: boxes.map(({ node, says, group }) => [node.component, tidyLines(says), group]),
    edges: edges.map(({ edge, source, target, says, mode }) => [
      source,
      target,
      tidyLines(says),
      edge.kind,
      mode,
    ]),
  };
}
