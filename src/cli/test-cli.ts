/** Runs commands within the test's own process, in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, vi } from "vitest";
import { serializeDiagram } from "../core/document/serialize.ts";
import type { Diagram } from "../core/document/types.ts";
import { run } from "./run.ts";

export interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** A folder that is gone after the tests of the file, and is where they stand. */
export function testFolder() {
  const folder = mkdtempSync(join(tmpdir(), "loopboard-cli-"));
  const before = process.cwd();
  process.chdir(folder);
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
  const save = (name: string, content: Diagram | string | Uint8Array): string => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const isDiagram = typeof content === "object" && "format" in content;
    writeFileSync(join(folder, name), isDiagram ? serializeDiagram(content) : content);
    return name;
  };
  return { folder, save };
}

/** What the command prints and ends with; it sees no terminal. */
export async function loopboard(...args: readonly string[]): Promise<Ran> {
  const [out, err] = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, "write").mockReturnValue(true),
  );
  try {
    const code = await run(args);
    return { out: written(out), err: written(err), code };
  } finally {
    out?.mockRestore();
    err?.mockRestore();
  }
}

const written = (spy: { readonly mock: { readonly calls: readonly unknown[][] } } | undefined) =>
  (spy?.mock.calls ?? []).map(([text]) => String(text)).join("");
