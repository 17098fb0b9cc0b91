/** The app build, its preview server and the two unit-test projects. */
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { contentSecurityPolicy, policyHeader, SERVER_HEADERS } from "./scripts/vite/csp.ts";
import { firstLoad } from "./scripts/vite/first-load.ts";
import { fontMetrics } from "./scripts/vite/font-metrics.ts";
import { licences } from "./scripts/vite/licences.ts";
import { icons } from "./scripts/vite/icons.ts";
import { serviceWorker } from "./scripts/vite/service-worker.ts";
import { palettes } from "./scripts/vite/palettes.ts";
import { pictureFiles } from "./scripts/vite/picture-files.ts";
import { tokensCss } from "./scripts/vite/tokens.ts";
import { usualKinds } from "./scripts/vite/usual-kinds.ts";
import { usualNeighbours } from "./scripts/vite/usual-neighbours.ts";

const first = firstLoad();

export default defineConfig({
  // Wherever the files lie: at the root of a host, or in a folder of it.
  base: "./",
  plugins: [
    react(),
    contentSecurityPolicy(),
    policyHeader(),
    fontMetrics(),
    icons(),
    palettes(),
    pictureFiles(),
    usualKinds(),
    usualNeighbours(),
    tokensCss(),
    first.plugin,
    licences("licenses.txt", ["lucide-static", "simple-icons"]),
    serviceWorker(),
  ],
  // Found only by what is loaded on demand: known from the start, the page is not loaded anew for it.
  optimizeDeps: { include: ["elkjs/lib/elk-api.js"] },
  worker: { format: "es" },
  build: {
    target: "es2023",
    // Every browser of that target preloads modules by itself.
    modulePreload: { polyfill: false },
    // The budget test reads from it what the first load needs.
    manifest: true,
    // That test bounds what matters; ELK, loaded on demand, is large in one piece.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { output: { codeSplitting: { groups: first.groups } } },
  },
  preview: { headers: SERVER_HEADERS },
  test: {
    setupFiles: ["./scripts/vitest-setup.ts"],
    // Nothing is timed: a busy machine must not turn a slow test into a failed one.
    testTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    // Where there are two cores, both.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "headless",
          environment: "node",
          // Modules are loaded once for all files: half of the time went into loading them again.
          isolate: false,
          include: ["src/{core,editor,cli}/**/*.test.ts", "scripts/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "app",
          environment: "happy-dom",
          // As above; and to make a window takes longer than most files take to run.
          isolate: false,
          setupFiles: ["./scripts/vitest-page.ts"],
          include: ["src/app/**/*.test.{ts,tsx}"],
        },
      },
    ],
  },
});
