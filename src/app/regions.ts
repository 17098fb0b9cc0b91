/** Walking through the regions of the page with the keyboard, past all that is in them. */

const REGIONS = "header, aside, main, footer, [data-region]";
const STOPS =
  "button:not(:disabled), input:not(:disabled), select, textarea, summary, a[href], [tabindex]:not([tabindex='-1'])";

/** Give the keyboard to the first thing in the next region; on the canvas to the selected box, if there is one. */
export function moveRegion(by: 1 | -1): void {
  const root = document.querySelector("#root");
  const regions = [...(root?.querySelectorAll<HTMLElement>(REGIONS) ?? [])].filter(
    (region) => firstStop(region) !== undefined && !region.parentElement?.closest(REGIONS),
  );
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = here === -1 && by === -1 ? regions.length - 1 : here + by;
  const region = regions[(next + regions.length) % regions.length];
  if (region) firstStop(region)?.focus();
}

function firstStop(region: HTMLElement): HTMLElement | undefined {
  const stops = [...region.querySelectorAll<HTMLElement>(STOPS)].filter((stop) =>
    stop.checkVisibility(),
  );
  return stops.find((stop) => stop.classList.contains("selected")) ?? stops[0];
}
