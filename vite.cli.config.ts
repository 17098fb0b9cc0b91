/** Bundles the command line for Node: one folder that needs no node_modules. */
import { defineConfig } from "vite";
import { fontMetrics } from "./scripts/vite/font-metrics.ts";
import { licences } from "./scripts/vite/licences.ts";
import { icons } from "./scripts/vite/icons.ts";
import { palettes } from "./scripts/vite/palettes.ts";
import { pictureFiles } from "./scripts/vite/picture-files.ts";
import { usualKinds } from "./scripts/vite/usual-kinds.ts";

export default defineConfig({
  plugins: [
    fontMetrics(),
    icons(),
    licences("licenses.md", ["lucide-static", "simple-icons"]),
    palettes(),
    pictureFiles(),
    usualKinds(),
  ],
  // The app's static files are not the command line's.
  publicDir: false,
  build: {
    ssr: "src/cli/main.ts",
    outDir: "dist-cli",
    target: "node20",
    // Letters, and what draws them.
    ssrEmitAssets: true,
    rolldownOptions: {
      // The package's `bin`: a shell runs it by its first line.
      output: { banner: ({ isEntry }) => (isEntry ? "#!/usr/bin/env node" : "") },
    },
  },
  ssr: { noExternal: true },
});
