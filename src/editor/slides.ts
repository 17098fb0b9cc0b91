/** The steps of a presentation: those of the tour, else the whole design and then each of its lanes. */
import type { Diagram } from "../core/document/types.ts";

export interface Slide {
  readonly title: string;
  readonly text: string;
  /** The step of the tour that is told. */
  readonly tourStep: number | undefined;
  /** What stands out; everything where it is undefined. */
  readonly lit: ReadonlySet<string> | undefined;
}

export function slidesOf(document: Diagram): readonly Slide[] {
  const tour = document.tour ?? [];
  if (tour.length > 0) {
    return tour.map(({ title, text }, tourStep) => ({ title, text, tourStep, lit: undefined }));
  }
  const whole: Slide = {
    title: document.title,
    text: document.about?.summary ?? "",
    tourStep: undefined,
    lit: undefined,
  };
  const lanes = document.lanes.flatMap(({ id, name }): readonly Slide[] => {
    const boxes = document.nodes.filter(({ lane }) => lane === id).map((node) => node.id);
    if (boxes.length === 0) return [];
    const inside = new Set(boxes);
    const lines = document.edges
      .filter(({ source, target }) => inside.has(source) || inside.has(target))
      .map((edge) => edge.id);
    return [{ title: name, text: "", tourStep: undefined, lit: new Set([...boxes, ...lines]) }];
  });
  return [whole, ...lanes];
}
