/** `npm run lint:quality`: how far the review can be trusted, rule by rule; with `-- --write` into the docs. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";
import { root } from "./root.mjs";

const DOCS = join(root, "docs", "lint-quality.md");

/** @type {{ module: typeof import("../src/core/lint/mutations/test-quality.ts") }} */
const { module } = await runnerImport(join(root, "src/core/lint/mutations/test-quality.ts"), {
  root,
  configFile: join(root, "vite.cli.config.ts"),
  logLevel: "error",
});
const rows = module.templatesQuality();
const table = module.qualityTable(rows);
console.log(table);
for (const { rule, missed, false: wrong } of rows) {
  for (const name of missed) console.log(`missed: ${rule} says nothing of ${name}`);
  for (const name of wrong) console.log(`false: ${rule} speaks of ${name}`);
}
const { offered, broken } = module.templatesFixes();
console.log(`\n${offered} fixes offered in the spoilt designs, ${broken.length} promises broken`);
for (const fault of broken) console.log(`broken: ${fault}`);
if (process.argv.includes("--write")) {
  const [before = ""] = readFileSync(DOCS, "utf8").split("| rule |");
  writeFileSync(DOCS, `${before}${table}\n`);
}
const isFaulty = rows.some(({ missed, false: wrong }) => missed.length + wrong.length > 0);
process.exitCode = isFaulty || broken.length > 0 ? 1 : 0;
