/** What changes place next slides there, where the person has not asked for less motion; see `data-glide` in the sheets of `canvas`. */

/** Long enough for the slide, short enough that a drag right after it is not slowed down. */
const LASTS_MS = 200;
let timer: ReturnType<typeof setTimeout> | undefined;

export function glide(): void {
  const { dataset } = document.documentElement;
  dataset["glide"] = "";
  clearTimeout(timer);
  timer = setTimeout(() => delete dataset["glide"], LASTS_MS);
}
