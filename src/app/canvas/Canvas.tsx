/** The canvas: React Flow for boxes, panning and zooming; our own layers for bands and wires. */
import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  type NodeTypes,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useStore as useFlow,
  ViewportPortal,
} from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import type { FocusEvent } from "react";
import { useStore } from "zustand";
import type { Point } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { GRID } from "../../core/scene/geometry.ts";
import { useEditorState, useParts } from "../editor-context.tsx";
import { Apart } from "../ui/Guard.tsx";
import { latePart } from "../ui/late-part.ts";
import { oncePainted } from "../ui/painted.ts";
import { BoundaryBox } from "./BoundaryBox.tsx";
import styles from "./Canvas.module.css";
import { Card } from "./Card.tsx";
import { ConnectionLine } from "./ConnectionLine.tsx";
import { CanvasContext } from "./canvas-context.ts";
import { TITLES_ZOOM } from "./distance.ts";
import { EmptyCanvas } from "./EmptyCanvas.tsx";
import { Ghosts } from "./Ghosts.tsx";
import { LooseMark } from "./LooseMark.tsx";
import { Lanes } from "./Lanes.tsx";
import { useCanvasParts } from "./use-canvas-parts.ts";
import { useConnecting } from "./use-connecting.ts";
import { useDrop } from "./use-drop.ts";
import { useElements } from "./use-elements.ts";
import { LEAST_ZOOM, useViewPort } from "./use-view-port.ts";
import { Wires } from "./Wires.tsx";

const Hands = latePart(() => oncePainted(async () => (await import("./Hands.tsx")).Hands));
/** The canvas can be worked on before these have arrived. */
const Minimap = latePart(() => oncePainted(async () => (await import("./Minimap.tsx")).Minimap));
const Tools = latePart(() => oncePainted(async () => (await import("./tools/Tools.tsx")).Tools));

const NODE_TYPES: NodeTypes = { card: Card, boundary: BoundaryBox, mark: LooseMark };
const MULTI_SELECT_KEYS = ["Shift", "Meta", "Control"];
const MIDDLE_AND_RIGHT = [1, 2];
/** One finger pans, as everywhere: a frame to select with would be in its way. */
const FINGERS = matchMedia("(pointer: coarse)").matches;
const SNAP: [number, number] = [GRID, GRID];

interface CanvasProps {
  /** A file was dropped on the canvas, there. */
  onFile(file: File, at: Point): void;
}

export function Canvas(props: CanvasProps) {
  return (
    <ReactFlowProvider>
      <Board {...props} />
    </ReactFlowProvider>
  );
}

function Board({ onFile }: CanvasProps) {
  const { editor, shell, view } = useParts();
  const { readOnly = false } = editor;
  const context = useCanvasParts(editor);
  const { model, far } = context;
  const nodes = useElements(context);
  const onGrid = useStore(model.store, (state) => !state.hands);
  const titles = useFlow((state) => state.transform[2] < TITLES_ZOOM);
  const isEmpty = useEditorState(({ document }) => document.nodes.length === 0);
  const isHand = useEditorState(({ tool }) => tool.id === "hand");
  const connecting = useConnecting();
  const drop = useDrop(onFile);
  useViewPort(model);

  return (
    <CanvasContext value={context}>
      <main
        className={styles.canvas}
        aria-label={t("canvas.label")}
        data-far={far}
        data-titles={titles}
        {...drop}
        onFocus={selectFocused(editor.select)}
        onDoubleClick={({ target }) =>
          isGround(target) && shell.openQuickAdd({ at: view.pointer() })
        }
      >
        <ReactFlow
          nodes={nodes}
          nodeTypes={NODE_TYPES}
          onNodesChange={model.onNodesChange}
          onPaneClick={() => editor.select([])}
          onNodeDoubleClick={(_event, node) => editor.rename(node.id)}
          {...connecting}
          connectionMode={ConnectionMode.Loose}
          connectionRadius={0}
          connectionLineComponent={ConnectionLine}
          connectOnClick={false}
          onlyRenderVisibleElements
          disableKeyboardA11y
          deleteKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={MULTI_SELECT_KEYS}
          selectionOnDrag={!isHand && !FINGERS}
          nodesDraggable={!isHand && !readOnly}
          nodesConnectable={!readOnly}
          selectionMode={SelectionMode.Partial}
          panOnDrag={isHand || FINGERS || MIDDLE_AND_RIGHT}
          panOnScroll
          zoomOnDoubleClick={false}
          elevateNodesOnSelect={false}
          snapToGrid={onGrid}
          snapGrid={SNAP}
          nodeDragThreshold={3}
          minZoom={LEAST_ZOOM}
          maxZoom={4}
        >
          {/* From far away nobody sees the dots, and drawing them takes longer than all else. */}
          {!far && <Background variant={BackgroundVariant.Dots} gap={GRID * 3} size={1.2} />}
          <ViewportPortal>
            <Lanes />
            <Wires />
            <Ghosts />
            <Apart>
              <Hands />
            </Apart>
          </ViewportPortal>
          <Apart>
            <Minimap />
          </Apart>
          <Apart>{!readOnly && <Tools />}</Apart>
        </ReactFlow>
        {isEmpty && !readOnly && <EmptyCanvas />}
      </main>
    </CanvasContext>
  );
}

/** The canvas itself, with nothing on it. */
const isGround = (target: EventTarget): boolean =>
  target instanceof Element && target.classList.contains("react-flow__pane");

/** Tab walks the boxes: the one that has the keyboard is the one selected. */
const selectFocused =
  (select: (ids: Iterable<string>) => void) =>
  ({ target }: FocusEvent<HTMLElement>) => {
    const id = target.classList.contains("react-flow__node") ? target.dataset["id"] : undefined;
    if (id !== undefined && target.matches(":focus-visible")) select([id]);
  };
