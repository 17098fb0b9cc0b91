/** `npm run --silent loopboard -- …`: the command line, bundled anew when its sources have changed. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled } from "./ensure-installed.mjs";
import { root } from "./root.mjs";
import { isStale } from "./stale.mjs";

/** Everything that the bundle is made of. */
const SOURCES = [
  "src/core",
  "src/cli",
  "palettes",
  "templates",
  "scripts/vite",
  "vite.cli.config.ts",
  "package.json",
  "package-lock.json",
].map((path) => join(root, path));
const bundle = join(root, "dist-cli", "main.js");

ensureInstalled();
if (isStale(bundle, SOURCES)) {
  console.error("Building the command line …");
  const { build } = await import("vite");
  try {
    await build({ root, configFile: join(root, "vite.cli.config.ts"), logLevel: "error" });
  } catch (error) {
    console.error(
      `It could not be built: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exit(2);
  }
}
// npm runs scripts in the project's folder; a file is named from where the person stands.
const from = process.env["npm_lifecycle_event"] === "loopboard" && process.env["INIT_CWD"];
if (from) process.chdir(from);
await import(pathToFileURL(bundle).href);
