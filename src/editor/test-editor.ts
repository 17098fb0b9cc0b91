/** An editor for tests, with the real catalogue and plain measures. */
import { loadCatalogue } from "../core/catalogue/test-catalogue.ts";
import { draw } from "../core/document/draw.ts";
import type { Diagram } from "../core/document/types.ts";
import { createEditor, type Editor } from "./store.ts";

/** Seven px a character: exact widths do not matter here. */
const plainMeasure = (text: string): number => text.length * 7;

export const testEditor = (document: Diagram = draw("")): Editor =>
  createEditor({ catalogue: loadCatalogue(), measure: plainMeasure, usualKinds: {} }, document);
