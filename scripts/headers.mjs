/** `npm run --silent headers -- nginx`: what a host of static files is told so that it sends the app's headers. */
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "./root.mjs";

/** @type {{ module: typeof import("./hosts.ts") }} */
const { module } = await runnerImport(join(root, "scripts/hosts.ts"), {
  root,
  configFile: false,
  logLevel: "error",
});
const id = process.argv[2] ?? "";
const host = module.HOSTS.find((one) => one.id === id);
if (host) {
  process.stdout.write(host.text);
  console.error(`For ${host.file}`);
} else {
  if (id === "github")
    console.error("GitHub Pages sends no headers of ours: the policy in the page itself holds.");
  console.error(`One of: ${module.HOSTS.map((one) => one.id).join(", ")}`);
  process.exitCode = 2;
}
