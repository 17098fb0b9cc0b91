/** The document inside a PNG: an iTXt chunk (PNG §11.3.3.4), keyword `loopboard`, deflated UTF-8 JSON. */
import { strToU8, zlibSync } from "fflate";
import { parseDiagram } from "../document/parse.ts";
import { serializeDiagram } from "../document/serialize.ts";
import type { Diagram } from "../document/types.ts";
import { type Result, success } from "../problem.ts";
import { fault } from "./fault.ts";
import { inflateAtMost } from "./inflate.ts";
import { type Chunk, isSound, joinChunks, latin1, makeChunk, pngChunks } from "./png-chunks.ts";
import { MAX_TEXT_BYTES, MAX_TEXT_MB, readText } from "./text.ts";

const KEYWORD = "loopboard";
const TYPE = "iTXt";
/** Keyword and its end, then flag and method, then the empty language and translated keyword. */
const FLAG_AT = KEYWORD.length + 1;
const METHOD_AT = FLAG_AT + 1;
const DEFLATED = 1;
const PLAIN = 0;

/** The picture with the document in it, in place of one that it may already carry. Throws if `png` is no PNG. */
export function embedDiagram(png: Uint8Array, diagram: Diagram): Uint8Array {
  const chunks = pngChunks(png);
  if (!chunks.ok) throw new Error("Only a whole PNG can carry a document");
  const head = [...strToU8(KEYWORD), 0, DEFLATED, 0, 0, 0];
  const text = zlibSync(strToU8(serializeDiagram(diagram)));
  const data = new Uint8Array(head.length + text.length);
  data.set(head);
  data.set(text, head.length);
  const kept = chunks.value.filter((chunk) => !carries(chunk)).map((chunk) => chunk.whole);
  return joinChunks([...kept.slice(0, -1), makeChunk(TYPE, data), ...kept.slice(-1)]);
}

/** The document that a picture carries. */
export function readEmbedded(png: Uint8Array): Result<Diagram> {
  const chunks = pngChunks(png);
  if (!chunks.ok) return chunks;
  const chunk = chunks.value.find(carries);
  if (!chunk) return fault("png-without-diagram");
  if (!isSound(chunk)) return fault("png-damaged");
  const bytes = textOf(chunk.data);
  if (!bytes.ok) return bytes;
  const text = readText(bytes.value);
  return text.ok ? parseDiagram(text.value) : fault("png-damaged");
}

const carries = ({ type, data }: Chunk): boolean =>
  type === TYPE &&
  data[KEYWORD.length] === 0 &&
  latin1(data.subarray(0, KEYWORD.length)) === KEYWORD;

/** The bytes of the text; tools that rewrite a picture may have set a language or inflated it. */
function textOf(data: Uint8Array): Result<Uint8Array> {
  const languageEnd = data.indexOf(0, METHOD_AT + 1);
  const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
  if (translatedEnd < 0) return fault("png-damaged");
  const text = data.subarray(translatedEnd + 1);
  if (data[FLAG_AT] === DEFLATED && data[METHOD_AT] === 0) return inflate(text);
  if (data[FLAG_AT] !== PLAIN) return fault("png-damaged");
  return text.length > MAX_TEXT_BYTES
    ? fault("png-too-large", { limit: MAX_TEXT_MB })
    : success(text);
}

function inflate(deflated: Uint8Array): Result<Uint8Array> {
  const bytes = inflateAtMost(deflated, MAX_TEXT_BYTES, "zlib");
  if (bytes === "too-large") return fault("png-too-large", { limit: MAX_TEXT_MB });
  return bytes === "damaged" ? fault("png-damaged") : success(bytes);
}
