/**
 * The edges, drawn from the routes of `core/scene`.
 *
 * They are our own layer rather than React Flow's edges: the routes go around the boxes, exports
 * draw the very same lines, and a thousand of them cost a thousand small groups and nothing more.
 * Seen from far away they are a few joined paths, one for each look.
 */
import { memo, type PointerEvent, useMemo } from "react";
import { useStore } from "zustand";
import { kindOf } from "../../core/catalogue/kinds.ts";
import type { DiagramEdge } from "../../core/document/types.ts";
import { t } from "../../core/messages/index.ts";
import { dashPhase } from "../../core/scene/dash.ts";
import { edgeLook } from "../../core/scene/edge-look.ts";
import type { Route, Routes } from "../../core/scene/router/route.ts";
import { arrowHead, routePath } from "../../core/scene/route-path.ts";
import { standing } from "../../editor/reading.ts";
import { tourStageOf } from "../../editor/tour.ts";
import { useEditor, useEditorState, useReview } from "../editor-context.tsx";
import { Apart } from "../ui/Guard.tsx";
import { ahead, latePart } from "../ui/late-part.ts";
import { useCanvas } from "./canvas-context.ts";
import { EdgeChip } from "./EdgeChip.tsx";
import { areaOf, meet, useNearArea } from "./use-visible.ts";
import styles from "./Wires.module.css";

const loadHandles = async () => (await import("./LineHandles.tsx")).LineHandles;
const LineHandles = latePart(loadHandles);
const LineWords = latePart(async () => (await import("./LineWords.tsx")).LineWords);
const EdgeLabelField = latePart(async () => (await import("./EdgeLabelField.tsx")).EdgeLabelField);

export function Wires() {
  const { model, far, painted } = useCanvas();
  const edges = useStore(model.store, (state) => state.edges);
  const routes = useStore(model.store, (state) => state.routes);
  const selection = useEditorState((state) => state.selection);
  const renaming = useEditorState((state) => state.renaming);
  const { reading, readOnly } = useEditor();
  const words = useStore(reading, (state) => state.words);
  const only = selection.size === 1 ? edges.find((edge) => selection.has(edge.id)) : undefined;
  const route = only && routes.get(only.id);
  return (
    <>
      {!painted && (
        <svg className={styles.wires}>
          {far ? <FarWires /> : <NearWires edges={edges} routes={routes} selection={selection} />}
        </svg>
      )}
      {words && !far && (
        <Apart>
          <LineWords />
        </Apart>
      )}
      {only && route && !far && !readOnly && (
        <Apart>
          <LineHandles key={only.id} edge={only} route={route} />
        </Apart>
      )}
      {only && route && renaming !== only.id && <EdgeChip edge={only} route={route} />}
      {only && route && renaming === only.id && (
        <Apart>
          <EdgeLabelField key={only.id} edge={only} route={route} />
        </Apart>
      )}
    </>
  );
}

interface NearWiresProps {
  readonly edges: readonly DiagramEdge[];
  readonly routes: Routes;
  readonly selection: ReadonlySet<string>;
}

/** Of a large drawing only the lines near the screen are worth a thought at every move of a hand. */
function NearWires({ edges, routes, selection }: NearWiresProps) {
  const area = useNearArea();
  const places = useMemo(
    () => new Map(edges.map((edge, place) => [edge.id, { edge, place }])),
    [edges],
  );
  const near: { edge: DiagramEdge; place: number; route: Route }[] = [];
  for (const [id, route] of routes) {
    const found = meet(areaOf(route), area) ? places.get(id) : undefined;
    if (found) near.push({ ...found, route });
  }
  return near
    .sort((a, b) => a.place - b.place)
    .map(({ edge, route }) => (
      <Wire key={edge.id} edge={edge} route={route} selected={selection.has(edge.id)} />
    ));
}

interface WireProps {
  readonly edge: DiagramEdge;
  readonly route: Route;
  readonly selected: boolean;
}

const Wire = memo(function Wire({ edge, route, selected }: WireProps) {
  const editor = useEditor();
  const severity = useReview((state) => state.worst.get(edge.id));
  const stage = useEditorState((state) => tourStageOf(state, edge.id));
  const stands = useStore(editor.reading, (reading) => standing(reading, edge.id, false));
  const look = edgeLook(edge);
  const path = useMemo(() => routePath(route.points, route.curve), [route]);
  const head = useMemo(() => arrowHead(route.points), [route]);
  const phase = useMemo(() => dashPhase(route, look.dash), [route, look.dash]);

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    const { selection } = editor.store.getState();
    editor.select(
      event.shiftKey || event.ctrlKey || event.metaKey ? [...selection, edge.id] : [edge.id],
    );
  };
  return (
    <g
      className={`${styles.wire} nopan ${stands}`}
      data-edge={edge.id}
      data-family={look.family}
      data-hue={look.hue}
      opacity={look.opacity}
      data-selected={selected}
      data-severity={severity}
      data-tour={stage}
      tabIndex={0}
      role="button"
      aria-label={describe(edge, editor)}
      onPointerDown={onPointerDown}
      onDoubleClick={() => editor.rename(edge.id)}
      // Here before the line is selected; not while something is dragged across it.
      onPointerEnter={({ buttons }) => buttons === 0 && ahead(loadHandles)}
      onFocus={(event) => event.currentTarget.matches(":focus-visible") && editor.select([edge.id])}
    >
      <path className={styles.reach} d={path} />
      <path
        className={styles.line}
        d={path}
        strokeWidth={look.width}
        strokeDasharray={look.dash}
        strokeDashoffset={phase.offset}
        pathLength={phase.length}
      />
      <path className={styles.head} d={head} />
      {edge.label && !selected && (
        <text className={styles.label} {...route.labelAt} dy="0.36em">
          {edge.label}
        </text>
      )}
    </g>
  );
});

interface FarWire {
  readonly family: string;
  readonly hue: string | undefined;
  readonly width: number;
  readonly d: string;
}

/** One path for each look there is: nobody can tell, or click, single lines at that size. */
function FarWires() {
  const { model } = useCanvas();
  const edges = useStore(model.store, (state) => state.edges);
  const routes = useStore(model.store, (state) => state.routes);
  const paths = useMemo(() => {
    const joined = new Map<string, FarWire>();
    for (const edge of edges) {
      const route = routes.get(edge.id);
      if (!route) continue;
      const { family, hue, width } = edgeLook(edge);
      const d = `M${route.points.map(({ x, y }) => `${x} ${y}`).join("L")}`;
      const key = hue ?? family;
      const before = joined.get(key);
      joined.set(key, { family, hue, width, d: before ? before.d + d : d });
    }
    return [...joined.values()];
  }, [edges, routes]);
  return paths.map(({ family, hue, width, d }) => (
    <path
      key={hue ?? family}
      className={styles.line}
      data-family={family}
      data-hue={hue}
      d={d}
      strokeWidth={width * 1.5}
    />
  ));
}

function describe(edge: DiagramEdge, editor: ReturnType<typeof useEditor>): string {
  const label = (id: string) => editor.document().nodes.find((node) => node.id === id)?.label ?? id;
  return t("canvas.edge", {
    source: label(edge.source),
    target: label(edge.target),
    kind: edge.kind === undefined ? t("canvas.noKind") : kindOf(edge.kind).name,
  });
}
