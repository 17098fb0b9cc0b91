/** What files made to hurt are made of: tokens for text and bytes, values for JSON and for what a database gives. */

const DEEP = 80;
const MANY = 400;

/** Put in between, or in the place of something. */
export const TOKENS: readonly string[] = [
  "",
  " ",
  "\n",
  "\0",
  "\u2028",
  "\uFEFF",
  "\u202E",
  "🙂",
  "e\u0301\u0301\u0301",
  '"',
  "'",
  "`",
  "\\",
  "\\u0000",
  "\\ud800",
  "%",
  "%00",
  "%E0%A4",
  "&",
  "&#0;",
  "&#xD800;",
  "&lt;script&gt;",
  "&a;",
  '<!DOCTYPE a [<!ENTITY a "&b;&b;&b;"><!ENTITY b "&a;&a;&a;">]>',
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<foreignObject>",
  "javascript:alert(1)",
  "https://example.com/",
  "data:image/svg+xml,<svg onload=alert(1)>",
  "[a](javascript:alert(1))",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "null",
  "NaN",
  "Infinity",
  "1e309",
  "-1e309",
  "-0",
  "-1",
  "0.1",
  "99999999999999999999",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  "->",
  "-->",
  "--",
  ":",
  ";",
  "|",
  "#",
  "=",
  "_",
  "...",
  "*",
  "subgraph ",
  "end\n",
  "style a fill:#f00\n",
  "click a href 'javascript:alert(1)'\n",
  "%%{init: {'securityLevel': 'loose'}}%%\n",
  "classes.x: {}\n",
  "from diagrams import *\n",
  "a".repeat(2_100),
  "a".repeat(21_000),
  " ".repeat(MANY),
  "[".repeat(DEEP),
  "{a:".repeat(DEEP),
  '{"a":'.repeat(DEEP),
  "(".repeat(MANY),
  "<a>".repeat(DEEP),
  "- ".repeat(DEEP),
  "> ".repeat(DEEP),
  "**".repeat(MANY),
  "`".repeat(MANY),
  "a -> b\n".repeat(MANY),
  "a-->".repeat(DEEP),
];

/** Written in JSON as the figures that `JSON.stringify` would not write, or not so. */
const FIGURES = ["1e309", "-1e309", "-0", "1e-400", "99999999999999999999", "0.1e1"];
const MARK = "@figure ";

/** What only a database can hold; text has nothing like it. */
const STRANGE = new Map<string, (whole: object) => unknown>([
  ["@strange NaN", () => Number.NaN],
  ["@strange Infinity", () => Number.POSITIVE_INFINITY],
  ["@strange undefined", () => undefined],
  ["@strange date", () => new Date(0)],
  ["@strange invalid date", () => new Date(Number.NaN)],
  ["@strange map", () => new Map([["id", 1]])],
  ["@strange bytes", () => new Uint8Array(9)],
  ["@strange big", () => 10n],
  ["@strange ring", (whole) => whole],
  ["@strange holes", () => Array.from({ length: 3 })],
]);

const nested = (levels: number): unknown => (levels === 0 ? 0 : [nested(levels - 1)]);

/** Names that reach for prototypes, as JSON can have them and a literal cannot. */
const reaching = (name: string): unknown => JSON.parse(`{"${name}":{"polluted":1,"label":"x"}}`);

/** In the place of any value of a JSON file. */
export const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  0.5,
  3,
  1e6,
  1e15,
  ...FIGURES.map((figure) => `${MARK}${figure}`),
  ...STRANGE.keys(),
  ...TOKENS.filter((token) => token.length < 3_000),
  "a".repeat(21_000),
  "\uD800",
  [],
  {},
  [0],
  [[]],
  [{}],
  Array.from({ length: MANY }, () => 0),
  nested(DEEP),
  reaching("__proto__"),
  reaching("constructor"),
  reaching("toString"),
  { length: 1e9 },
  { id: "__proto__" },
  { x: 0, y: 0 },
  { x: 1e6, y: -1e6 },
  { width: 8, height: 20_000 },
];

/** A value as text, its figures as they are meant. */
export const jsonOf = (value: unknown): string =>
  (JSON.stringify(value) ?? "null").replaceAll(/"@figure ([^"]*)"/g, "$1");

/** A value as a database would give it back. */
export function storedOf(value: unknown): unknown {
  const whole: { value?: unknown } = {};
  const revived: unknown = JSON.parse(JSON.stringify(value) ?? "null", (_, inner: unknown) => {
    if (typeof inner !== "string") return inner;
    if (inner.startsWith(MARK)) return Number(inner.slice(MARK.length));
    return STRANGE.get(inner)?.(whole) ?? inner;
  });
  whole.value = revived;
  return revived;
}
