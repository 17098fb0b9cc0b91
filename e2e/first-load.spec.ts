/** What the built page is before anything is done with it: its policy, and what it must load. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { SERVER_HEADERS } from "../scripts/vite/csp.ts";
import { EditorPage } from "./support/editor-page.ts";
import { expect, test } from "./support/test.ts";

const MOST_BYTES = 240_000;

const Manifest = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.optional(v.array(v.string()), []) }),
);

/** The scripts of the page and everything that they import at once, as paths in `dist`. */
function firstScripts(): readonly string[] {
  const manifest = v.parse(Manifest, JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8")));
  const chunks = new Map(Object.entries(manifest));
  const page = readFileSync("dist/index.html", "utf8");
  const scripts = [...page.matchAll(/<script[^>]* src="\.\/([^"]+)"/g)].map(([, path]) => path);
  const needed = new Set<string>();
  const need = (name: string) => {
    const chunk = chunks.get(name);
    if (!chunk || needed.has(chunk.file)) return;
    needed.add(chunk.file);
    chunk.imports.forEach(need);
  };
  for (const [name, { file }] of chunks) if (scripts.includes(file)) need(name);
  return [...needed].filter((file) => file.endsWith(".js"));
}

test("needs at most 240 kB of JavaScript, gzipped, before the canvas can be edited", () => {
  const sizes = firstScripts().map((file) => ({
    file,
    bytes: gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length,
  }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`first load: ${(total / 1000).toFixed(1)} kB gzip in ${sizes.length} scripts`);
  expect(sizes.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(MOST_BYTES);
});

test("can be edited with those scripts alone", async ({ page }) => {
  const first = new Set(firstScripts().map((file) => `/${file}`));
  await page.route("**/*.js", async (route) => {
    // Any other script never arrives.
    if (first.has(new URL(route.request().url()).pathname)) await route.continue();
  });
  const editor = new EditorPage(page);
  await page.goto("/?e2e");
  await expect(editor.canvas.locator(".react-flow__pane")).toBeVisible();
  await editor.type("kafka");
  await editor.type("model server");
  expect((await editor.document()).nodes.map(({ component }) => component)).toEqual([
    "kafka",
    "model-server",
  ]);
});

test("carries its policy, and no script or style of its own", async ({ editor }) => {
  const meta = editor.page.locator('meta[http-equiv="Content-Security-Policy"]');
  const policy = await meta.getAttribute("content");
  const html = readFileSync("dist/index.html", "utf8");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toContain("unsafe");
  expect(html).not.toMatch(/<script(?![^>]* src=)/);
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
});

test("is held to the same policy by the server, and may not be framed", async ({ request }) => {
  const page = await request.get("/");
  const [, policy = ""] =
    /Content-Security-Policy" content="([^"]*)"/.exec(await page.text()) ?? [];
  expect(page.headers()["content-security-policy"]).toBe(
    `${policy.replaceAll("&#39;", "'")}; frame-ancestors 'none'`,
  );
  for (const [name, value] of Object.entries(SERVER_HEADERS))
    expect(page.headers()[name.toLowerCase()]).toBe(value);
});

test("notices what no journey may cause", async ({ page, baseURL }) => {
  const { watch } = await import("./support/watch.ts");
  const complaints = await watch(page, baseURL ?? "");
  await page.goto("/");
  const refused = await page.evaluate(() => {
    const script = document.createElement("script");
    script.append("window.injected = true");
    document.head.append(script);
    document.body.setAttribute("style", "color: red");
    void fetch("https://example.com/").catch(() => undefined);
    const module = "data:text/javascript,window.injected = true";
    void import(module).catch(() => undefined);
    const plants: Readonly<Record<string, () => void>> = {
      innerHTML: () => {
        document.body.innerHTML = "<img src=x onerror='window.injected = true'>";
      },
      insertAdjacentHTML: () => document.body.insertAdjacentHTML("beforeend", "<b>planted</b>"),
      srcdoc: () => document.createElement("iframe").setAttribute("srcdoc", "<b>planted</b>"),
      parser: () => void new DOMParser().parseFromString("<b/>", "application/xml"),
      worker: () => void new Worker("assets/worker.js"),
      script: () => {
        script.src = "assets/first.js";
      },
    };
    return Object.entries(plants).map(([name, plant]) => {
      try {
        plant();
        return `${name} was taken`;
      } catch (error) {
        return error instanceof TypeError ? "refused" : String(error);
      }
    });
  });
  expect(refused).toEqual(refused.map(() => "refused"));
  await expect.poll(() => complaints.join("\n")).toMatch(/policy: connect-src/);
  for (const part of ["script-src-elem", "style-src-attr", "require-trusted-types-for"])
    expect(complaints.join("\n")).toContain(`policy: ${part} `);
  expect(await page.evaluate(() => "injected" in window)).toBe(false);
});
