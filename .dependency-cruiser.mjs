/**
 * Which way imports may point: core ← editor ← app, and core ← cli.
 * Type-only imports obey as well. Each rule's comment says the remedy; `scripts/layers.long.test.ts` breaks each one.
 */

import swc from "@swc/core";

// Version 17, the last for Node 20, asks swc for TypeScript without JSX whatever the file; ask by its ending.
const parseFileSync = swc.parseFileSync.bind(swc);
Object.assign(swc, {
  parseFileSync: (
    /** @type {string} */ path,
    /** @type {import("@swc/core").ParseOptions} */ options,
  ) => parseFileSync(path, { ...options, syntax: "typescript", tsx: path.endsWith("x") }),
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "core-knows-core-only",
      comment:
        "core is pure and lies beneath everything. Move what it needs into core, or pass it in as an argument (see scene/measure.ts).",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "^(src|scripts)/", pathNot: "^src/core/" },
    },
    {
      name: "editor-knows-core-only",
      comment:
        "editor knows no face and no disk. Hand it in through a port, as commands get their context.",
      severity: "error",
      from: { path: "^src/editor/" },
      to: { path: "^(src|scripts)/", pathNot: "^src/(core|editor)/" },
    },
    {
      name: "cli-knows-core-only",
      comment: "The command line works without the editor. Move what both need into core.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^(src|scripts)/", pathNot: "^src/(core|cli|adapters)/" },
    },
    {
      name: "adapters-know-core-only",
      comment:
        "An adapter lends core a library that needs a browser. Hand in whatever else it needs.",
      severity: "error",
      from: { path: "^src/adapters/" },
      to: { path: "^(src|scripts)/", pathNot: "^src/(core|adapters)/" },
    },
    {
      name: "mermaid-in-adapters",
      comment: "Mermaid's parser is asked through src/adapters/mermaid.ts. Take the port.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/adapters/" },
      to: { path: "(^|node_modules/)mermaid(/|$)" },
    },
    {
      name: "app-never-meets-cli",
      comment: "The app and the command line share core and nothing else. Move it into core.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { path: "^(src/cli|scripts)/" },
    },
    {
      name: "features-apart",
      comment:
        "Feature folders of the app never import each other: a part of the interface goes to app/ui, state to the store in editor, and App.tsx puts features together.",
      severity: "error",
      from: { path: "^src/app/([^/]+)/" },
      to: { path: "^src/app/[^/]+/", pathNot: "^src/app/($1|ui)/" },
    },
    {
      name: "composition-on-top",
      comment:
        "Only the two pages, main.tsx and bench/page.tsx, import App.tsx, and nothing imports main.tsx. Take it as a prop.",
      severity: "error",
      from: { pathNot: "^(src/app/main|bench/page)\\.tsx$" },
      to: { path: "^src/app/(main|App)\\.tsx$" },
    },
    {
      name: "react-in-app",
      comment:
        "React and its kin live in src/app. Elsewhere use plain functions, and zustand/vanilla for a store.",
      severity: "error",
      // That test is the one that mocks React away.
      from: { path: "^(src|scripts)/", pathNot: "^(src/app/|scripts/headless\\.test\\.ts)" },
      to: {
        path: "(^|node_modules/)(react|react-dom|@base-ui|@xyflow|zustand/(esm/)?(index|react))([/.]|$)",
      },
    },
    {
      name: "react-flow-in-canvas",
      comment:
        "React Flow's nodes and edges never leave app/canvas: pass the document's own, or an element id.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/app/canvas/" },
      to: { path: "(^|node_modules/)@xyflow/" },
    },
    {
      name: "html-to-image-in-export",
      comment: "Pictures are made in app/export alone. Call what it exports.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/app/export/" },
      to: { path: "(^|node_modules/)html-to-image(/|$)" },
    },
    {
      name: "node-in-cli",
      comment:
        "core, editor and app also run in a browser. Read files in src/cli or scripts and pass in what they hold; tests may use Node.",
      severity: "error",
      from: { path: "^src/(core|editor|app)/", pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "measures-stay-outside",
      comment:
        "What measures or drives the app is no part of it: nothing that ships imports bench or e2e.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(bench|e2e)/" },
    },
    {
      name: "tests-stay-outside",
      comment: "What tests share goes in a file of its own that is not a test.",
      severity: "error",
      from: {},
      to: { path: "\\.(test|spec)\\.tsx?$" },
    },
    {
      name: "no-cycle",
      comment:
        "Two files that need each other are one idea or three: move what both need into a third file.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "all-resolve",
      comment: "The import points at nothing: mend the path, or add the package to package.json.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    // TypeScript 7 has no API for dependency-cruiser to parse with; without swc it sees no .ts file and passes.
    parser: "swc",
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
    },
  },
};
