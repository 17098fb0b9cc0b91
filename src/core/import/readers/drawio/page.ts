/** A draw.io file: the pages that draw something, unpacked where they are compressed. */
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
}

/** A file of more is no drawing; each may unpack into much. */
const MOST_PAGES = 50;

/** A page of a megabyte has thousands of boxes. */
const MOST_UNPACKED = 20_000_000;

/** The pages that draw something, in order; where none does, the first that can be read at all. */
export function openPages(source: string): Result<readonly Page[]> {
  const file = parsed(source);
  if (!file.ok) return file;
  const isBare = file.value.name === "mxGraphModel";
  const found = isBare
    ? [pageOf(file.value, "")]
    : file.value.children
        .filter(({ name }) => name === "diagram")
        .slice(0, MOST_PAGES)
        .map((page, at) => {
          const model = modelOf(page);
          const name = page.attributes.get("name") ?? `Page-${at + 1}`;
          return model.ok ? pageOf(model.value, name) : model;
        });
  const pages = found.flatMap((page) => (page.ok ? [page.value] : []));
  const drawn = pages.filter(({ root }) => root.children.length > FOUNDATION);
  if (drawn.length > 0) return success(drawn);
  if (pages.length > 0) return success(pages.slice(0, 1));
  const failed = found.find((page) => !page.ok);
  return failed?.ok === false ? failed : foreignFault("drawio-empty");
}

/** Every page has a root and a layer. */
const FOUNDATION = 2;

function pageOf(model: XmlElement, name: string): Result<Page> {
  const root = model.children.find((child) => child.name === "root");
  return root ? success({ name, root }) : foreignFault("drawio-empty");
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
