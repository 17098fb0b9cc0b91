/** Tells whether a built file is older than what it was built from. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether `output` is missing or older than the newest file or folder among `sources`.
 * A folder's own time counts, so that a deleted file is noticed.
 * @param {string} output a file that the build writes
 * @param {readonly string[]} sources files and folders; ones that do not exist are passed over
 */
export function isStale(output, sources) {
  if (!existsSync(output)) return true;
  return Math.max(0, ...sources.map(newest)) > statSync(output).mtimeMs;
}

/**
 * @param {string} path
 * @returns {number} the newest modification time at or beneath the path, in ms
 */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
