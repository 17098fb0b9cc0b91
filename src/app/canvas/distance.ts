/** From how far away the drawing is seen. */

/** Below this zoom boxes are drawn without words. */
const FAR_ZOOM = 0.25;
/** Below this one they have an icon and a title only. */
export const TITLES_ZOOM = 0.35;
/** On its way back a large drawing changes its look only at this much more: at the border it would cost too much. */
const SLACK = 1.1;

/** A function that says whether the drawing is seen from far away, and remembers what it said. */
export function createIsFar(): (zoom: number, isLarge: boolean) => boolean {
  let isFar = false;
  return (zoom, isLarge) => {
    isFar = zoom < (isFar && isLarge ? FAR_ZOOM * SLACK : FAR_ZOOM);
    return isFar;
  };
}
