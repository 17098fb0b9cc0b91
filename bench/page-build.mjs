/** Builds `bench.html`, apart from the app's own build so that it ships nowhere, and serves it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { build, preview } from "vite";

const PAGE = "bench.html";
const Manifest = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string())) }),
);

/**
 * @param {string} root of the repository
 * @param {string} outDir
 */
export async function buildPage(root, outDir) {
  const input = join(root, PAGE);
  const options = { outDir, emptyOutDir: true, rolldownOptions: { input } };
  await build({ root, logLevel: "error", build: options });
}

/**
 * @param {string} root of the repository
 * @param {string} outDir where the page was built to
 * @param {number} port 0 takes a free one
 */
export async function servePage(root, outDir, port = 0) {
  const server = await preview({
    root,
    build: { outDir },
    preview: { port, strictPort: true, host: "127.0.0.1" },
  });
  const url = new URL(PAGE, server.resolvedUrls?.local[0]).href;
  return { url, close: () => server.close() };
}

/**
 * The scripts that the page names and all that they import at once, in bytes after gzip.
 *
 * @param {string} outDir
 */
export function firstBytes(outDir) {
  const text = readFileSync(join(outDir, ".vite", "manifest.json"), "utf8");
  const chunks = new Map(Object.entries(v.parse(Manifest, JSON.parse(text))));
  const page = readFileSync(join(outDir, PAGE), "utf8");
  const named = [...page.matchAll(/<script[^>]* src="[./]*([^"]+)"/g)].map(([, file]) => file);
  const needed = new Set([...chunks].filter(([, { file }]) => named.includes(file)));
  // A set hands out what is added while it is walked.
  for (const [, { imports = [] }] of needed)
    for (const chunk of chunks) if (imports.includes(chunk[0])) needed.add(chunk);
  return [...new Set([...needed].map(([, { file }]) => file))].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length,
    0,
  );
}
