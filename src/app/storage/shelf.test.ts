import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { type Diagram, emptyDiagram } from "../../core/document/types.ts";
import type { Result } from "../../core/problem.ts";
import { type Connection, connect } from "./database.ts";
import { createShelf, RESTORABLE_MS, type Shelf } from "./shelf.ts";

let names = 0;
let now = 0;
let connection: Connection;
let shelf: Shelf;

beforeEach(() => {
  names += 1;
  now = 1_000_000;
  connection = connect(`shelf-test-${names}`);
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `new-${ids}`;
  };
  shelf = createShelf({ connection, now: () => now, newId });
});

const design = (title: string): Diagram => draw("log=event-log", "", { title });
const first = (id: string) => ({ id, revision: 0, writer: "tab" });
const code = (result: Result<unknown>): string =>
  result.ok ? "ok" : (result.problems[0]?.code ?? "");
const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.value;
};
const titles = async (which?: "deleted"): Promise<readonly string[]> =>
  valueOf(await shelf.list(which)).map((entry) => entry.title);

describe("the shelf", () => {
  it("gives back what was saved, and lists it without reading it", async () => {
    const entry = valueOf(await shelf.save(first("a"), design("Ads")));
    expect(entry).toEqual({ id: "a", title: "Ads", savedAt: now, revision: 1, nodes: 1 });
    expect(await shelf.read("a")).toEqual({ ok: true, value: { entry, diagram: design("Ads") } });
    expect(await shelf.list()).toEqual({ ok: true, value: [entry] });
  });

  it("lists the newest first", async () => {
    for (const title of ["a", "b", "c"]) {
      now += 1;
      await shelf.save(first(title), design(title));
    }
    now += 1;
    await shelf.save({ id: "a", revision: 1, writer: "tab" }, design("a again"));
    expect(await titles()).toEqual(["a again", "c", "b"]);
  });

  it("lists what was saved last first where the clock was set back, and after that", async () => {
    await shelf.save(first("a"), design("before"));
    now -= 24 * 60 * 60 * 1000;
    await shelf.save(first("b"), design("a day back"));
    await shelf.save(first("c"), design("soon after"));
    expect(await titles()).toEqual(["soon after", "a day back", "before"]);
    now += 1;
    await shelf.save({ id: "a", revision: 1, writer: "tab" }, design("before, edited"));
    expect(await titles()).toEqual(["before, edited", "soon after", "a day back"]);
    now += 48 * 60 * 60 * 1000;
    await shelf.rename("b", "the clock is right again");
    expect(await titles()).toEqual(["the clock is right again", "before, edited", "soon after"]);
  });

  it("keeps what was removed while the clock was far behind, once that is right again", async () => {
    now += 3 * RESTORABLE_MS;
    await shelf.save(first("a"), design("Ads"));
    now -= 3 * RESTORABLE_MS;
    await shelf.remove("a");
    now += 3 * RESTORABLE_MS;
    await shelf.purgeExpired();
    expect(await titles("deleted")).toEqual(["Ads"]);
  });

  it("renames inside the document too", async () => {
    await shelf.save(first("a"), design("Ads"));
    expect(valueOf(await shelf.rename("a", "Clicks"))).toMatchObject({
      title: "Clicks",
      revision: 2,
    });
    expect(valueOf(await shelf.read("a")).diagram).toEqual(design("Clicks"));
  });

  it("duplicates under another id and title", async () => {
    await shelf.save(first("a"), design("Ads"));
    const copy = valueOf(await shelf.duplicate("a"));
    expect(copy).toMatchObject({ title: "Ads (copy)", revision: 1 });
    expect(copy.id).not.toBe("a");
    expect(valueOf(await shelf.read(copy.id)).diagram).toEqual(design("Ads (copy)"));
    expect(valueOf(await shelf.read("a")).diagram).toEqual(design("Ads"));
  });

  it("loses nothing of what was removed when the clock is set back", async () => {
    await shelf.save(first("a"), design("Ads"));
    await shelf.remove("a");
    now -= 3 * RESTORABLE_MS;
    await shelf.purgeExpired();
    expect(await titles("deleted")).toEqual(["Ads"]);
    now += 3 * RESTORABLE_MS;
    await shelf.purgeExpired();
    expect(valueOf(await shelf.restore("a")).title).toBe("Ads");
  });

  it("puts back what was removed, for 30 days", async () => {
    await shelf.save(first("a"), design("Ads"));
    await shelf.save(first("b"), design("Bids"));
    await shelf.remove("a");
    expect(await titles()).toEqual(["Bids"]);
    expect(await titles("deleted")).toEqual(["Ads"]);
    now += RESTORABLE_MS;
    await shelf.purgeExpired();
    const entry = valueOf(await shelf.restore("a"));
    expect(entry.deletedAt).toBeUndefined();
    expect(valueOf(await shelf.read("a")).diagram).toEqual(design("Ads"));
    await shelf.remove("a");
    now += RESTORABLE_MS + 1;
    await shelf.purgeExpired();
    expect(code(await shelf.restore("a"))).toBe("shelf-missing");
    expect(await titles()).toEqual(["Bids"]);
  });

  it("purges at once when asked to", async () => {
    await shelf.save(first("a"), design("Ads"));
    await shelf.remove("a");
    await shelf.purge("a");
    expect(code(await shelf.read("a"))).toBe("shelf-missing");
    expect(await titles("deleted")).toEqual([]);
  });

  it("brings a document back that was removed while it was open elsewhere", async () => {
    await shelf.save(first("a"), design("Ads"));
    await shelf.remove("a");
    await shelf.save({ id: "a", revision: 1, writer: "tab" }, design("Ads, edited"));
    expect(await titles()).toEqual(["Ads, edited"]);
  });

  it("remembers what was open last", async () => {
    expect(await shelf.last()).toEqual({ ok: true, value: undefined });
    await shelf.setLast("a");
    expect(await shelf.last()).toEqual({ ok: true, value: "a" });
  });

  it("has a word for a document that is not there", async () => {
    for (const call of [shelf.read, shelf.duplicate, shelf.remove, shelf.restore])
      expect(code(await call("nobody"))).toBe("shelf-missing");
    expect(code(await shelf.rename("nobody", "x"))).toBe("shelf-missing");
  });

  it("takes ids that are names of object properties", async () => {
    for (const id of ["__proto__", "constructor"]) {
      await shelf.save(first(id), design(id));
      expect(valueOf(await shelf.read(id)).diagram.title).toBe(id);
    }
  });
});

describe("two tabs on one document", () => {
  const tab = (writer: string, revision: number) => ({ id: "a", revision, writer });

  it("never overwrite each other", async () => {
    await shelf.save(tab("one", 0), design("start"));
    await shelf.save(tab("two", 1), design("two"));
    expect(code(await shelf.save(tab("one", 1), design("one")))).toBe("shelf-conflict");
    expect(valueOf(await shelf.read("a")).diagram.title).toBe("two");
  });

  it("take turns when each has read what the other wrote", async () => {
    await shelf.save(tab("one", 0), design("start"));
    await shelf.save(tab("two", 1), design("two"));
    expect(valueOf(await shelf.save(tab("one", 2), design("one"))).revision).toBe(3);
  });

  it("do not stand in their own way, in whatever order their saves end", async () => {
    const saves = ["1", "2", "3"].map((title) => shelf.save(tab("one", 0), design(title)));
    const entries = await Promise.all(saves);
    expect(entries.map((entry) => valueOf(entry).revision)).toEqual([1, 2, 3]);
    expect(valueOf(await shelf.read("a")).diagram.title).toBe("3");
  });

  it("are caught even when both write at the same moment", async () => {
    await shelf.save(tab("zero", 0), design("start"));
    const both = [
      shelf.save(tab("one", 1), design("one")),
      shelf.save(tab("two", 1), design("two")),
    ];
    expect((await Promise.all(both)).map(code)).toEqual(["ok", "shelf-conflict"]);
  });

  it("are caught when one renames what the other has open", async () => {
    await shelf.save(tab("one", 0), design("start"));
    await shelf.rename("a", "renamed");
    expect(code(await shelf.save(tab("one", 1), design("one")))).toBe("shelf-conflict");
  });
});

describe("a damaged record", () => {
  const damage = (store: "texts" | "documents", key: string, value: unknown): Promise<unknown> =>
    connection.use((database) => database.put(store, value, key));

  it("says so when opened, and leaves the others alone", async () => {
    await shelf.save(first("a"), design("Ads"));
    await shelf.save(first("b"), design("Bids"));
    for (const text of [
      "{",
      7,
      '{"format":"loopboard","version":1,"nodes":7}',
      new Uint8Array(3),
    ]) {
      await damage("texts", "a", text);
      const read = await shelf.read("a");
      expect(code(read)).toBe("shelf-broken");
      expect(read.ok ? "" : read.problems[0]?.message).toContain("Ads");
      expect(code(await shelf.rename("a", "x"))).toBe("shelf-broken");
      expect(code(await shelf.duplicate("a"))).toBe("shelf-broken");
    }
    expect(valueOf(await shelf.read("b")).diagram).toEqual(design("Bids"));
    expect(await titles()).toHaveLength(2);
  });

  it("still shows, and its document opens, when only its entry is damaged", async () => {
    await shelf.save(first("a"), design("Ads"));
    for (const entry of [null, 7, {}, { title: 3, savedAt: "now", revision: [], deletedAt: "x" }]) {
      await damage("documents", "a", entry);
      expect(await titles()).toEqual(["Untitled design"]);
      expect(valueOf(await shelf.read("a")).diagram).toEqual(design("Ads"));
    }
  });
});

describe("a browser that cannot store", () => {
  const failing = (error: Error): Shelf => {
    const use = async (): Promise<never> => {
      throw error;
    };
    const broken = { use, close: async () => undefined };
    return createShelf({ connection: broken, now: () => 0, newId: () => "new" });
  };

  it("is told apart by its reason", async () => {
    const reasons = [
      [new DOMException("full", "QuotaExceededError"), "storage-full"],
      [new DOMException("blocked", "SecurityError"), "storage-refused"],
      [new DOMException("older", "VersionError"), "storage-newer"],
      [new DOMException("disk", "UnknownError"), "storage-failed"],
      [new TypeError("indexedDB is undefined"), "storage-failed"],
    ] as const;
    for (const [error, expected] of reasons) {
      expect(code(await failing(error).list())).toBe(expected);
      expect(code(await failing(error).save(first("a"), emptyDiagram("x")))).toBe(expected);
    }
  });

  it("is refused when a newer program has been here", async () => {
    await shelf.save(first("a"), design("Ads"));
    await connection.close();
    const newer = indexedDB.open(`shelf-test-${names}`, 99);
    await new Promise((resolve) => {
      newer.onsuccess = resolve;
    });
    newer.result.close();
    expect(code(await shelf.list())).toBe("storage-newer");
  });

  it("lets a newer program in while it is open", async () => {
    await shelf.save(first("a"), design("Ads"));
    const newer = indexedDB.open(`shelf-test-${names}`, 99);
    const blocked = await new Promise((resolve) => {
      newer.onsuccess = () => resolve(false);
      newer.onblocked = () => resolve(true);
    });
    expect(blocked).toBe(false);
    newer.result.close();
  });

  it("opens again when the connection was closed under it", async () => {
    await shelf.save(first("a"), design("Ads"));
    await connection.use(async (database) => database.close());
    expect(await titles()).toEqual(["Ads"]);
  });
});
