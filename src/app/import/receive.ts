/** Takes in a drawing of another program: laid out where it has no places, with words on what became of it. */
import type { Diagram } from "../../core/document/types.ts";
import type { Imported } from "../../core/import/to-diagram.ts";
import { layoutDiagram } from "../../core/layout/layout-diagram.ts";
import { t } from "../../core/messages/late.ts";
import { layoutEngine } from "../layout-engine.ts";
import { doubts } from "./doubts.ts";

export interface Received {
  readonly diagram: Diagram;
  /** For the notice. */
  readonly text: string;
  /** The words of the way to the unsure boxes; `undefined` where there are none. */
  readonly look: string | undefined;
}

export async function receive(name: string, imported: Imported): Promise<Received> {
  const { review, recognised, losses } = imported;
  const diagram = await laidOut(imported);
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]));
  doubts.setState(
    review.flatMap((doubt) => {
      const node = byId.get(doubt.node);
      return node ? [{ ...doubt, label: node.label, drawnAs: node.component }] : [];
    }),
    true,
  );
  const count = recognised + review.length;
  const known = t("foreign.opened", { title: name, known: recognised, count });
  return {
    diagram,
    text: [known, ...losses].join(" "),
    look: review.length === 0 ? undefined : t("foreign.look", { count: review.length }),
  };
}

/** Without the engine, as when it cannot be loaded, the boxes stand on a grid. */
async function laidOut({ diagram, isPlaced }: Imported): Promise<Diagram> {
  if (isPlaced) return diagram;
  try {
    return await layoutDiagram(diagram, await layoutEngine());
  } catch {
    return diagram;
  }
}
