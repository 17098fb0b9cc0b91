/** The tools of the hand on the canvas: the strip to choose from, and what is being drawn. */
import { loadMarks } from "../LooseMark.tsx";
import { Drawing } from "./Drawing.tsx";
import { Eraser } from "./Eraser.tsx";
import { ToolStrip } from "./ToolStrip.tsx";
import { useEditorState } from "../../editor-context.tsx";

// What has been drawn can be written in at once.
void loadMarks();

export function Tools() {
  const tool = useEditorState((state) => state.tool.id);
  return (
    <>
      <ToolStrip />
      {tool === "eraser" && <Eraser />}
      {tool !== "eraser" && tool !== "select" && tool !== "hand" && <Drawing tool={tool} />}
    </>
  );
}
