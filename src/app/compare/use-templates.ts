/** The reference architectures with their titles, and the one that the design at hand is best held against. */
import { useEffect, useState } from "react";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { compareDiagrams } from "../../core/compare/compare.ts";
import type { Diagram } from "../../core/document/types.ts";
import { loadTemplate, TEMPLATE_IDS } from "../assets.ts";

export interface Template {
  readonly id: string;
  readonly diagram: Diagram;
}

export interface References {
  /** By title. */
  readonly templates: readonly Template[];
  /** The one practised, else the one of the same title, else the one most alike. */
  readonly reference: Template | undefined;
}

/** What the design at hand is and what is being practised, when the dialog opens. */
export interface AtHand {
  readonly diagram: Diagram;
  readonly practised: string | undefined;
}

/** `undefined` until all are read; a broken one is left out. `atHand` must stay the same object. */
export function useTemplates(atHand: AtHand, catalogue: Catalogue): References | undefined {
  const [found, setFound] = useState<References>();
  useEffect(() => {
    let gone = false;
    const load = async () => {
      const all = await Promise.all(
        TEMPLATE_IDS.map(async (id) => ({ id, read: await loadTemplate(id) })),
      );
      const templates = all
        .flatMap(({ id, read }) => (read.ok ? [{ id, diagram: read.value }] : []))
        .toSorted((a, b) => a.diagram.title.localeCompare(b.diagram.title));
      const reference =
        templates.find(({ id }) => id === atHand.practised) ??
        templates.find(({ diagram }) => diagram.title === atHand.diagram.title) ??
        (await likestOf(templates.filter(isCase), atHand.diagram, catalogue, () => gone));
      if (!gone) setFound({ templates, reference });
    };
    void load();
    return () => {
      gone = true;
    };
  }, [atHand, catalogue]);
  return found;
}

/** A first step is no reference. */
const isCase = ({ diagram }: Template): boolean => diagram.about?.level !== "first-steps";

/** Fewer boxes than these are like everything. */
const TELLING = 3;

async function likestOf(
  templates: readonly Template[],
  mine: Diagram,
  catalogue: Catalogue,
  isGone: () => boolean,
): Promise<Template | undefined> {
  let likest: Template | undefined;
  let most = 0;
  if (mine.nodes.length < TELLING) return undefined;
  for (const template of templates) {
    if (isGone()) return undefined;
    const likeness = likenessOf(mine, template.diagram, catalogue);
    if (likeness > most) [likest, most] = [template, likeness];
    // A task of its own for each, so that the dialog stays quick.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return likest;
}

/** What the reference has besides counts for so much: a young design is part of a large one. */
const BESIDES = 0.2;

/** The share of the design's boxes and lines that are in the other, which is the better the smaller it is. */
export function likenessOf(mine: Diagram, other: Diagram, catalogue: Catalogue): number {
  const comparison = compareDiagrams(mine, other, catalogue);
  if (!comparison) return 0;
  const met = comparison.pairs.length + comparison.lines.length;
  return met / (sizeOf(mine) + BESIDES * sizeOf(other) + 1);
}

const sizeOf = ({ nodes, edges }: Diagram): number => nodes.length + edges.length;
