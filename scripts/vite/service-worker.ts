/** Emits `service-worker.js` with the list of all files of the build, and the icons of the installed app. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { type Plugin, transformWithOxc } from "vite";
import { root } from "../root.mjs";

const SOURCE = join(root, "src/service-worker/service-worker.ts");
const ICON = join(root, "public/icon.svg");
/** What only tools read, what stands on other pages, and what nobody reads without a network. */
const LEFT_OUT = /\.map$|^\.vite\/|\.html$|^licenses\.txt$/;

/** Not while developing: a page kept by a worker would hide what was just changed. */
export function serviceWorker(): Plugin {
  return {
    name: "loopboard:service-worker",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        for (const { fileName, source } of await appIcons())
          this.emitFile({ type: "asset", fileName, source });
        const hash = createHash("sha256");
        const built = Object.values(bundle).map((file) => ({
          name: file.fileName,
          content: file.type === "chunk" ? file.code : file.source,
        }));
        const publicFolder = join(root, "public");
        const all = [
          ...built,
          ...readdirSync(publicFolder).map((name) => ({
            name,
            content: readFileSync(join(publicFolder, name)),
          })),
        ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
        for (const { name, content } of all) hash.update(name).update(content);
        const names = all.map(({ name }) => name).filter((name) => !LEFT_OUT.test(name));
        const { code } = await transformWithOxc(readFileSync(SOURCE, "utf8"), SOURCE);
        hash.update(code);
        this.emitFile({
          type: "asset",
          fileName: "service-worker.js",
          source: [
            `const FILES = ${JSON.stringify(["", ...names])};`,
            `const VERSION = ${JSON.stringify(hash.digest("hex").slice(0, 16))};`,
            code.replace(/^export \{\s*\};?$/m, ""),
          ].join("\n"),
        });
      },
    },
  };
}

/** The sign on the colour of the bar: a system cuts a maskable icon to a shape of its own. */
const ICONS = [
  { name: "icon-192.png", size: 192, share: 0.86, radius: 0.2 },
  { name: "icon-512.png", size: 512, share: 0.86, radius: 0.2 },
  { name: "icon-maskable-512.png", size: 512, share: 0.6, radius: 0 },
] as const;

async function appIcons(): Promise<readonly { fileName: string; source: Uint8Array }[]> {
  started ??= initWasm(readFileSync(join(root, "node_modules/@resvg/resvg-wasm/index_bg.wasm")));
  await started;
  const sign = readFileSync(ICON, "utf8").replace(
    /^<svg[^>]*>|<title>.*<\/title>|<\/svg>\s*$/g,
    "",
  );
  return ICONS.map(({ name, size, share, radius }) => {
    const scale = (size * share) / 32;
    const at = (size * (1 - share)) / 2;
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" fill="none"><rect width="${size}" height="${size}" rx="${size * radius}" fill="#ffffff"/><g transform="translate(${at} ${at}) scale(${scale})">${sign}</g></svg>`;
    return { fileName: name, source: new Resvg(drawing).render().asPng() };
  });
}
/** The program can be started once only. */
let started: Promise<void> | undefined;
