/** The document inside an SVG: deflated JSON in letters, in the metadata of the root. */
import { strToU8, zlibSync } from "fflate";
import { parseDiagram } from "../document/parse.ts";
import { serializeDiagram } from "../document/serialize.ts";
import type { Diagram } from "../document/types.ts";
import { foreignFault } from "../import/foreign-fault.ts";
import type { Result } from "../problem.ts";
import { element } from "../scene/xml.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { fault } from "./fault.ts";
import { inflateAtMost } from "./inflate.ts";
import { MAX_TEXT_BYTES, MAX_TEXT_MB, readText } from "./text.ts";

/** A name space is a name: nothing is ever asked for there. */
const XMLNS = "urn:loopboard:document";

/** The SVG with the document in it; `extra` is further XML to stand at its beginning. Throws if `svg` is no SVG. */
export function embedInSvg(svg: string, diagram: Diagram, extra = ""): string {
  const end = /^<svg[^>]*>/.exec(svg)?.[0].length;
  if (end === undefined) throw new Error("Only an SVG can carry a document");
  const letters = toBase64(zlibSync(strToU8(serializeDiagram(diagram)), { level: 9 }));
  const carried = element("loopboard", { xmlns: XMLNS, encoding: "deflate-base64" }, letters);
  return `${svg.slice(0, end)}${element("metadata", {}, carried)}${extra}${svg.slice(end)}`;
}

/** With or without a prefix, as programs choose that write an SVG anew. Looked for as text: nothing else in the file is made use of. */
const CARRIED =
  /<(?:[A-Za-z][\w.-]{0,40}:)?loopboard\b[^<>]{0,400}>([A-Za-z\d+/=\s]*)<\/(?:[A-Za-z][\w.-]{0,40}:)?loopboard>/;

/** The document that an SVG carries. */
export function readEmbeddedSvg(svg: string): Result<Diagram> {
  const letters = CARRIED.exec(svg)?.[1];
  if (letters === undefined) return foreignFault("svg-without-diagram");
  const bytes = fromBase64(letters.replace(/\s+/g, ""));
  const plain = bytes && inflateAtMost(bytes, MAX_TEXT_BYTES, "zlib");
  if (plain === "too-large") return fault("png-too-large", { limit: MAX_TEXT_MB });
  if (plain === undefined || plain === "damaged") return foreignFault("svg-damaged");
  const text = readText(plain);
  return text.ok ? parseDiagram(text.value) : foreignFault("svg-damaged");
}
