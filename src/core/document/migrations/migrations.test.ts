/** Every released version opens, and every step on the way is walked. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDiagram } from "../parse.ts";
import { serializeDiagram } from "../serialize.ts";
import { VERSION } from "../types.ts";
import { MIGRATIONS, migrate } from "./index.ts";
import type { Migration, RawDiagram } from "./migration.ts";

const versions = Array.from({ length: VERSION }, (_, index) => index + 1);
const frozen = (version: number): string =>
  readFileSync(new URL(`./frozen/v${version}.json`, import.meta.url), "utf8");

describe("the released versions", () => {
  test("have exactly one step each, but for the current", () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(versions.slice(0, -1));
  });

  test("have a frozen document each", () => {
    const names = readdirSync(new URL("./frozen/", import.meta.url)).sort();
    expect(names).toEqual(versions.map((version) => `v${version}.json`).sort());
  });

  test.each(versions)("version %i still opens", (version) => {
    expect(JSON.parse(frozen(version))).toMatchObject({ version });
    expect(parseDiagram(frozen(version))).toMatchObject({ ok: true, value: { version: VERSION } });
  });

  test("the frozen document of the current version is what is written today", () => {
    const result = parseDiagram(frozen(VERSION));
    expect(result.ok && serializeDiagram(result.value)).toBe(frozen(VERSION));
  });

  test("every step runs on the way from version 1", () => {
    const ran: number[] = [];
    const watched = MIGRATIONS.map((step) => ({
      from: step.from,
      migrate: (raw: RawDiagram) => {
        ran.push(step.from);
        return step.migrate(raw);
      },
    }));
    const first: unknown = JSON.parse(frozen(1));
    migrate(Object.fromEntries(Object.entries(first ?? {})), 1, VERSION, watched);
    expect(ran).toEqual(MIGRATIONS.map(({ from }) => from));
  });
});

describe("migrate", () => {
  const steps: readonly Migration[] = [
    { from: 1, migrate: (raw) => ({ ...raw, name: raw["title"] }) },
    { from: 2, migrate: ({ title: _, ...rest }) => rest },
  ];

  test("walks every step from the version of the file, and says the version it reached", () => {
    const first = { version: 1, title: "Ads", other: [1] };
    expect(migrate(first, 1, 3, steps)).toEqual({ version: 3, name: "Ads", other: [1] });
    expect(migrate({ version: 2, title: "Ads" }, 2, 3, steps)).toEqual({ version: 3 });
  });

  test("leaves a document of the wanted version as it is", () => {
    const raw = { version: 3 };
    expect(migrate(raw, 3, 3, steps)).toBe(raw);
  });

  test("refuses to skip a version", () => {
    expect(() => migrate({}, 1, 3, steps.slice(1))).toThrow("No migration from version 1");
  });
});
