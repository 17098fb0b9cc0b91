/** What a harness may do with the page: load a drawing, set the view, say where to put the hand, make a PNG. */
import type { Composition } from "../src/app/compose.ts";
import type { Editor } from "../src/editor/store.ts";
import { frame, until } from "./frames.ts";
import { designOfGraph, type Graph, layeredGraph, middleOf } from "./graph.ts";

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Gesture extends Place {
  readonly gesture: "wheel";
  readonly ctrl?: boolean;
}

interface View extends Place {
  readonly zoom: number;
}

export interface Bench {
  /** Resolves when the whole drawing is on the screen. */
  load(graph: Graph): Promise<void>;
  /** All of it, or zoom 1 around the middle box. */
  setView(mode: "fit" | "100"): Promise<void>;
  viewport(): View;
  nodePos(id: string): Place;
  rendered(): { readonly nodes: number; readonly edges: number };
  panTest(): Gesture;
  zoomTest(): Gesture;
  dragTest(): Place & { readonly id: string };
  exportPng(): Promise<{ readonly blob: Blob; readonly own: boolean }>;
  /** A drawing of our own in the harness' form. */
  graph(count: number): Graph;
  undo(): Promise<void>;
  /** Lays all of it out anew, as the command does. */
  tidy(): Promise<void>;
  /** How long (ms) the review of a changed drawing takes. */
  review(): number;
}

declare global {
  interface Window {
    bench?: Bench;
  }
}

export function createBench(composition: Composition): Bench {
  const { editor } = composition;
  let graph: Graph = { nodes: [], edges: [] };
  return {
    async load(given) {
      graph = given;
      editor.open(designOfGraph(given));
      await until(() => drawnBoxes() >= given.nodes.length);
    },
    async setView(mode) {
      press("1", { code: "Digit1", shiftKey: true });
      await settled();
      if (mode === "fit") return;
      press("0", { code: "Digit0", ctrlKey: true });
      await settled();
      await bringToMiddle(middleOf(graph).id);
    },
    viewport,
    nodePos(id) {
      const node = editor.document().nodes.find((one) => one.id === id);
      if (!node) throw new Error(`No box ${id}`);
      return node.position;
    },
    rendered: () => ({ nodes: drawnBoxes(), edges: count("[data-edge]") }),
    panTest: () => ({ gesture: "wheel", ...middleOfCanvas() }),
    zoomTest: () => ({ gesture: "wheel", ctrl: true, ...middleOfCanvas() }),
    dragTest() {
      const { id } = middleOf(graph);
      return { id, ...centreOf(`${NODES}[data-id="${id}"]`) };
    },
    exportPng: () => exportPng(editor),
    graph: layeredGraph,
    ...commandsOf(composition),
  };
}

const commandsOf = ({ editor, review }: Composition): Pick<Bench, "undo" | "tidy" | "review"> => ({
  async undo() {
    editor.undo();
    await frame();
    await frame();
  },
  async tidy() {
    const before = editor.document();
    press("T", { code: "KeyT", shiftKey: true });
    await until(() => editor.document() !== before);
  },
  review() {
    editor.change((document) => ({ ...document, title: `${document.title}.` }));
    const start = performance.now();
    review.flush();
    return performance.now() - start;
  },
});

/** As the dialog does it, which loads all of this when it is opened. */
async function exportPng(editor: Editor): Promise<{ readonly blob: Blob; readonly own: boolean }> {
  const [{ formatOf }, { writePorts }, { USUAL_PICTURE }] = await Promise.all([
    import("../src/app/export/export-formats.ts"),
    import("../src/app/export/write-ports.ts"),
    import("../src/core/scene/picture.ts"),
  ]);
  const options = { ...USUAL_PICTURE, scale: 2 };
  const made = await formatOf("png").write?.(editor.document(), writePorts(editor), options);
  if (!made?.ok) throw new Error(made?.problems[0]?.message ?? "Nothing was written");
  return { blob: new Blob([new Uint8Array(made.value)], { type: "image/png" }), own: true };
}

const NODES = ".react-flow__node";

const count = (selector: string): number => document.querySelectorAll(selector).length;

/** Elements, or where there are many and small, what is painted on one canvas. */
const drawnBoxes = (): number => {
  const painted = document.querySelector<HTMLElement>("canvas[data-boxes]");
  return Math.max(count(NODES), Number(painted?.dataset["boxes"] ?? 0));
};

/** The command of that key, as for a person. */
const press = (key: string, how: KeyboardEventInit): void =>
  void document.body.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...how }),
  );

const centreOf = (selector: string): Place => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box) throw new Error(`Not on the screen: ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const middleOfCanvas = (): Place => centreOf(".react-flow");

function viewport(): View {
  const layer = document.querySelector<HTMLElement>(".react-flow__viewport");
  const { a, e, f } = new DOMMatrix(layer?.style.transform);
  return { x: e, y: f, zoom: a };
}

/** Views glide to their place: it is there when nothing has moved for so many frames. */
const STILL = 12;

async function settled(): Promise<void> {
  let before = "";
  for (let still = 0; still < STILL; ) {
    await frame();
    const now = JSON.stringify(viewport());
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** The wheel pans by half of what it says. */
const WHEEL = 2;

async function bringToMiddle(id: string): Promise<void> {
  const box = centreOf(`${NODES}[data-id="${id}"]`);
  const middle = middleOfCanvas();
  const pane = document.querySelector(".react-flow__pane");
  pane?.dispatchEvent(
    new WheelEvent("wheel", {
      clientX: middle.x,
      clientY: middle.y,
      deltaX: (box.x - middle.x) * WHEEL,
      deltaY: (box.y - middle.y) * WHEEL,
      bubbles: true,
      cancelable: true,
    }),
  );
  await settled();
}
