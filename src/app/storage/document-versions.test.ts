import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { parseDiagram } from "../../core/document/parse.ts";
import { serializeDiagram } from "../../core/document/serialize.ts";
import { VERSION } from "../../core/document/types.ts";
import type { Result } from "../../core/problem.ts";
import { makeBackup, restoreBackup } from "./backup.ts";
import { connect } from "./database.ts";
import { createShelf, type Shelf } from "./shelf.ts";

const FROZEN = "src/core/document/migrations/frozen";
const frozen = readdirSync(FROZEN).map((name) => readFileSync(`${FROZEN}/${name}`, "utf8"));
const drawn = draw("log=event-log", "", { title: "Ads" });
const newer = serializeDiagram(drawn).replace(`"version": ${VERSION}`, `"version": ${VERSION + 1}`);

let count = 0;
const newId = (): string => `document-versions-${(count += 1)}`;

/** A device whose shelf holds one design, with that text, as another program left it. */
async function device(text: string) {
  const ports = { connection: connect(newId()), now: () => 1_000_000, newId };
  const shelf = createShelf(ports);
  await shelf.save({ id: "a", revision: 0, writer: "w" }, drawn);
  await ports.connection.use((database) => database.put("texts", text, "a"));
  const stored = (): Promise<unknown> =>
    ports.connection.use((database) => database.get("texts", "a"));
  return { ports, shelf, stored };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}
const drawing = async (shelf: Shelf) => valueOf(await shelf.read("a")).diagram;
const code = (result: Result<unknown>): string =>
  result.ok ? "ok" : (result.problems[0]?.code ?? "");

describe("a design on the shelf", () => {
  it.each(frozen)("opens in every version there was (%#)", async (text) => {
    const { shelf } = await device(text);
    expect(await drawing(shelf)).toEqual(valueOf(parseDiagram(text)));
  });

  it("is refused in a newer one, with the reason, and stays as it is whatever is tried", async () => {
    const { shelf, stored } = await device(newer);
    const tried = [
      await shelf.read("a"),
      await shelf.rename("a", "Other"),
      await shelf.duplicate("a"),
    ];
    expect(tried.map(code)).toEqual(["newer-version", "newer-version", "newer-version"]);
    expect(await stored()).toBe(newer);
    expect(valueOf(await shelf.list()).map(({ title }) => title)).toEqual(["Ads"]);
  });
});

describe("a design in a backup", () => {
  it.each(frozen)("comes back in every version there was (%#)", async (text) => {
    const from = await device(text);
    const { text: backup } = valueOf(await makeBackup(from.ports));
    const to = await device(serializeDiagram(drawn));
    await to.shelf.purge("a");
    expect(valueOf(await restoreBackup(to.ports, backup))).toMatchObject({
      added: 1,
      unreadable: 0,
    });
    expect(await drawing(to.shelf)).toEqual(valueOf(parseDiagram(text)));
  });

  it("is counted as unreadable in a newer one, and what stands in its place stays", async () => {
    const from = await device(newer);
    const { text: backup } = valueOf(await makeBackup(from.ports));
    const to = await device(serializeDiagram(drawn));
    expect(valueOf(await restoreBackup(to.ports, backup))).toMatchObject({
      added: 0,
      unreadable: 1,
    });
    expect(await to.stored()).toBe(serializeDiagram(drawn));
  });
});
