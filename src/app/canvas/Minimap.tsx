/** The whole drawing in small. */
import { Panel, useReactFlow, useStore as useFlow, useStoreApi } from "@xyflow/react";
import { useEffect, useMemo, useRef } from "react";
import { type Bounds, boundsOf } from "../../core/document/bounds.ts";
import { t } from "../../core/messages/index.ts";
import { useEditor, useEditorState } from "../editor-context.tsx";
import { useTheme } from "../ui/theme.ts";
import { useCanvas } from "./canvas-context.ts";
import { startMap } from "./minimap-hands.ts";
import styles from "./Minimap.module.css";

/** A map is worth its place only while part of the drawing is off the screen. */
export function Minimap() {
  const document = useEditorState((state) => state.document);
  const bounds = useMemo(() => boundsOf(document), [document]);
  const isPartlyHidden = useFlow(({ transform: [x, y, zoom], width, height }) => {
    if (!bounds) return false;
    const left = bounds.x * zoom + x;
    const top = bounds.y * zoom + y;
    const right = left + bounds.width * zoom;
    const bottom = top + bounds.height * zoom;
    return left < 0 || top < 0 || right > width || bottom > height;
  });
  // Painted with the colours of the theme that is on when it begins.
  const theme = useTheme();
  return isPartlyHidden && bounds && <DrawnMap key={theme} bounds={bounds} />;
}

const SIZE = { width: 150, height: 100 };

function DrawnMap({ bounds }: { readonly bounds: Bounds }) {
  const { model } = useCanvas();
  const { catalogue } = useEditor();
  const store = useStoreApi();
  const flow = useReactFlow();
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const root = canvas.current?.parentElement;
    if (!root || !canvas.current || !frame.current) return undefined;
    const elements = { root, canvas: canvas.current, frame: frame.current };
    return startMap({ ...elements, size: SIZE, bounds, model, catalogue, store, flow });
  }, [bounds, model, catalogue, store, flow]);
  return (
    <Panel position="bottom-right" className={styles.minimap ?? ""} style={SIZE}>
      <div role="img" aria-label={t("canvas.minimap")}>
        <canvas ref={canvas} />
        <i ref={frame} />
      </div>
    </Panel>
  );
}
