/**
 * XML as draw.io writes it: elements, attributes and text. A document type is refused and no entity
 * is defined, so nothing expands; the five of XML itself and numbers are read.
 */
import { FOREIGN_LIMITS } from "../../foreign-drawing.ts";

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text directly in it. */
  readonly text: string;
}

const MOST_ELEMENTS = 100_000;

/** Why a text is no XML of ours, in a few words. */
export class XmlFault extends Error {}

interface Open extends XmlElement {
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** The root element. Throws an `XmlFault`, which the reader turns into a problem. */
export function parseXml(source: string): XmlElement {
  const root: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const stack: Open[] = [root];
  let count = 0;
  for (let at = 0; at < source.length; ) {
    const top = stack.at(-1) ?? root;
    if (source[at] !== "<") {
      const end = indexOr(source, "<", at);
      if (stack.length > 1) top.text += decoded(source.slice(at, end));
      at = end;
    } else if (source.startsWith("<!--", at)) at = after(source, "-->", at + 4);
    else if (source.startsWith("<![CDATA[", at)) {
      const end = after(source, "]]>", at + 9);
      top.text += source.slice(at + 9, end - 3);
      at = end;
    } else if (source.startsWith("<?", at)) at = after(source, "?>", at + 2);
    else if (source.startsWith("<!", at)) throw new XmlFault("it declares a document type");
    else if (source[at + 1] === "/") {
      const end = after(source, ">", at);
      const name = source.slice(at + 2, end - 1).trim();
      if (stack.length === 1 || top.name !== name) throw new XmlFault(`</${name}> closes nothing`);
      stack.pop();
      at = end;
    } else {
      count += 1;
      if (count > MOST_ELEMENTS) throw new XmlFault("it has too many elements");
      if (stack.length > FOREIGN_LIMITS.depth) throw new XmlFault("it is nested too deep");
      const { element, end, isClosed } = tagAt(source, at);
      top.children.push(element);
      if (!isClosed) stack.push(element);
      at = end;
    }
  }
  if (stack.length > 1) throw new XmlFault(`<${stack.at(-1)?.name}> is not closed`);
  const [only] = root.children;
  if (!only) throw new XmlFault("it is empty");
  return only;
}

const NAME = /[A-Za-z_:][\w:.-]{0,100}/y;
const SPACE = /\s*/y;

function tagAt(source: string, from: number) {
  const element: Open = {
    name: match(NAME, source, from + 1),
    attributes: new Map(),
    children: [],
    text: "",
  };
  if (element.name === "") throw new XmlFault("a < stands for itself");
  let at = from + 1 + element.name.length;
  for (;;) {
    at += match(SPACE, source, at).length;
    if (source[at] === ">") return { element, end: at + 1, isClosed: false };
    if (source.startsWith("/>", at)) return { element, end: at + 2, isClosed: true };
    const name = match(NAME, source, at);
    if (name === "") throw new XmlFault(`<${element.name}> is not closed`);
    at += name.length;
    at += match(SPACE, source, at).length;
    if (source[at] !== "=") throw new XmlFault(`${name} has no value`);
    at += 1;
    at += match(SPACE, source, at).length;
    const quote = source[at];
    if (quote !== '"' && quote !== "'") throw new XmlFault(`the value of ${name} has no quotes`);
    const end = source.indexOf(quote, at + 1);
    if (end < 0) throw new XmlFault(`the value of ${name} has no end`);
    element.attributes.set(name, decoded(source.slice(at + 1, end)));
    at = end + 1;
  }
}

function match(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? "";
}

function after(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  if (at < 0) throw new XmlFault(`${end} is missing`);
  return at + end.length;
}

function indexOr(source: string, wanted: string, from: number): number {
  const at = source.indexOf(wanted, from);
  return at < 0 ? source.length : at;
}

const XML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** An entity that XML does not know stays as it is written. */
const decoded = (text: string): string =>
  text.includes("&")
    ? text.replace(
        /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{2,4}));/g,
        (whole, decimal, hex, name) => {
          if (name !== undefined) return XML_ENTITIES.get(String(name)) ?? whole;
          const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
        },
      )
    : text;
