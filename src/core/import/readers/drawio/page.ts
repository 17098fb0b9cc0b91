/** A draw.io file: its pages, and the model of the first that draws something, unpacked where it is compressed. */
import { strFromU8, Inflate } from "fflate";
import { type Result, success } from "../../../problem.ts";
import { foreignFault } from "../../foreign-fault.ts";
import { parseXml, type XmlElement, XmlFault } from "./xml.ts";

export interface Page {
  readonly name: string;
  /** The `root` of its graph model. */
  readonly root: XmlElement;
  /** Pages besides this one. */
  readonly others: number;
}

/** A page of a megabyte has thousands of boxes. */
const MOST_UNPACKED = 20_000_000;

export function openPage(source: string): Result<Page> {
  const file = parsed(source);
  if (!file.ok) return file;
  if (file.value.name === "mxGraphModel") return pageOf(file.value, "", 0);
  const pages = file.value.children.filter(({ name }) => name === "diagram");
  for (const page of pages) {
    const model = modelOf(page);
    if (!model.ok) return model;
    const found = pageOf(model.value, page.attributes.get("name") ?? "", pages.length - 1);
    // An empty first page is passed over.
    if (found.ok && (found.value.root.children.length > 2 || page === pages.at(-1))) return found;
  }
  return foreignFault("drawio-empty");
}

function pageOf(model: XmlElement, name: string, others: number): Result<Page> {
  const root = model.children.find((child) => child.name === "root");
  return root ? success({ name, root, others }) : foreignFault("drawio-empty");
}

function modelOf(page: XmlElement): Result<XmlElement> {
  const plain = page.children.find(({ name }) => name === "mxGraphModel");
  if (plain) return success(plain);
  const packed = page.text.replace(/\s+/g, "");
  if (packed === "") return foreignFault("drawio-empty");
  const text = unpacked(packed);
  return text === undefined ? foreignFault("drawio-damaged") : parsed(text);
}

/** Base64 of a raw deflate stream of URI-encoded XML; `undefined` where one of the three fails or bursts. */
function unpacked(packed: string): string | undefined {
  const bytes = fromBase64(packed);
  if (!bytes) return undefined;
  const parts: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    total += part.length;
  });
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      stream.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
      if (total > MOST_UNPACKED) return undefined;
    }
    const text = parts.map((part) => strFromU8(part, true)).join("");
    return text.startsWith("%3C") ? decodeURIComponent(text) : text;
  } catch {
    return undefined;
  }
}
/** Deflate grows a thousandfold at most: a bomb is noticed after 4 MB. */
const SLICE = 4096;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const DIGITS = new Map([...ALPHABET].map((letter, value) => [letter, value]));

function fromBase64(text: string): Uint8Array | undefined {
  const letters = text.replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const letter of letters) {
    const digit = DIGITS.get(letter);
    if (digit === undefined) return undefined;
    held = ((held << 6) | digit) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 0xff;
      at += 1;
    }
  }
  return bytes;
}

function parsed(source: string): Result<XmlElement> {
  try {
    return success(parseXml(source));
  } catch (error) {
    if (error instanceof XmlFault) return foreignFault("xml-broken", { reason: error.message });
    throw error;
  }
}
