/** One step from a version of the format to the next. */

/** A document of some version, not yet validated. */
export type RawDiagram = Readonly<Record<string, unknown>>;

/** Kept for ever once released: old files go through every step since their version. */
export interface Migration {
  /** The version it starts from; it makes `from + 1`. */
  readonly from: number;
  /** Never throws: what is not as expected is passed on for the schema to name. `version` is set afterwards. */
  migrate(raw: RawDiagram): RawDiagram;
}
