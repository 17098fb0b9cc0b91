/** What a box of ours is, as a Mermaid class: the one mark that every Mermaid program keeps. */

const PREFIX = "lb-";

/** Letters and digits, and hyphens among them. */
const PLAIN = /^[a-z\d]+(?:-[a-z\d]+)*$/i;

/** A class name for any component id; one that is not plain has its other signs by their number. */
export const classOf = (component: string): string =>
  PREFIX +
  (PLAIN.test(component)
    ? component
    : component.replace(/[^a-z\d]/giu, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`));

/** The component in the first class of ours; `undefined` where there is none. */
export function componentIn(classes: readonly string[]): string | undefined {
  const own = classes.find((name) => name.startsWith(PREFIX) && name !== PREFIX);
  return own?.slice(PREFIX.length).replace(/_([\da-f]{1,6})_/g, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
