import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { setTitle } from "../../core/document/edit.ts";
import { serializeDiagram } from "../../core/document/serialize.ts";
import type { Result } from "../../core/problem.ts";
import { connect } from "./database.ts";
import { createShelf } from "./shelf.ts";
import { createVersions } from "./versions.ts";

const ads = draw("log=event-log", "", { title: "Ads" });
const bids = setTitle(ads, "Bids");
const HOUR = 60 * 60 * 1000;

let databases = 0;

function device(name = `versions-${(databases += 1)}`) {
  let time = 1_000_000_000;
  const connection = connect(name);
  const now = () => time;
  return {
    connection,
    versions: createVersions({ connection, now }),
    shelf: createShelf({ connection, now, newId: () => "new" }),
    pass: (ms: number) => void (time += ms),
  };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.problems[0]?.code);

describe("the versions of a design", () => {
  it("are kept whole, the newest first, apart from those of other designs", async () => {
    const { versions, pass } = device();
    await versions.keep("a", ads, "opened");
    pass(HOUR);
    await versions.keep("a", bids, "drawing");
    await versions.keep("b", ads, "opened");
    const list = valueOf(await versions.list("a"));
    expect(list.map(({ origin }) => origin)).toEqual(["drawing", "opened"]);
    expect(valueOf(await versions.read("a", list[1]?.number ?? 0))).toEqual(ads);
    expect(valueOf(await versions.list("b"))).toHaveLength(1);
  });

  it("are not the same twice in a row, but take the name", async () => {
    const { versions } = device();
    await versions.keep("a", ads, "opened");
    expect(valueOf(await versions.keep("a", structuredClone(ads), "drawing"))).toBeUndefined();
    await versions.keep("a", ads, "named", { name: "Before the review" });
    expect(valueOf(await versions.list("a"))).toMatchObject([
      { origin: "opened", name: "Before the review" },
    ]);
  });

  it("wait for their time, also where the clock was set back", async () => {
    const { versions, pass } = device();
    await versions.keep("a", ads, "opened");
    pass(60_000);
    expect(
      valueOf(await versions.keep("a", bids, "drawing", { apart: 5 * 60_000 })),
    ).toBeUndefined();
    pass(-HOUR);
    const kept = valueOf(await versions.keep("a", bids, "drawing", { apart: 5 * 60_000 }));
    expect(valueOf(await versions.list("a"))[0]).toEqual(kept);
  });

  it("never get a number twice, so that what is put back overwrites nothing", async () => {
    const { versions, pass } = device();
    const first = valueOf(await versions.keep("a", ads, "opened"));
    await versions.remove("a", first?.number ?? 0);
    pass(1);
    await versions.keep("a", bids, "drawing");
    if (first) await versions.putBack("a", first, ads);
    expect(valueOf(await versions.list("a"))).toHaveLength(2);
  });

  it("are renamed, deleted and put back by hand", async () => {
    const { versions } = device();
    const number = valueOf(await versions.keep("a", ads, "opened"))?.number ?? 0;
    const first = valueOf(await versions.rename("a", number, "First"));
    expect(first.name).toBe("First");
    await versions.remove("a", number);
    await versions.putBack("a", first, ads);
    expect(valueOf(await versions.list("a"))).toEqual([first]);
    expect(valueOf(await versions.read("a", number))).toEqual(ads);
    await versions.remove("a", number);
    expect(valueOf(await versions.list("a"))).toEqual([]);
    expect(code(await versions.read("a", number))).toBe("version-missing");
    expect(code(await versions.rename("a", number, "x"))).toBe("version-missing");
  });

  it("say which cannot be read, and show the others", async () => {
    const { versions, connection } = device();
    const number = valueOf(await versions.keep("a", ads, "opened"))?.number ?? 0;
    await connection.use(async (database) => {
      await database.put("versions", 7, ["a", 2]);
      await database.put("version-texts", "{", ["a", 2]);
    });
    expect(valueOf(await versions.list("a")).map((each) => each.number)).toEqual([number, 2]);
    expect(code(await versions.read("a", 2))).toBe("version-broken");
    expect(code(await versions.read("a", number))).toBe("ok");
  });

  it("go with a design that is deleted for good, and not before", async () => {
    const { versions, shelf } = device();
    await shelf.save({ id: "a", revision: 0, writer: "w" }, ads);
    await versions.keep("a", ads, "opened");
    await versions.keep("ab", ads, "opened");
    await shelf.remove("a");
    expect(valueOf(await versions.list("a"))).toHaveLength(1);
    await shelf.purge("a");
    expect(valueOf(await versions.list("a"))).toEqual([]);
    expect(valueOf(await versions.list("ab"))).toHaveLength(1);
  });

  it("come to a device of the version before, whose designs stay", async () => {
    const name = "before-versions";
    const before = await openDB(name, 2, {
      upgrade(database) {
        for (const store of ["documents", "texts", "meta", "templates"])
          database.createObjectStore(store);
      },
    });
    const entry = { title: "Ads", savedAt: 1, revision: 1, nodes: 1, writer: "w" };
    await before.put("documents", entry, "ads");
    await before.put("texts", serializeDiagram(ads), "ads");
    before.close();
    const { versions, shelf } = device(name);
    expect(valueOf(await versions.list("ads"))).toEqual([]);
    expect(valueOf(await shelf.read("ads")).diagram).toEqual(ads);
  });

  it("wait for an old page that keeps the database, which is said, and go on when it is closed", async () => {
    const name = "kept-by-an-old-page";
    const old = await openDB(name, 2, {
      upgrade(database) {
        for (const store of ["documents", "texts", "meta", "templates"])
          database.createObjectStore(store);
      },
    });
    const { versions } = device(name);
    expect(code(await versions.keep("a", ads, "opened"))).toBe("storage-blocked");
    expect(code(await versions.list("a"))).toBe("storage-blocked");
    old.close();
    await expect.poll(async () => code(await versions.keep("a", ads, "opened"))).toBe("ok");
  });
});
