/** Takes over what was chosen: one undo step, then the canvas has the keyboard again. */
import { replaceNode } from "../../core/insert/replace-node.ts";
import { t } from "../../core/messages/late.ts";
import type { AppParts } from "../editor-context.tsx";
import type { Asking } from "./asking.ts";
import type { Option } from "./stages.ts";

/** Whether there was anything to do. */
export function finish(
  parts: AppParts,
  asking: Asking,
  query: string,
  option: Option | undefined,
): boolean {
  return asking.request.replace
    ? option !== undefined && replace(parts, asking, option)
    : add(parts, asking, query, option);
}

function add(
  { editor, view, notify }: AppParts,
  asking: Asking,
  query: string,
  option: Option | undefined,
): boolean {
  const drawn = asking.plan(query, option);
  if (!drawn) return false;
  const stages = asking.stages(query, option);
  const first = stages[0]?.[0];
  const isBefore = first && asking.directionTo(first.component) === "before";
  const { added, apart } = drawn;
  // The end that was drawn last, so that the next one goes on from there.
  const end = isBefore ? drawn.first : drawn.last;
  editor.change(() => drawn.document, { select: end });
  view.follow([...end, ...added]);
  const [pair] = apart;
  if (stages.length > 1 && pair) notify({ text: t("quickAdd.apart", pair) });
  return true;
}

function replace({ editor, view, notify }: AppParts, { node }: Asking, option: Option): boolean {
  if (!node) return false;
  const before = editor.document();
  const { fixContext, usualKinds } = editor;
  const { document, removed } = replaceNode(
    before,
    { ...fixContext, usualKinds },
    node.id,
    option.component.id,
  );
  editor.change(() => document, { select: [node.id] });
  view.follow([node.id]);
  if (removed.length > 0) {
    const labels = new Map(document.nodes.map(({ id, label }) => [id, label]));
    const names = removed
      .map(
        ({ source, target }) => `${labels.get(source) ?? source} → ${labels.get(target) ?? target}`,
      )
      .join(", ");
    notify({ text: t("quickAdd.removed", { names }) });
  }
  return true;
}
