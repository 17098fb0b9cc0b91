/** Walking through the regions of the page with the keyboard, past all that is in them. */

const REGIONS = "header, aside, main, footer";
const STOPS =
  "button:not(:disabled), input:not(:disabled), select, textarea, summary, a[href], [tabindex]:not([tabindex='-1'])";

/** What Tab comes to in there, in order. */
export const stopsIn = (region: ParentNode): readonly HTMLElement[] =>
  [...region.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility(),
  );

/** Give the keyboard to the first thing in the next region; on the canvas to the selected box, if there is one. */
export function moveRegion(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(REGIONS)];
  const regions = all.filter(
    (region) => !region.parentElement?.closest(REGIONS) && firstStop(region) !== undefined,
  );
  // Nothing has the keyboard: the hand was on the canvas.
  const isHere = (region: HTMLElement) =>
    region.contains(document.activeElement) ||
    (document.activeElement === document.body && region.matches("main"));
  const next = regions[(regions.findIndex(isHere) + by + regions.length) % regions.length];
  if (next) firstStop(next)?.focus();
}

function firstStop(region: HTMLElement): HTMLElement | undefined {
  const stops = stopsIn(region);
  return stops.find((stop) => stop.matches(".selected, [data-selected=true]")) ?? stops[0];
}
