/** What the canvas shows: React Flow's nodes and the routes of the edges, with the gesture that is going on. */
import type { NodeChange } from "@xyflow/react";
import { createStore, type StoreApi } from "zustand/vanilla";
import { settle } from "../../core/document/containment.ts";
import type { Diagram, DiagramEdge, EdgeId, NodeId, Point } from "../../core/document/types.ts";
import type { Guides } from "../../core/snap/snap.ts";
import { type Routes, routeEdges, takesLong } from "../../core/scene/router/index.ts";
import type { Editor } from "../../editor/store.ts";
import { type BoxNode, createFlowNodes, type Gesture, NO_GESTURE } from "./flow-nodes.ts";
import { gestureAfter, withGesture } from "./gesture.ts";
import type { Snapping } from "./snapping.ts";

export interface CanvasState {
  readonly nodes: BoxNode[];
  /** Those that are drawn: fewer than the document's where boundaries are folded. */
  readonly edges: readonly DiagramEdge[];
  readonly routes: Routes;
  readonly gesture: Gesture;
  /** What the box under the hand is in line with. */
  readonly guides?: Guides | undefined;
  /** Until it has arrived, React Flow keeps what is moved on the grid, and lines follow when it is dropped. */
  readonly hands?: Hands;
}

/** What is needed only for a moving hand, and where something is folded. */
export interface Hands {
  /** What of a document is drawn. */
  readonly shown: (document: Diagram) => Diagram;
  /** Puts in line what is moved. */
  readonly snap: Snapping;
  /** Leads lines after what is moved or bent, before it is dropped. */
  readonly reroute: (
    routes: Routes,
    held: Diagram,
    nodes: ReadonlySet<NodeId>,
    edges?: ReadonlySet<EdgeId>,
  ) => Routes;
  /** Lets a resized boundary hold what stands in it. */
  readonly settleAround: (document: Diagram, id: NodeId) => Diagram;
  /** Finds many routes without keeping anyone waiting; tells when they have come. */
  readonly late: (come: () => void) => LateRoutes;
}

export interface LateRoutes {
  /** What to draw of a document, in place of what is shown; asks for what is missing. */
  of(drawn: Diagram, shown: Routes): Routes;
  stop(): void;
}

export interface CanvasModel {
  readonly store: StoreApi<CanvasState>;
  /** What of a document is drawn. */
  shown(document: Diagram): Diagram;
  lend(hands: Hands): void;
  onNodesChange(changes: readonly NodeChange<BoxNode>[]): void;
  /** Show an edge with other bends while they are dragged. */
  bend(edge: EdgeId, waypoints: readonly Point[]): void;
  /** Keep the bends as one step, or let them spring back. */
  endBend(keep: boolean): void;
  /** Another document was opened, as against the same one changed. */
  onOpen(listener: () => void): () => void;
  /** Follow the editor; returns the way to stop. */
  start(): () => void;
}

export function createCanvasModel(editor: Editor): CanvasModel {
  const flowNodes = createFlowNodes();
  const store = createStore<CanvasState>(() => firstState(editor, flowNodes));
  const shown = (document: Diagram): Diagram => store.getState().hands?.shown(document) ?? document;

  /** Show the document as it is; its edges are routed anew where they are not those of `routed`. */
  const follow = (routed: Diagram | undefined) => {
    const { gesture, routes } = store.getState();
    const { document, selection } = editor.store.getState();
    const drawn = shown(document);
    store.setState({
      nodes: flowNodes(drawn, selection, gesture, editor.reading.getState()),
      ...(document === routed ? {} : { edges: drawn.edges, routes: late.of(drawn, routes) }),
    });
  };
  const late = lentRoutes(() => {
    // What the hand holds keeps its sketch; the end of the gesture asks again.
    if (store.getState().gesture === NO_GESTURE) follow(undefined);
  });

  return {
    store,
    shown,
    lend(hands) {
      late.lend(hands);
      store.setState({ hands });
      follow(undefined);
    },
    start() {
      follow(undefined);
      return onChange(editor, follow, late.stop);
    },
    ...bending(editor, store, shown, follow),
    onOpen: (listener) => onOpen(editor, listener),
    onNodesChange(changes) {
      select(editor, changes);
      showMove(editor, store, flowNodes, changes);
      if (!changes.some(isGestureEnd)) return;
      commit(editor, store);
      // A gesture that ended where it began changes no document, yet its traces must go.
      follow(undefined);
    },
  };
}

/** Before hands have come, a large drawing is without lines. */
const EARLY: LateRoutes = {
  of: (drawn, shown) => (takesLong(drawn, shown) ? new Map() : routeEdges(drawn, shown)),
  stop: () => undefined,
};

function lentRoutes(come: () => void): LateRoutes & { lend(hands: Hands): void } {
  let late = EARLY;
  return {
    of: (drawn, shown) => late.of(drawn, shown),
    stop: () => late.stop(),
    lend(hands) {
      late.stop();
      late = hands.late(come);
    },
  };
}

/** The drag of a bend. */
const bending = (
  editor: Editor,
  store: StoreApi<CanvasState>,
  shown: CanvasModel["shown"],
  follow: (routed: undefined) => void,
): Pick<CanvasModel, "bend" | "endBend"> => ({
  bend: (edge, waypoints) => showBend(store, shown(editor.document()), edge, waypoints),
  endBend(keep) {
    if (keep) commit(editor, store);
    else store.setState({ gesture: NO_GESTURE });
    follow(undefined);
  },
});

type FlowNodes = ReturnType<typeof createFlowNodes>;

function firstState(editor: Editor, flowNodes: FlowNodes): CanvasState {
  const { document, selection } = editor.store.getState();
  return {
    nodes: flowNodes(document, selection, NO_GESTURE),
    edges: document.edges,
    routes: EARLY.of(document, new Map()),
    gesture: NO_GESTURE,
  };
}

/** Tell of every change, with the document before it; returns the way to stop, together with something else. */
function onChange(
  editor: Editor,
  changed: (before: Diagram) => void,
  stopAlso: () => void,
): () => void {
  const stops = [
    stopAlso,
    editor.store.subscribe((_state, before) => changed(before.document)),
    editor.reading.subscribe(() => changed(editor.document())),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function showBend(
  store: StoreApi<CanvasState>,
  drawn: Diagram,
  edge: EdgeId,
  waypoints: readonly Point[],
): void {
  const gesture = { ...NO_GESTURE, bends: new Map([[edge, waypoints]]) };
  const bent = withGesture(drawn, gesture);
  const { routes, hands } = store.getState();
  const after = hands?.reroute(routes, bent, new Set(), new Set([edge]));
  store.setState({ gesture, routes: after ?? routes });
}

/** What the hand moves, where it is put in line. */
function showMove(
  editor: Editor,
  store: StoreApi<CanvasState>,
  flowNodes: FlowNodes,
  changes: readonly NodeChange<BoxNode>[],
): void {
  const { gesture, routes, hands } = store.getState();
  const { document, selection } = editor.store.getState();
  const drawn = hands?.shown(document) ?? document;
  const placed = hands?.snap(drawn, changes, gesture === NO_GESTURE);
  const next = gestureAfter(document, gesture, placed?.changes ?? changes);
  if (!next) return;
  store.setState({
    gesture: next,
    nodes: flowNodes(drawn, selection, next, editor.reading.getState()),
    routes: hands ? routesDuring(hands, next, drawn, routes) : routes,
    guides: placed?.guides,
  });
}

const onOpen = (editor: Editor, listener: () => void): (() => void) =>
  editor.store.subscribe((state, before) => {
    if (state.session !== before.session) listener();
  });

/** The edges of what is being moved follow it; all others stay. */
function routesDuring(hands: Hands, gesture: Gesture, document: Diagram, routes: Routes): Routes {
  const moved = new Set([...gesture.places.keys(), ...gesture.sizes.keys()]);
  return hands.reroute(routes, withGesture(document, gesture), moved);
}

/** The gesture becomes one step of the document. */
function commit(editor: Editor, store: StoreApi<CanvasState>): void {
  const { gesture, hands } = store.getState();
  if (gesture === NO_GESTURE) return;
  store.setState({ gesture: NO_GESTURE, guides: undefined });
  const moved = new Set(gesture.places.keys());
  editor.change((document) => {
    const settled = settle(withGesture(document, gesture), moved);
    return hands ? [...gesture.sizes.keys()].reduce(hands.settleAround, settled) : settled;
  });
}

const isGestureEnd = (change: NodeChange<BoxNode>): boolean =>
  (change.type === "position" && change.dragging === false) ||
  (change.type === "dimensions" && change.resizing === false);

function select(editor: Editor, changes: readonly NodeChange<BoxNode>[]): void {
  const selects = changes.filter((change) => change.type === "select");
  if (selects.length === 0) return;
  const selection = new Set(editor.store.getState().selection);
  for (const change of selects) {
    if (change.selected) selection.add(change.id);
    else selection.delete(change.id);
  }
  editor.select(selection);
}
