/** How the selected lines run, and the way back from bends set by hand. */
import { updateEdge } from "../../core/document/edit.ts";
import type { EdgeStyle } from "../../core/document/types.ts";
import { selectedEdges } from "../selection.ts";
import { withStyle } from "../line-style.ts";
import type { Command, CommandContext } from "./command.ts";
import { anyEdgeSelected } from "./enabled.ts";

const lines = ({ editor }: CommandContext) => {
  const { document, selection } = editor.store.getState();
  return selectedEdges(document, selection);
};

const shape = (
  id: string,
  title: Command["title"],
  style: EdgeStyle | undefined,
  keywords: readonly string[],
): Command => ({
  id,
  title,
  keywords,
  enabled: anyEdgeSelected,
  run: (context) =>
    context.editor.change((document) =>
      lines(context).reduce((changed, edge) => withStyle(changed, edge, style), document),
    ),
});

export const shapeLines: readonly Command[] = [
  shape("lines-orthogonal", "commands.linesOrthogonal", undefined, ["elbow", "square"]),
  shape("lines-straight", "commands.linesStraight", "straight", ["direct"]),
  shape("lines-curved", "commands.linesCurved", "curved", ["round", "bezier"]),
  {
    id: "reset-route",
    title: "commands.resetRoute",
    keywords: ["bends", "waypoints"],
    enabled: (context) => lines(context).some(({ waypoints }) => waypoints !== undefined),
    run: (context) =>
      context.editor.change((document) =>
        lines(context).reduce(
          (changed, { id }) => updateEdge(changed, id, { waypoints: undefined }),
          document,
        ),
      ),
  },
];
