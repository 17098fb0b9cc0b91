/** The parts of the house style that no linter keeps: sizes, names, heads of files, pinned and explained dependencies. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { root } from "./root.mjs";

const read = (path: string): string => readFileSync(join(root, path), "utf8");

const list = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) =>
    `${folder}/${path}`.replaceAll("\\", "/"),
  );

const paths = ["src", "scripts", "e2e"].flatMap(list);
const files = paths
  .filter((path) => /\.(tsx?|mjs)$/.test(path))
  .map((path) => ({ path, text: read(path) }));
const own = files.filter(({ path }) => path.startsWith("src/"));
const sheets = paths
  .filter((path) => path.endsWith(".css"))
  .map((path) => ({ path, text: read(path) }));
const lines = (text: string): number => text.split("\n").length - 1;

it("ARCHITECTURE.md names every folder of core and app", () => {
  const layers = /```([^]*?)```/.exec(read("ARCHITECTURE.md"))?.[1] ?? "";
  const named = new Set(layers.split(/[\s,:]+/));
  const folders = ["src/core", "src/app"].flatMap((layer) =>
    readdirSync(join(root, layer), { withFileTypes: true }).filter((entry) => entry.isDirectory()),
  );
  expect(folders.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([]);
});

const TOPS = ["src", "scripts", "e2e", "bench", "docs", "palettes", "templates"];
/** As pages call them for short. */
const LAYERS = ["core", "editor", "app", "cli", "adapters"];
const everything = [...readdirSync(root), ...TOPS.flatMap(list)];
const DOCS = ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md", ...list("docs")];

/** The pages that name files of a folder that they have just named, too. */
const MAPS = ["ARCHITECTURE.md", "CONTRIBUTING.md"];

const topOf = (name: string): string => name.split("/")[0] ?? "";

/** What a page names as a file or a folder: `src/core/<area>.ts`; in a map also `render*.ts`, `migrations/`. A build's are not ours. */
const namedPaths = (page: string, isMap: boolean): readonly string[] =>
  [...page.replaceAll(/```[^]*?```/g, "").matchAll(/`([\w.*<>/-]+)`/g)]
    .map(([, name = ""]) => name)
    .filter((name) => {
      if (name.includes("/") && [...TOPS, ...LAYERS].includes(topOf(name))) return true;
      const isPart = /\.(tsx?|mjs)$|\w\/$/.test(name);
      return isMap && isPart && !topOf(name).startsWith("dist");
    });

/** As a pattern for the end of a path. */
const ending = (name: string): RegExp => {
  const escaped = name.replace(/\/$/, "").replaceAll(".", "\\.").replaceAll("*", "[^/]*");
  return new RegExp(`(^|/)${escaped.replaceAll(/<[^>]*>/g, "[^/]+")}$`);
};

it.each(DOCS.filter((path) => path.endsWith(".md")))(
  "%s names no path that is not there",
  (doc) => {
    const lost = namedPaths(read(doc), MAPS.includes(doc)).filter((name) => {
      const pattern = ending(name);
      return !everything.some((path) => pattern.test(path));
    });
    expect(lost).toEqual([]);
  },
);

it("finds the paths that a page names", () => {
  const page = "`src/cli/a.ts`, `migrations/`, `b*.ts`; `dist/`, `npm run x`, `a/b`";
  expect(namedPaths(page, true)).toEqual(["src/cli/a.ts", "migrations/", "b*.ts"]);
  expect(namedPaths(page, false)).toEqual(["src/cli/a.ts"]);
});

const Assertion = v.object({
  type: v.literal("TSAsExpression"),
  start: v.number(),
  end: v.number(),
  typeAnnotation: v.unknown(),
});
const AsConst = v.object({ typeName: v.object({ name: v.literal("const") }) });

/** Every `x as T` in a syntax tree; `as const` asserts nothing. */
function typeAssertions(
  tree: unknown,
): readonly { readonly start: number; readonly end: number }[] {
  if (typeof tree !== "object" || tree === null) return [];
  const here = v.is(Assertion, tree) && !v.is(AsConst, tree.typeAnnotation) ? [tree] : [];
  return [...here, ...Object.values(tree).flatMap(typeAssertions)];
}

describe("the house style", () => {
  it("keeps every source file and style sheet within 300 lines, nine of ten sources within 200 and half within 80", () => {
    const long = [...own, ...sheets].filter(({ text }) => lines(text) > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
    const sizes = own.map(({ text }) => lines(text)).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(200);
    expect(sizes[Math.floor(sizes.length * 0.5)]).toBeLessThanOrEqual(80);
  });

  it("names files in kebab-case, and components alone in PascalCase", () => {
    const odd = paths.filter((path) => {
      const name = basename(path);
      const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
      const pascal = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$|^[A-Z][A-Za-z0-9]*\.module\.css$/;
      return !kebab.test(name) && !pascal.test(name);
    });
    expect(odd).toEqual([]);
  });

  it("has no drawer for odds and ends", () => {
    const drawer = /(^|[/-])(utils?|helpers?|managers?|common|misc|shared)([./-]|$)/i;
    expect(paths.filter((path) => drawer.test(path))).toEqual([]);
  });

  it("says at the head of every file what it is for", () => {
    const told = files.filter(({ path }) => !/\.(test|spec)\.tsx?$/.test(path));
    expect(
      told
        .filter(({ text }) => !text.startsWith("/** ") && !text.startsWith("/**\n"))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it("gives a reason beside every type assertion", () => {
    const untold = own.flatMap(({ path, text }) => {
      const asserted = typeAssertions(parseSync(path, text).program);
      const source = text.split("\n");
      const told = (line: number) =>
        [line - 1, line].some((at) => /\/\/ \S/.test(source[at] ?? ""));
      return asserted.flatMap(({ start, end }) => {
        const [from, to] = [start, end].map((offset) => lines(text.slice(0, offset)));
        return [from ?? 0, to ?? 0].some(told) ? [] : [`${path}:${(from ?? 0) + 1}`];
      });
    });
    expect(untold).toEqual([]);
  });

  it("never sleeps in a test", () => {
    const sleep = ["waitForTimeout", "("].join("");
    expect(files.filter(({ text }) => text.includes(sleep)).map(({ path }) => path)).toEqual([]);
  });
});

const LockFile = v.object({
  packages: v.record(
    v.string(),
    v.object({ optionalDependencies: v.optional(v.record(v.string(), v.string()), {}) }),
  ),
});

describe("the dependencies", () => {
  const all = Object.entries(packageJson.devDependencies);

  it("are pinned to one version", () => {
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("are all explained in ARCHITECTURE.md", () => {
    const page = read("ARCHITECTURE.md");
    expect(all.filter(([name]) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it("are locked without download addresses", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });

  it("are locked for every system: npm leaves out what its registry does not serve, and then cannot install", () => {
    const { packages } = v.parse(LockFile, JSON.parse(read("package-lock.json")));
    const locked = Object.keys(packages);
    const wanted = Object.values(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(
      wanted.filter((name) => !locked.some((path) => path.endsWith(`node_modules/${name}`))),
    ).toEqual([]);
  });
});
