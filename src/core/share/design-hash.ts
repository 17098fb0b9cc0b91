/** What tells an address that carries a design; known from the start, the rest is loaded for one. */

export const PREFIX = "#design=";

/** What in an address asks for the design alone, to be shown within another page. */
export const EMBED = "embed";

/** Whether the hash of an address carries a design, of whatever version. */
export const isDesignHash = (hash: string): boolean => hash.startsWith(PREFIX);
