/** What a moment of a replay says: when it was, what is drawn by then, and what it brought. */
import type { DiagramNode } from "../document/types.ts";
import { enumerated } from "../messages/language.ts";
import { t } from "../messages/late.ts";
import { clockText } from "./clock-text.ts";
import type { ReplayStep } from "./replay.ts";

/** As many names as a line has room for. */
const MOST_NAMES = 4;

/** "12:30: 8 boxes, 7 lines". */
export const momentTitle = ({ moment: { at, drawing } }: ReplayStep): string =>
  t("score.moment", {
    time: clockText(at),
    boxes: t("score.boxes", { count: drawing.nodes.length }),
    lines: t("score.lines", { count: drawing.edges.length }),
  });

export function momentNews({ came, went, lines, moment }: ReplayStep): string {
  const said = [
    came.length > 0 ? t("score.came", { list: namesOf(came) }) : "",
    went.length > 0 ? t("score.went", { list: namesOf(went) }) : "",
    lines > 0 ? t("score.connected", { count: lines }) : "",
  ].filter((words) => words !== "");
  if (said.length > 0) return said.join(" · ");
  return t(moment.drawing.nodes.length === 0 ? "score.start" : "score.changed");
}

function namesOf(nodes: readonly DiagramNode[]): string {
  const names = nodes.map(({ label, component }) => (label === "" ? component : firstLine(label)));
  const shown = names.slice(0, MOST_NAMES);
  const left = names.length - shown.length;
  return enumerated(left > 0 ? [...shown, t("practice.more", { count: left })] : shown);
}

const firstLine = (label: string): string => label.split("\n")[0] ?? label;
