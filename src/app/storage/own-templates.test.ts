import "fake-indexeddb/auto";
import { openDB } from "idb";
import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { serializeDiagram } from "../../core/document/serialize.ts";
import { type Result, success } from "../../core/problem.ts";
import { connect } from "./database.ts";
import type { OpenedFile } from "./file-access.ts";
import { createOwnTemplates } from "./own-templates.ts";
import { createShelf } from "./shelf.ts";

const ads = draw("log=event-log", "", { title: "Ads", about: { summary: "Clicks", task: "ads" } });
const search = draw("ann=vector-index", "", { title: "Search" });

let databases = 0;

/** The templates of one device, the file that is chosen next, and what was saved to files. */
function device(chosen?: OpenedFile, name = `templates-${(databases += 1)}`) {
  let count = 0;
  const next = (): number => (count += 1);
  const saved: { readonly id: string; readonly title: string; readonly elsewhere?: boolean }[] = [];
  const connection = connect(name);
  const templates = createOwnTemplates({
    connection,
    now: next,
    newId: () => `t-${next()}`,
    files: {
      open: async () => success(chosen),
      save: async (id, { title }, elsewhere = false) => {
        saved.push({ id, title, elsewhere });
        return success(`${title}.loopboard.json`);
      },
    },
  });
  const titles = async (): Promise<readonly string[]> =>
    valueOf(await templates.list()).templates.map(({ diagram }) => diagram.title);
  return { name, connection, templates, saved, titles };
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems[0]?.code);
  return result.value;
}

describe("a person's own templates", () => {
  it("are kept whole, over connections, the newest first", async () => {
    const { name, templates, connection } = device();
    await templates.keep(ads);
    await templates.keep(search);
    await connection.close();
    const again = device(undefined, name);
    const { templates: kept, unreadable } = valueOf(await again.templates.list());
    expect(kept.map(({ diagram }) => diagram)).toEqual([search, ads]);
    expect(unreadable).toBe(0);
  });

  it("are renamed", async () => {
    const { templates, titles } = device();
    const { id } = valueOf(await templates.keep(ads));
    await templates.rename(id, "Clicks");
    expect(await titles()).toEqual(["Clicks"]);
    const missing = await templates.rename("gone", "Nothing");
    expect(missing.ok ? "ok" : missing.problems[0]?.code).toBe("template-missing");
  });

  it("are removed, and put back where they were", async () => {
    const { templates, titles } = device();
    const first = valueOf(await templates.keep(ads));
    await templates.keep(search);
    await templates.remove(first.id);
    expect(await titles()).toEqual(["Search"]);
    await templates.restore(first);
    expect(await titles()).toEqual(["Search", "Ads"]);
  });

  it("leave as a file and come from one", async () => {
    const { templates, titles, saved } = device({ name: "search.json", diagram: search });
    const kept = valueOf(await templates.keep(ads));
    expect(await templates.exportFile(kept)).toEqual(success("Ads.loopboard.json"));
    expect(saved).toEqual([{ id: kept.id, title: "Ads", elsewhere: true }]);
    await templates.importFile();
    expect(await titles()).toEqual(["Search", "Ads"]);
  });

  it("stay as they are when no file is chosen", async () => {
    const { templates, titles } = device();
    expect(await templates.importFile()).toEqual(success(undefined));
    expect(await titles()).toEqual([]);
  });

  it("count one that is damaged instead of hiding the others", async () => {
    const { templates, connection } = device();
    await templates.keep(ads);
    await connection.use(async (database) => {
      await database.put("templates", { text: "{" }, "broken");
      await database.put("templates", 7, "older");
    });
    const { templates: kept, unreadable } = valueOf(await templates.list());
    expect(kept.map(({ diagram }) => diagram)).toEqual([ads]);
    expect(unreadable).toBe(2);
  });

  it("come to a device of the version before, whose designs stay", async () => {
    const name = "from-version-1";
    const before = await openDB(name, 1, {
      upgrade(database) {
        for (const store of ["documents", "texts", "meta"]) database.createObjectStore(store);
      },
    });
    const entry = { title: "Ads", savedAt: 1, revision: 1, nodes: 1, writer: "w" };
    await before.put("documents", entry, "ads");
    await before.put("texts", serializeDiagram(ads), "ads");
    before.close();

    const { templates, connection, titles } = device(undefined, name);
    await templates.keep(search);
    expect(await titles()).toEqual(["Search"]);
    const shelf = createShelf({ connection, now: () => 2, newId: () => "new" });
    expect(valueOf(await shelf.read("ads")).diagram).toEqual(ads);
  });
});
