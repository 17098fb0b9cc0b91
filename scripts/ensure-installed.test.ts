/** When an installation counts as current. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isInstalled } from "./ensure-installed.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "loopboard-install-"));
  mkdirSync(join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

type Packages = Record<string, { version: string; optional?: boolean }>;
const write = (path: string, packages: Packages): void =>
  writeFileSync(join(folder, path), JSON.stringify({ packages }));
const lock = (packages: Packages): void => write("package-lock.json", packages);
const record = (packages: Packages): void => write("node_modules/.package-lock.json", packages);

describe("an installation", () => {
  const wanted = { "": { version: "0.1.0" }, "node_modules/a": { version: "1.0.0" } };

  it("is current when every package has the version of the lock file", () => {
    lock(wanted);
    record({ "node_modules/a": { version: "1.0.0" } });
    expect(isInstalled(folder)).toBe(true);
  });

  it("is not current without npm's record, as after a broken-off installation", () => {
    lock(wanted);
    expect(isInstalled(folder)).toBe(false);
  });

  it("is not current when a version differs or a package is missing", () => {
    lock(wanted);
    record({ "node_modules/a": { version: "0.9.0" } });
    expect(isInstalled(folder)).toBe(false);
    record({});
    expect(isInstalled(folder)).toBe(false);
  });

  it("may lack an optional package, which is how binaries for other platforms are listed", () => {
    lock({ "node_modules/b-win32": { version: "1.0.0", optional: true } });
    record({});
    expect(isInstalled(folder)).toBe(true);
  });
});
