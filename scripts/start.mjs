/** `npm start`: installs what is missing, builds when stale, serves the app on this machine and says where. */
import { ensureInstalled } from "./ensure-installed.mjs";
import { root } from "./root.mjs";
import { isStale } from "./stale.mjs";

/** Everything that the app is built from. */
const SOURCES = [
  "index.html",
  "src",
  "palettes",
  "templates",
  "public",
  "scripts/vite",
  "vite.config.ts",
  "package-lock.json",
];
const USUAL_PORT = 4173;

process.chdir(root);
ensureInstalled();
// Only now is there a Vite to import.
const { build, preview } = await import("vite");

if (isStale("dist/index.html", SOURCES)) {
  console.log("Building …");
  await build({ logLevel: "warn" }).catch(stop("The app could not be built"));
}

const wanted = Number(process.env["PORT"] ?? USUAL_PORT);
const server = await preview({ preview: { port: wanted, host: "127.0.0.1" } }).catch(
  stop("The app could not be served"),
);
const url = server.resolvedUrls?.local[0];
console.log(`Loopboard is at ${url} (Ctrl+C ends it)`);
if (url !== undefined && Number(new URL(url).port) !== wanted) {
  // A browser keeps documents by address, port included.
  console.log(
    `Port ${wanted} was taken; documents kept under that port do not show under this one.`,
  );
}

/**
 * @param {string} what
 * @returns {(error: unknown) => never}
 */
function stop(what) {
  return (error) => {
    console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  };
}
