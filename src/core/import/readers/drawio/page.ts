/** A draw.io file: its pages, and the model of the first that draws something, unpacked where it is compressed. */
import { strFromU8 } from "fflate";
import { fromBase64 } from "../../../formats/base64.ts";
import { inflateAtMost } from "../../../formats/inflate.ts";
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
  const deflated = fromBase64(packed);
  const bytes = deflated && inflateAtMost(deflated, MOST_UNPACKED, "raw");
  if (bytes === undefined || typeof bytes === "string") return undefined;
  const text = strFromU8(bytes, true);
  if (!text.startsWith("%3C")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function parsed(source: string): Result<XmlElement> {
  try {
    return success(parseXml(source));
  } catch (error) {
    if (error instanceof XmlFault) return foreignFault("xml-broken", { reason: error.message });
    throw error;
  }
}
