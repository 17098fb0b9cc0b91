/** The registry of formats: every way into a document and out of it. */
import type { Format } from "./format.ts";
import { json } from "./json.ts";
import { png } from "./png.ts";

export const FORMATS: readonly Format[] = [json, png];
