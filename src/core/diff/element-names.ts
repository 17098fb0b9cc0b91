/** What the elements of a diff are called, in whichever of the two documents they are. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Diagram, DiagramEdge, DiagramNode, Lane } from "../document/types.ts";
import { t } from "../messages/late.ts";
import { tidyText } from "../scene/wrap.ts";
import type { DiagramDiff } from "./diff.ts";

export interface ElementNames {
  node(node: DiagramNode): string;
  edge(edge: DiagramEdge): string;
  lane(lane: Lane): string;
  /** By id; the id itself where nothing has it. */
  nodeById(id: string): string;
  laneById(id: string): string;
  component(id: string): string;
}

export function elementNames({ before, after }: DiagramDiff, catalogue: Catalogue): ElementNames {
  const both = <T>(list: (diagram: Diagram) => readonly T[]) => [...list(before), ...list(after)];
  const nodes = new Map(both(({ nodes: all }) => all).map((node) => [node.id, node]));
  const lanes = new Map(both(({ lanes: all }) => all).map((lane) => [lane.id, lane]));
  const component = (id: string) => catalogue.find(id)?.name ?? id;
  const node = ({ label, component: id }: DiagramNode) => oneLine(label) || component(id);
  const nodeById = (id: string) => {
    const found = nodes.get(id);
    return found ? node(found) : id;
  };
  const lane = ({ name }: Lane) => oneLine(name) || t("diff.unnamed");
  const laneById = (id: string) => {
    const found = lanes.get(id);
    return found ? lane(found) : id;
  };
  const edge = ({ source, target }: DiagramEdge) =>
    t("diff.line", { source: nodeById(source), target: nodeById(target) });
  return { node, edge, lane, nodeById, laneById, component };
}

/** A note's text may be long; its beginning tells it from others. */
const LONGEST = 60;

/** The text without line breaks, cut where it is long. */
export function oneLine(text: string): string {
  const line = tidyText(text).replaceAll(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
