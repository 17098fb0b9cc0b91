/** Draws the examples of rules: laid out by ELK, words on the lines, what is found fault with outlined. */
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { mapNodes } from "../../core/document/edit.ts";
import type { DiagramNode } from "../../core/document/types.ts";
import { layoutDiagram } from "../../core/layout/layout-diagram.ts";
import { sizeBoxes } from "../../core/layout/size-boxes.ts";
import type { Example } from "../../core/lint/rule.ts";
import { buildScene } from "../../core/scene/scene.ts";
import { sceneToSvg } from "../../core/scene/svg.ts";
import type { Theme } from "../../core/scene/tokens.ts";
import { loadIcons } from "../assets.ts";
import { layoutEngine } from "../layout-engine.ts";
import type { DrawingParts } from "../ui/thumbnail-source.ts";

const MARGIN = 12;

/** The example as SVG; rejects where the layout engine cannot be loaded. */
export async function drawExample(
  example: Example,
  theme: Theme,
  { catalogue, measure }: DrawingParts,
): Promise<string> {
  const [engine, icons] = await Promise.all([layoutEngine(), loadIcons()]);
  const named = mapNodes(example.diagram, (node) => withName(node, catalogue));
  const placed = await layoutDiagram(sizeBoxes(named, catalogue, measure), engine);
  return sceneToSvg(buildScene(placed, catalogue, { measure, labels: true }), {
    theme,
    background: "transparent",
    icons,
    padding: MARGIN,
    marked: new Set([...(example.nodes ?? []), ...(example.edges ?? [])]),
  });
}

/** Examples leave out the labels that say no more than the component does. */
function withName(node: DiagramNode, catalogue: Catalogue): DiagramNode {
  const name = node.label === node.id ? catalogue.find(node.component)?.name : undefined;
  return name === undefined ? node : { ...node, label: name };
}
