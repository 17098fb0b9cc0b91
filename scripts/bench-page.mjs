/** `npm run bench:page`: builds `bench.html`, serves it until stopped and says where, for a harness to measure. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPage, servePage } from "../bench/page-build.mjs";
import { root } from "./root.mjs";

const outDir = mkdtempSync(join(tmpdir(), "loopboard-bench-page-"));
await buildPage(root, outDir);
const { url } = await servePage(root, outDir, Number(process.env["PORT"] ?? 0));
console.log(`The page to measure is at ${url} (Ctrl+C ends it)`);
