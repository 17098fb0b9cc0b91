/** The commands that put a drawing in order, as edits of the open document: one undo step each. */
import { align, distribute, restack, sameSize, toggleLock } from "../../core/document/arrange.ts";
import { carryBends } from "../../core/document/carry-bends.ts";
import { settle, withHeld } from "../../core/document/containment.ts";
import { type FoldedNode, isFolded, shownOf } from "../../core/document/fold.ts";
import { foldUp, group, open, ungroup } from "../../core/document/group.ts";
import { addLane, moveLane, removeLane } from "../../core/document/lanes.ts";
import type { Diagram, NodeId, Point } from "../../core/document/types.ts";
import type { OrderAction } from "../../core/messages/en/order.ts";
import { t } from "../../core/messages/late.ts";
import { boxSize, boxText } from "../../core/scene/box.ts";
import { chosenLane, selectedNodes } from "../selection.ts";
import type { Editor } from "../store.ts";

/** What is not an edit, or takes longer. */
type Elsewhere = "tidy-diagram" | "toggle-grid";
type Edit = (editor: Editor, about: string | undefined, centre: Point) => void;

/** Change the selected boxes, which then stand in whatever is around them. */
const selected =
  (change: (document: Diagram, ids: ReadonlySet<NodeId>) => Diagram, settles = false): Edit =>
  (editor) => {
    const { document, selection } = editor.store.getState();
    const ids = new Set(selectedNodes(document, selection).map(({ id }) => id));
    editor.change((before) => {
      const after = change(before, ids);
      if (!settles || after === before) return after;
      return carryBends(before, settle(after, withHeld(after, ids)));
    });
  };

const onLane =
  (change: (document: Diagram, id: string) => Diagram): Edit =>
  (editor, about) => {
    const id = about ?? chosenLane(editor.store.getState())?.id;
    if (id !== undefined) editor.change((document) => change(document, id));
  };

export const EDITS: Readonly<Record<Exclude<OrderAction, Elsewhere>, Edit>> = {
  "align-left": selected((document, ids) => align(document, ids, "left"), true),
  "align-centre": selected((document, ids) => align(document, ids, "centre"), true),
  "align-right": selected((document, ids) => align(document, ids, "right"), true),
  "align-top": selected((document, ids) => align(document, ids, "top"), true),
  "align-middle": selected((document, ids) => align(document, ids, "middle"), true),
  "align-bottom": selected((document, ids) => align(document, ids, "bottom"), true),
  "distribute-x": selected((document, ids) => distribute(document, ids, "x"), true),
  "distribute-y": selected((document, ids) => distribute(document, ids, "y"), true),
  "match-width": selected((document, ids) => sameSize(document, ids, "width")),
  "match-height": selected((document, ids) => sameSize(document, ids, "height")),
  "bring-to-front": selected((document, ids) => restack(document, ids, "front")),
  "send-to-back": selected((document, ids) => restack(document, ids, "back")),
  "toggle-lock": selected(toggleLock),
  "group-selection": groupSelected,
  "ungroup-selection": ungroupSelected,
  "toggle-fold": toggleFold,
  "add-lane": addNewLane,
  "rename-lane": (editor, about) =>
    editor.chooseLane(about ?? chosenLane(editor.store.getState())?.id, true),
  "move-lane-up": onLane((document, id) => moveLane(document, id, -1)),
  "move-lane-down": onLane((document, id) => moveLane(document, id, 1)),
  "delete-lane": onLane(removeLane),
};

function groupSelected(editor: Editor): void {
  const { document, selection } = editor.store.getState();
  const grouped = group(document, selection, t("ordering.group"));
  if (grouped.id === undefined) return;
  editor.change(() => grouped.document, { select: [grouped.id] });
  editor.rename(grouped.id);
}

function ungroupSelected(editor: Editor): void {
  const { document, selection } = editor.store.getState();
  const { document: after, freed } = ungroup(document, selection);
  editor.change(() => after, { select: freed });
}

/** Open what is folded if all of it is, else fold it; what was selected inside is not any more. */
function toggleFold(editor: Editor, about: string | undefined): void {
  const { document, selection } = editor.store.getState();
  const meant = about === undefined ? selection : new Set([about]);
  const boundaries = document.nodes.filter(
    ({ id, component }) => component === "boundary" && meant.has(id),
  );
  const opens = boundaries.every(isFolded);
  editor.change(
    (before) =>
      boundaries.reduce(
        (result, { id }) => (opens ? open(result, id) : folded(editor, result, id)),
        before,
      ),
    { select: boundaries.map(({ id }) => id) },
  );
}

/** As large as its name and count need. */
function folded(editor: Editor, document: Diagram, id: NodeId): Diagram {
  const once = foldUp(document, id, { width: 0, height: 0 });
  const card = shownOf(once).document.nodes.find((node): node is FoldedNode => node.id === id);
  if (!card || once === document) return document;
  return foldUp(document, id, boxSize(boxText(card, editor.catalogue), editor.measure));
}

function addNewLane(editor: Editor, _about: string | undefined, centre: Point): void {
  const added = addLane(editor.document(), t("ordering.lane"), centre);
  editor.change(() => added.document);
  editor.chooseLane(added.id, true);
}
