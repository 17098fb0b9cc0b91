/** Installs the dependencies where they are missing or differ from the lock file. Needs nothing but Node. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { satisfies } from "./node-version.mjs";
import { root } from "./root.mjs";

/**
 * Make `node_modules` match `package-lock.json`; ends the process with a plain message where that cannot be done.
 * What it says goes to standard error, so that the output of a command stays its own.
 */
export function ensureInstalled() {
  requireNode();
  if (isInstalled(root)) return;
  console.error("Installing dependencies (npm ci) …");
  // Development dependencies too, whatever NODE_ENV says: they build the app.
  const { status, error } = npm(["ci", "--include=dev", "--no-fund", "--no-audit"]);
  if (status === 0) return;
  stop(
    `The dependencies could not be installed${error ? ` (${error.message})` : ""}. ` +
      "The lines above say why; with the network back, run the same command again.",
  );
}

/**
 * Whether the installed packages are those of the lock file, by version.
 * npm writes its own record of them as the last act of an installation, so that one broken off counts as missing.
 * @param {string} folder the project
 */
export function isInstalled(folder) {
  const record = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = packages(record);
  return [...packages(join(folder, "package-lock.json"))].every(([path, wanted]) => {
    if (path === "") return true;
    const found = installed.get(path);
    // Binaries for other platforms are optional, and absent by design.
    return found ? found.version === wanted.version : wanted.optional === true;
  });
}

/**
 * @param {string} lockFile
 * @returns {Map<string, { version?: string, optional?: boolean }>}
 */
const packages = (lockFile) =>
  new Map(Object.entries(JSON.parse(readFileSync(lockFile, "utf8")).packages));

function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (satisfies(process.versions.node, engines.node)) return;
  stop(
    `Loopboard needs Node ${engines.node}; this is ${process.versions.node} (https://nodejs.org).`,
  );
}

/** @param {string[]} args */
function npm(args) {
  const cli = process.env["npm_execpath"];
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = { cwd: root, stdio: ["ignore", 2, 2] };
  return cli?.endsWith("npm-cli.js")
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(message);
  process.exit(1);
}
