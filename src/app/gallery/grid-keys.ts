/** Arrow keys between the cards of the gallery, by where they stand on screen. */

const CARD = "[data-card-open]";

/** The key moves the keyboard from this card to the next one that way; whether there is one. */
export function walkCards(grid: Element, from: Element, key: string): boolean {
  const cards = [...grid.querySelectorAll<HTMLElement>(CARD)];
  const at = cards.findIndex((card) => card === from);
  const next = at === -1 ? undefined : nextCard(cards, at, key);
  next?.focus();
  return next !== undefined;
}

export const firstCard = (grid: Element | null): HTMLElement | null =>
  grid?.querySelector<HTMLElement>(CARD) ?? null;

/** The card after the one that holds this element, else the one before. */
export function cardBeside(element: Element): HTMLElement | undefined {
  const cards = [...(element.closest("section")?.querySelectorAll<HTMLElement>(CARD) ?? [])];
  const at = cards.findIndex((card) => card.closest("li") === element.closest("li"));
  return cards[at + 1] ?? cards[at - 1];
}

function nextCard(cards: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  switch (key) {
    case "ArrowRight":
      return cards[at + 1];
    case "ArrowLeft":
      return cards[at - 1];
    case "Home":
      return cards[0];
    case "End":
      return cards.at(-1);
    case "ArrowDown":
      return inNextRow(cards.slice(at));
    case "ArrowUp":
      return inNextRow(cards.slice(0, at + 1).toReversed());
    default:
      return undefined;
  }
}

/** Of the cards after the first, those of the row that comes next; of these the one straight on. */
function inNextRow([from, ...rest]: readonly HTMLElement[]): HTMLElement | undefined {
  if (!from) return undefined;
  const here = placeOf(from);
  const next = rest.find((card) => placeOf(card).top !== here.top);
  if (!next) return undefined;
  const { top } = placeOf(next);
  const row = rest.filter((card) => placeOf(card).top === top);
  const off = (card: HTMLElement): number => Math.abs(placeOf(card).left - here.left);
  return row.toSorted((a, b) => off(a) - off(b))[0];
}

const placeOf = (card: HTMLElement) => {
  const { top, left } = card.closest("li")?.getBoundingClientRect() ?? new DOMRect();
  return { top: Math.round(top), left: Math.round(left) };
};
