/** The second programs that open what we export in tests, fetched where that needs no question. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Program → the package of Debian that brings it. */
const OPENERS = { "rsvg-convert": "librsvg2-bin", pdftotext: "poppler-utils" };

/** @typedef {keyof typeof OPENERS} Opener */

/**
 * @param {Opener} name
 * @returns {string} the path of the program
 */
export function findOpener(name) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `${name} was not found, with which an exported file is opened by another program than ours. Install it: \`apt-get install ${OPENERS[name]}\`, or \`brew install ${OPENERS[name].replace(/2?-(bin|utils)$/, "")}\`.`,
  );
}

/** Install those that are missing where we may: on Debian, as root. The tests say what is missing elsewhere. */
export function ensureOpeners() {
  const missing = Object.entries(OPENERS).filter(
    ([name]) => !isThere(/** @type {Opener} */ (name)),
  );
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync("/etc/debian_version"))
    return;
  const packages = missing.map(([, name]) => name);
  console.log(`Installing ${packages.join(", ")} (apt-get install) …`);
  apt(["update"]);
  apt(["install", "-y", "--no-install-recommends", ...packages]);
}

/** @param {Opener} name */
function isThere(name) {
  try {
    return findOpener(name) !== "";
  } catch {
    return false;
  }
}

/** @param {string[]} args */
const apt = (args) =>
  spawnSync("apt-get", ["-q", ...args], {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
