/** Writes XML elements; whatever is put into them stays text. */

/** Attributes in the order in which they are written; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with children that are XML already. */
export function element(name: string, attributes: Attributes, children = ""): string {
  let opening = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) opening += ` ${key}="${shown(value)}"`;
  return children === "" ? `${opening}/>` : `${opening}>${children}</${name}>`;
}

/** What stands as it is: most of what is written, and it is written ten thousand times. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;

/** Text as XML: markup escaped, and what XML 1.0 cannot hold left out. */
export const escaped = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;");

/** At most two decimals: hundredths of a px cannot be seen. */
const shown = (value: string | number): string =>
  typeof value === "string" ? escaped(value) : String(Math.round(value * 100) / 100 + 0);
