/** What the canvas shows: React Flow's nodes and the routes of the edges, with the gesture that is going on. */
import type { NodeChange } from "@xyflow/react";
import { createStore, type StoreApi } from "zustand/vanilla";
import { settle, withHeld } from "../../core/document/containment.ts";
import { mapNodes, resized } from "../../core/document/edit.ts";
import type { Diagram, NodeId, Point, Size } from "../../core/document/types.ts";
import { type Routes, rerouteAround, routeEdges } from "../../core/scene/router/index.ts";

import type { Editor } from "../../editor/store.ts";
import { type BoxNode, createFlowNodes, type Gesture, NO_GESTURE } from "./flow-nodes.ts";

export interface CanvasState {
  readonly nodes: BoxNode[];
  readonly routes: Routes;
  readonly gesture: Gesture;
}

export interface CanvasModel {
  readonly store: StoreApi<CanvasState>;
  onNodesChange(changes: readonly NodeChange<BoxNode>[]): void;
  /** Another document was opened, as against the same one changed. */
  onOpen(listener: () => void): () => void;
  /** Follow the editor; returns the way to stop. */
  start(): () => void;
}

export function createCanvasModel(editor: Editor): CanvasModel {
  const flowNodes = createFlowNodes();
  const first = editor.store.getState();
  const store = createStore<CanvasState>(() => ({
    nodes: flowNodes(first.document, first.selection, NO_GESTURE),
    routes: routeEdges(first.document),
    gesture: NO_GESTURE,
  }));

  /** Show the document as it is; its edges are routed anew where they are not those of `routed`. */
  const follow = (routed: Diagram | undefined) => {
    const { gesture, routes } = store.getState();
    const { document, selection } = editor.store.getState();
    store.setState({
      nodes: flowNodes(document, selection, gesture),
      ...(document === routed ? {} : { routes: routeEdges(document, routes) }),
    });
  };

  return {
    store,
    start() {
      follow(undefined);
      return editor.store.subscribe((_state, before) => follow(before.document));
    },
    onOpen: (listener) => onOpen(editor, listener),
    onNodesChange(changes) {
      select(editor, changes);
      const { gesture, routes } = store.getState();
      const { document, selection } = editor.store.getState();
      const next = gestureAfter(document, gesture, changes);
      if (next) {
        const nodes = flowNodes(document, selection, next);
        store.setState({ gesture: next, nodes, routes: routesDuring(next, document, routes) });
      }
      if (!changes.some(isGestureEnd)) return;
      commit(editor, store);
      // A gesture that ended where it began changes no document, yet its traces must go.
      follow(undefined);
    },
  };
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
  const { gesture } = store.getState();
  if (gesture === NO_GESTURE) return;
  store.setState({ gesture: NO_GESTURE });
  const moved = new Set(gesture.places.keys());
  editor.change((document) => settle(withGesture(document, gesture), moved));
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

function withGesture(document: Diagram, { places, sizes }: Gesture): Diagram {
  return mapNodes(document, (node) => {
    const position = places.get(node.id);
    const size = sizes.get(node.id);
    if (!position && !size) return node;
    const sized = size ? resized(node, size) : node;
    return position ? { ...sized, position } : sized;
  });
}
