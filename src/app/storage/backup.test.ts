import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { setTitle } from "../../core/document/edit.ts";
import type { Diagram } from "../../core/document/types.ts";
import type { Result } from "../../core/problem.ts";
import { makeBackup, restoreBackup } from "./backup.ts";
import { connect } from "./database.ts";
import { createShelf } from "./shelf.ts";
import { createVersions } from "./versions.ts";

const ads = draw("log=event-log", "", { title: "Ads" });
const search = draw("ann=vector-index", "", { title: "Search" });

let count = 0;
const next = (): number => (count += 1);
const newId = (): string => `id-${next()}`;

/** One device, with an empty shelf. */
function device() {
  const connection = connect(newId());
  const ports = { connection, now: next, newId };
  const shelf = createShelf(ports);
  const save = (id: string, diagram: Diagram) =>
    shelf.save({ id, revision: 0, writer: "w" }, diagram);
  const titles = async () => valueOf(await shelf.list()).map(({ title }) => title);
  return { ...ports, ports, shelf, save, titles, versions: createVersions(ports) };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}

/** A device with two designs, one of them with a version, and what it backs up. */
async function backedUp() {
  const from = device();
  await from.save("a", ads);
  await from.versions.keep("a", search, "named", { name: "Before" });
  await from.save("b", search);
  return { from, text: valueOf(await makeBackup(from.ports)).text };
}

describe("a backup", () => {
  it("puts the whole shelf onto another device, versions included", async () => {
    const { from, text } = await backedUp();
    const to = device();
    expect(valueOf(await restoreBackup(to.ports, text))).toEqual({
      added: 2,
      copies: 0,
      same: 0,
      unreadable: 0,
    });
    expect(valueOf(await to.shelf.read("a")).diagram).toEqual(ads);
    expect(await to.titles()).toEqual(await from.titles());
    expect(await to.versions.list("a")).toEqual(await from.versions.list("a"));
    const [version] = valueOf(await to.versions.list("a"));
    expect(await to.versions.read("a", version?.number ?? 0)).toEqual({ ok: true, value: search });
  });

  it("changes nothing where everything is there already", async () => {
    const { from, text } = await backedUp();
    const told = valueOf(await restoreBackup(from.ports, text));
    expect(told).toEqual({ added: 0, copies: 0, same: 2, unreadable: 0 });
    expect(await from.titles()).toEqual(["Search", "Ads"]);
  });

  it("writes over nothing: what has changed since stands beside what was", async () => {
    const { from, text } = await backedUp();
    await from.save("a", setTitle(ads, "Ads, later"));
    const told = valueOf(await restoreBackup(from.ports, text));
    expect(told).toEqual({ added: 1, copies: 1, same: 1, unreadable: 0 });
    expect((await from.titles()).toSorted()).toEqual(["Ads", "Ads, later", "Search"]);
    expect(valueOf(await from.shelf.read("a")).diagram.title).toBe("Ads, later");
  });

  it("brings back what was deleted, and leaves deleted designs out", async () => {
    const { from, text } = await backedUp();
    await from.shelf.remove("a");
    expect(valueOf(await makeBackup(from.ports)).designs).toBe(1);
    expect(valueOf(await restoreBackup(from.ports, text))).toMatchObject({ added: 1, copies: 0 });
    expect(await from.titles()).toEqual(["Search", "Ads"]);
  });

  it("takes what can be read and counts what cannot", async () => {
    const { text } = await backedUp();
    const broken = '"designs":[null,{"id":"__proto__ /../","savedAt":1,"text":"{}","versions":[]},';
    const to = device();
    const told = valueOf(await restoreBackup(to.ports, text.replace('"designs":[', broken)));
    expect(told).toMatchObject({ added: 2, unreadable: 2 });
  });

  it.each([
    ["no JSON", "PNG", "backup-unreadable"],
    ["another file", '{"format":"loopboard","version":1}', "backup-unreadable"],
    ["deep nesting", "[".repeat(200_000), "backup-unreadable"],
    ["a newer backup", '{"format":"loopboard-backup","version":2}', "backup-newer"],
  ])("refuses %s and leaves the shelf alone", async (_, text, code) => {
    const { from } = await backedUp();
    const restored = await restoreBackup(from.ports, text);
    expect(restored.ok ? "" : restored.problems[0]?.code).toBe(code);
    expect(await from.titles()).toEqual(["Search", "Ads"]);
  });
});
