/** How much a document may hold: caps in place of timeouts, generous for people and tight for hostile files. */

export const LIMITS = {
  /** Characters of a whole file (about 20 MB). */
  file: 20_000_000,
  /** Levels of objects and lists inside each other. */
  depth: 64,
  nodes: 20_000,
  edges: 50_000,
  lanes: 200,
  waivers: 10_000,
  /** Rules with a setting of their own. */
  rules: 1_000,
  tradeoffs: 500,
  /** Steps of a walk through the design. */
  tour: 200,
  /** Facts, mistakes and follow-up questions of an interviewer's brief, each. */
  brief: 200,
  /** Of an interview: a day. */
  minutes: 1_440,
  waypoints: 500,
  /** Of one freehand stroke. */
  points: 5_000,
  /** Characters of a picture's data URL (about 3 MB of file). */
  image: 4_000_000,
  /** Items of a list in a setting or a requirement, and roles on a node. */
  list: 500,
  /** Settings of one node. */
  settings: 200,
  /** Characters of an id, of a lane's name and of a setting's name. */
  id: 200,
  /** Characters of a title or a label. */
  label: 2_000,
  /** Characters of a note, a why-note, an answer and every other longer text. */
  text: 20_000,
  /** px to either side of the origin. */
  coordinate: 1_000_000,
  /** px. */
  minSize: 8,
  maxSize: 20_000,
  maxLaneSize: 2_000_000,
} as const;
