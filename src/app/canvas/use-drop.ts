/** Dropping on the canvas: a component from the palette, or a file. */
import { useReactFlow } from "@xyflow/react";
import { type DragEvent, useMemo } from "react";
import type { Point } from "../../core/document/types.ts";
import { insertComponent } from "../../editor/insert.ts";
import { useParts } from "../editor-context.tsx";
import { COMPONENT_MIME } from "../ui/drag.ts";

interface DropHandlers {
  onDragOver(event: DragEvent): void;
  onDrop(event: DragEvent): void;
}

export function useDrop(onFile: (file: File, at: Point) => void): DropHandlers {
  const { editor } = useParts();
  const flow = useReactFlow();
  return useMemo(
    () => ({
      onDragOver(event) {
        const { types } = event.dataTransfer;
        if (!types.includes(COMPONENT_MIME) && !types.includes("Files")) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
      },
      onDrop(event) {
        const component = event.dataTransfer.getData(COMPONENT_MIME);
        const file = event.dataTransfer.files[0];
        if (component === "" && !file) return;
        event.preventDefault();
        const middle = flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
        if (component === "") {
          if (file) onFile(file, middle);
          return;
        }
        insertComponent(editor, component, { middle });
      },
    }),
    [editor, flow, onFile],
  );
}
