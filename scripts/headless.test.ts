/** Proves that core, editor and the command line run where there is no React: importing it fails here. */
import { describe, expect, it, vi } from "vitest";

for (const name of ["react", "react/jsx-runtime", "react-dom", "react-dom/client", "@xyflow/react"])
  vi.doMock(name, absent);
for (const name of ["@base-ui/react", "zustand", "html-to-image"]) vi.doMock(name, absent);

function absent(): never {
  throw new Error("React is absent");
}

/** All but the command line's entry, which would run and end the process's way. */
const MODULES = import.meta.glob([
  "../src/{core,editor,cli}/**/*.ts",
  "!**/*.test.ts",
  "!**/*.d.ts",
  "!../src/cli/main.ts",
]);

describe("without React", () => {
  it.each(["core", "editor", "cli"])("every module of %s loads", async (layer) => {
    const modules = Object.entries(MODULES).filter(([path]) => path.startsWith(`../src/${layer}/`));
    const loaded = await Promise.allSettled(modules.map(([, load]) => load()));
    expect(modules.length).toBeGreaterThan(0);
    expect(loaded.filter((result) => result.status === "rejected")).toEqual([]);
  });

  it("a drawing is reviewed, mended in the editor and undone", async () => {
    const { draw } = await import("../src/core/document/draw.ts");
    const { reviewDiagram } = await import("../src/core/lint/review.ts");
    const { testEditor } = await import("../src/editor/test-editor.ts");
    const drawn = draw("lake=data-lake; server=model-server");
    const editor = testEditor(drawn);
    const { findings } = reviewDiagram(drawn, editor.catalogue);
    const fix = findings.flatMap(({ fixes }) => fixes)[0];
    editor.change((document) => fix?.apply(document, editor.fixContext) ?? document);
    expect(editor.document()).not.toEqual(drawn);
    editor.undo();
    expect(editor.document()).toBe(drawn);
  });

  it("the command line lists the templates", async () => {
    const { templatesCommand } = await import("../src/cli/templates.ts");
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const code = await templatesCommand.run({ files: [], options: new Map() });
    write.mockRestore();
    expect(code).toBe(0);
  });

  it("a module that needs React does not load", async () => {
    const absence = { cause: { message: "React is absent" } };
    await expect(import("react")).rejects.toMatchObject(absence);
    await expect(import("@xyflow/react")).rejects.toMatchObject(absence);
    await expect(import("../src/app/editor-context.tsx")).rejects.toMatchObject(absence);
  });
});
