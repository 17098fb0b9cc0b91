/** The boxes on the page: what each is, why it is there, its settings, and what it gives to whom. */
import type { Catalogue } from "../catalogue/catalogue.ts";
import { findKind } from "../catalogue/kinds.ts";
import type { Diagram, DiagramNode } from "../document/types.ts";
import { t } from "../messages/index.ts";
import { isMark, kindOfBox } from "../scene/box-text.ts";
import { settingFigure } from "./figures.ts";
import { type Html, paragraphs, say, section, tag } from "./html.ts";

/** Band by band, in the order of the document. */
export function componentsSection(diagram: Diagram, catalogue: Catalogue): Html {
  const boxes = diagram.nodes.filter((node) => kindOfBox(node) === "card");
  const gives = outgoing(diagram);
  const bands = new Set(diagram.lanes.map(({ id }) => id));
  const group = (name: string, nodes: readonly DiagramNode[]): Html =>
    nodes.length === 0
      ? ""
      : tag("section", [
          name === "" ? "" : say("h3", name),
          ...nodes.map((node) => boxHtml(node, catalogue, gives.get(node.id) ?? [])),
        ]);
  const outside = boxes.filter(({ lane }) => lane === undefined || !bands.has(lane));
  return section(t("casePage.components"), [
    ...diagram.lanes.map(({ id, name }) =>
      group(
        name,
        boxes.filter(({ lane }) => lane === id),
      ),
    ),
    group(bands.size === 0 ? "" : t("casePage.elsewhere"), outside),
  ]);
}

/** What is written on the canvas beside the boxes. */
export function notesSection({ nodes }: Diagram): Html {
  const notes = nodes.filter((node) => isMark(node) && node.label.trim() !== "");
  return section(
    t("casePage.notes"),
    notes.map(({ label }) => paragraphs(label)),
  );
}

function boxHtml(node: DiagramNode, catalogue: Catalogue, gives: readonly string[]): Html {
  const name = catalogue.find(node.component)?.name ?? node.component;
  const settings = Object.entries(node.settings ?? {}).map(([id, value]) =>
    settingFigure(id, value),
  );
  return tag(
    "article",
    [
      tag("h4", [
        say("span", node.label),
        name === node.label || name === "" ? "" : say("small", name),
      ]),
      paragraphs(node.why ?? ""),
      settings.length === 0 ? "" : say("p", settings.join(" · "), "facts"),
      gives.length === 0
        ? ""
        : say("p", t("casePage.givesTo", { list: gives.join(" · ") }), "facts"),
    ],
    "part",
  );
}

/** By node: its targets by label, each with what flows there. */
function outgoing({ nodes, edges }: Diagram): ReadonlyMap<string, readonly string[]> {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const gives = new Map<string, string[]>();
  for (const { source, target, kind, label } of edges) {
    const to = labels.get(target);
    if (to === undefined) continue;
    const flows = label ?? (kind === undefined ? undefined : findKind(kind)?.name);
    const said = flows === undefined ? to : t("casePage.flow", { target: to, kind: flows });
    gives.set(source, [...(gives.get(source) ?? []), said]);
  }
  return gives;
}
