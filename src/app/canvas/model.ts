/** What the canvas shows: React Flow's nodes and the routes of the edges, with the gesture that is going on. */
import type { NodeChange } from "@xyflow/react";
import { createStore, type StoreApi } from "zustand/vanilla";
import { carryBends } from "../../core/document/carry-bends.ts";
import { settle, withHeld } from "../../core/document/containment.ts";
import { mapNodes, resized, updateEdge } from "../../core/document/edit.ts";
import type {
  Diagram,
  DiagramEdge,
  EdgeId,
  NodeId,
  Point,
  Size,
} from "../../core/document/types.ts";
import type { Guides } from "../../core/snap/snap.ts";
import { type Routes, rerouteAround, routesAtOnce } from "../../core/scene/router/index.ts";
import type { Editor } from "../../editor/store.ts";
import { type BoxNode, createFlowNodes, type Gesture, NO_GESTURE } from "./flow-nodes.ts";
import { createLateRoutes, type FindRoutes } from "./late-routes.ts";
import type { Snapping } from "./snapping.ts";

export interface CanvasState {
  readonly nodes: BoxNode[];
  /** Those that are drawn: fewer than the document's where boundaries are folded. */
  readonly edges: readonly DiagramEdge[];
  readonly routes: Routes;
  readonly gesture: Gesture;
  /** What the box under the hand is in line with. */
  readonly guides?: Guides | undefined;
  /** Until it has arrived, React Flow keeps what is moved on the grid. */
  readonly hands?: Hands;
}

/** What is needed only for a moving hand, and where something is folded. */
export interface Hands {
  /** What of a document is drawn. */
  readonly shown: (document: Diagram) => Diagram;
  /** Puts in line what is moved. */
  readonly snap: Snapping;
  /** Lets a resized boundary hold what stands in it. */
  readonly settleAround: (document: Diagram, id: NodeId) => Diagram;
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

export function createCanvasModel(editor: Editor, find: FindRoutes = findLate): CanvasModel {
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
  const late = createLateRoutes(find, () => {
    // What the hand holds keeps its sketch; the end of the gesture asks again.
    if (store.getState().gesture === NO_GESTURE) follow(undefined);
  });

  return {
    store,
    shown,
    lend(hands) {
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

/** Loaded with the first large drawing. */
const findLate: FindRoutes = async (input, unwanted) =>
  (await import("./find-routes.ts")).findRoutes(input, unwanted);

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
    routes: routesAtOnce(document),
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
  const { routes } = store.getState();
  store.setState({ gesture, routes: rerouteAround(routes, bent, new Set(), new Set([edge])) });
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
    routes: routesDuring(next, drawn, routes),
    guides: placed?.guides,
  });
}

const onOpen = (editor: Editor, listener: () => void): (() => void) =>
  editor.store.subscribe((state, before) => {
    if (state.session !== before.session) listener();
  });

/** The edges of what is being moved follow it; all others stay. */
function routesDuring(gesture: Gesture, document: Diagram, routes: Routes): Routes {
  const moved = new Set([...gesture.places.keys(), ...gesture.sizes.keys()]);
  return rerouteAround(routes, withGesture(document, gesture), moved);
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

/** The gesture with the changes laid over it; `undefined` when they move nothing. */
function gestureAfter(
  document: Diagram,
  gesture: Gesture,
  changes: readonly NodeChange<BoxNode>[],
): Gesture | undefined {
  const places = new Map<NodeId, Point>(gesture.places);
  const sizes = new Map<NodeId, Size>(gesture.sizes);
  let moves = false;
  let resizes = false;
  for (const change of changes) {
    if (change.type === "position" && change.position) {
      places.set(change.id, change.position);
      moves = true;
    }
    // React Flow also reports sizes it has measured; only those of a resize are a person's doing.
    if (change.type === "dimensions" && change.dimensions && change.resizing !== undefined) {
      sizes.set(change.id, change.dimensions);
      resizes = true;
    }
  }
  if (moves && sizes.size === 0 && !resizes) carryChildren(document, places);
  return moves || resizes ? { places, sizes } : undefined;
}

/** What stands in a moved boundary moves with it. */
function carryChildren(document: Diagram, places: Map<NodeId, Point>): void {
  if (document.nodes.every((node) => node.parent === undefined)) return;
  for (const boundary of document.nodes.filter((node) => places.has(node.id))) {
    const place = places.get(boundary.id);
    if (!place) continue;
    const held = withHeld(document, new Set([boundary.id]));
    for (const node of document.nodes) {
      if (!held.has(node.id) || node.id === boundary.id || node.locked === true) continue;
      places.set(node.id, {
        x: node.position.x + place.x - boundary.position.x,
        y: node.position.y + place.y - boundary.position.y,
      });
    }
  }
}

function withGesture(document: Diagram, { places, sizes, bends }: Gesture): Diagram {
  if (bends) {
    return [...bends].reduce(
      (result, [id, waypoints]) =>
        updateEdge(result, id, { waypoints: waypoints.length === 0 ? undefined : waypoints }),
      document,
    );
  }
  const moved = mapNodes(document, (node) => {
    const position = places.get(node.id);
    const size = sizes.get(node.id);
    if (!position && !size) return node;
    const sized = size ? resized(node, size) : node;
    return position ? { ...sized, position } : sized;
  });
  return carryBends(document, moved);
}
