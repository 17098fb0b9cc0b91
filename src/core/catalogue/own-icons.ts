/** Glyphs that lucide lacks, as paths in its manner: a box of 24 by 24, lines of width 2, round ends. */

const SHIELD = "M12 2l8 3v7c0 5-3.4 8.3-8 10c-4.6-1.7-8-5-8-10V5z";
const SMALL_CYLINDER =
  "M3 5a8 3 0 1 0 16 0a8 3 0 1 0-16 0M3 5v14c0 1.2 2.2 2.2 5.4 2.7M19 5v3.5M3 12c0 1.2 2.4 2.4 5.8 2.8";

/** Path data by name; a palette file writes `own:name`. */
export const OWN_ICONS: Readonly<Record<string, string>> = {
  /** One stem, two arms that end in different shapes. */
  "ab-split":
    "M2 12h4c4.5 0 3-6 9-6M6 12c4.5 0 3 6 9 6M15 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0M15 15h6v6h-6z",
  bucket:
    "M4 6a8 2.5 0 1 0 16 0a8 2.5 0 1 0-16 0M4 6l1.8 13a2 2 0 0 0 2 1.7h8.4a2 2 0 0 0 2-1.7L20 6",
  "circuit-breaker":
    "M2 16h3M5 16a2 2 0 1 0 4 0a2 2 0 1 0-4 0M8.5 14.5L17 7M15 16a2 2 0 1 0 4 0a2 2 0 1 0-4 0M19 16h3",
  /** Tasks in the order of their edges. */
  dag: "M2 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M10 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M10 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0M18 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M5.5 10.5l5-4M5.5 13.5l5 4M13.5 6.5l5 4M13.5 17.5l5-4",
  /** A distribution, and the same one later. */
  drift: "M2 17c3 0 2.5-12 5-12s2 12 5 12s2.5-8 5-8s2 8 5 8M2 21h20",
  /** A vector in its brackets. */
  embedding: "M7 3H4v18h3M17 3h3v18h-3M12 7.5h.01M12 12h.01M12 16.5h.01",
  /** The funnel shape of an encoder: wide in, narrow out. */
  encoder: "M5 3l14 5v8L5 21zM9.5 9.5v5M14.5 11v2",
  /** Written cells, and the place of the next one. */
  "event-log": "M2 7h14v10H2zM6.7 7v10M11.3 7v10M19.5 7H22v10h-2.5",
  /** A store of columns. */
  "feature-store": "M3 5a9 3 0 1 0 18 0a9 3 0 1 0-18 0M3 5v14a9 3 0 0 0 18 0V5M9 8v13.5M15 8v13.5",
  "feature-store-offline": `${SMALL_CYLINDER}M12.5 17a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0M17 15v2l1.3 1`,
  "feature-store-online": `${SMALL_CYLINDER}M18 12l-4 5h6l-4 5`,
  /** A barrier, closed. */
  gate: "M5 11v10M2 21h6M19 11v10M16 21h6M2 6h20v5H2zM9 6l-2.5 5M14 6l-2.5 5M19 6l-2.5 5",
  "guardrail-in": `${SHIELD}M12 7v8M8.8 12l3.2 3.2l3.2-3.2`,
  "guardrail-out": `${SHIELD}M12 16V8M8.8 11L12 7.8l3.2 3.2`,
  /** A roof over water. */
  lakehouse:
    "M3 11l9-8l9 8M3 16c1.5 1.3 3 1.3 4.5 0s3-1.3 4.5 0s3 1.3 4.5 0s3-1.3 4.5 0M3 21c1.5 1.3 3 1.3 4.5 0s3-1.3 4.5 0s3 1.3 4.5 0s3-1.3 4.5 0",
  "load-balancer":
    "M2 12h15M6 12c5 0 5-7 11-7M6 12c5 0 5 7 11 7M17 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M17 12a2 2 0 1 0 4 0a2 2 0 1 0-4 0M17 19a2 2 0 1 0 4 0a2 2 0 1 0-4 0",
  queue: "M3 6v12M8 6v12M13 6v12M17 12h5M19.5 9.5L22 12l-2.5 2.5",
  /** A wave between two banks. */
  "stream-processor": "M2 5h20M2 19h20M2 12c2-4.5 4.5-4.5 6.7 0s4.5 4.5 6.7 0s4.5-4.5 6.6 0",
  /** Looking among points. */
  "vector-index":
    "M3 10.5a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M21 21l-5.2-5.2M8 8.5h.01M13 8.5h.01M10.5 13h.01",
};
