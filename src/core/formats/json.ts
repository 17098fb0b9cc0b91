/** Loopboard's own file: the document as JSON. */
import { strToU8 } from "fflate";
import { parseDiagram } from "../document/parse.ts";
import { serializeDiagram } from "../document/serialize.ts";
import { success } from "../problem.ts";
import type { Format } from "./format.ts";
import { readText } from "./text.ts";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d]);
const OPENING_BRACE = 0x7b;

export const json: Format = {
  id: "json",
  name: "formats.json",
  extensions: [".loopboard.json", ".json"],
  mediaTypes: ["application/json"],
  group: "designs",
  matches: opensWithBrace,
  read: async (bytes) => {
    const text = readText(bytes);
    return text.ok ? parseDiagram(text.value) : text;
  },
  write: async (diagram) => success(strToU8(serializeDiagram(diagram))),
};

function opensWithBrace(bytes: Uint8Array): boolean {
  const marked = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
  const text = marked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
  return text.find((byte) => !BLANK.has(byte)) === OPENING_BRACE;
}
