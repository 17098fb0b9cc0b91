/** Tells an unsupported Node in plain words, before anything fails in stranger ones. */

/**
 * Whether a version satisfies a range of the form `^20.19.0 || >=22.12.0` (that of `engines` in package.json).
 * @param {string} version such as `20.19.4`
 * @param {string} range
 */
export function satisfies(version, range) {
  const [major, minor] = numbers(version);
  return range.split("||").some((part) => {
    const [leastMajor, leastMinor] = numbers(part);
    if (major === leastMajor) return minor >= leastMinor;
    return part.includes(">=") && major > leastMajor;
  });
}

/**
 * @param {string} text
 * @returns {[number, number]} major and minor
 */
function numbers(text) {
  const [, major, minor] = /(\d+)\.(\d+)/.exec(text) ?? [];
  return [Number(major), Number(minor)];
}
