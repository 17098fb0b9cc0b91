import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createServer } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { draw } from "../../src/core/document/draw.ts";
import { usualKinds } from "./usual-kinds.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "loopboard-usual-"));
  symlinkSync(resolve("palettes"), join(root, "palettes"));
});

afterEach(() => rmSync(root, { recursive: true }));

/** What `virtual:usual-kinds` exports when the build runs in `root`. */
async function served(): Promise<unknown> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [usualKinds()],
  });
  try {
    return (await server.ssrLoadModule("virtual:usual-kinds")).default;
  } finally {
    await server.close();
  }
}

function addTemplate(name: string, content: unknown): void {
  mkdirSync(join(root, "templates"), { recursive: true });
  writeFileSync(join(root, "templates", name), JSON.stringify(content));
}

test("serves what the templates send between each pair", async () => {
  addTemplate("one.json", draw("a=kafka; b=flink", "a>b feedback"));
  addTemplate("two.json", draw("r=model-registry; s=triton", "r>s model"));
  expect(await served()).toEqual({
    "event-log>stream-processor": "feedback",
    "model-registry>model-server": "model",
  });
});

test("serves nothing while there are no templates", async () => {
  expect(await served()).toEqual({});
});

test("a file that is no diagram stops the build and is named", async () => {
  addTemplate("broken.json", { nodes: [], edges: [{ source: "a", target: "b", kind: "gossip" }] });
  await expect(served()).rejects.toThrow("templates/broken.json is no diagram: edges.0.kind");
});
