import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { failure } from "../../core/problem.ts";
import type { Shelf } from "./shelf.ts";
import { createShelfActions, type ShelfNews } from "./shelf-actions.ts";
import type { ShelfEntry } from "./shelf-entry.ts";
import { storageProblem } from "./storage-problem.ts";
import { browser, page } from "./test-page.ts";

/** A dialog over a page with the designs "Ads" (at hand) and "Bids". */
async function dialog(change: (shelf: Shelf) => Partial<Shelf> = () => ({})) {
  const here = browser();
  const shelf = { ...here.shelf, ...change(here.shelf) };
  await here.shelf.save(
    { id: "bids", revision: 0, writer: "other" },
    draw("log=event-log", "", { title: "Bids" }),
  );
  const at = page({ ...here, shelf });
  at.retitle("Ads");
  await at.workspace.autosave.flush();
  let said: ShelfNews | undefined;
  let opened = 0;
  const actions = createShelfActions({
    shelf,
    workspace: at.workspace,
    editor: at.editor,
    onOpened: () => {
      opened += 1;
    },
    onDone: async (news) => {
      said = news;
    },
  });
  const titles = async (): Promise<readonly string[]> => {
    const list = await here.shelf.list();
    return list.ok ? list.value.map((entry) => entry.title).sort() : [];
  };
  const entry = (title: string, id: string): ShelfEntry => ({
    id,
    title,
    savedAt: 0,
    revision: 1,
    nodes: 1,
  });
  return {
    ...at,
    actions,
    titles,
    ads: entry("Ads", at.workspace.id()),
    bids: entry("Bids", "bids"),
    said: () => (said?.kind === "trouble" ? said.problem.code : said?.kind),
    blocked: () => (said?.kind === "trouble" ? said.blocked : undefined),
    opened: () => opened,
  };
}

describe("the shelf dialog", () => {
  it("opens a design and is done", async () => {
    const { actions, bids, title, opened } = await dialog();
    await actions.open(bids);
    expect([title(), opened()]).toEqual(["Bids", 1]);
  });

  it("offers to go on without the design at hand where that cannot be saved", async () => {
    let isFull = false;
    const full = failure(storageProblem("storage-full"));
    const { actions, bids, title, retitle, said, blocked, opened } = await dialog((shelf) => ({
      save: async (target, diagram) => (isFull ? full : shelf.save(target, diagram)),
    }));
    isFull = true;
    retitle("Ads, edited");
    await actions.open(bids);
    expect([title(), said(), blocked(), opened()]).toEqual([
      "Ads, edited",
      "workspace-unsaved",
      bids,
      0,
    ]);
    await actions.open(bids, true);
    expect([title(), opened()]).toEqual(["Bids", 1]);
  });

  it("renames the one at hand in the editor and another on the shelf", async () => {
    const { actions, ads, bids, title, titles } = await dialog();
    await actions.rename(ads, "Clicks");
    await actions.rename(bids, "Auction");
    expect(title()).toBe("Clicks");
    expect(await titles()).toEqual(["Auction", "Clicks"]);
    await actions.rename(bids, "");
    expect(await titles()).toEqual(["Auction", "Clicks"]);
  });

  it("duplicates the one at hand as it stands now", async () => {
    const { actions, ads, retitle, titles } = await dialog();
    retitle("Ads, edited");
    await actions.duplicate(ads);
    expect(await titles()).toEqual(["Ads, edited", "Ads, edited (copy)", "Bids"]);
  });

  it("deletes, says so, and puts back", async () => {
    const { actions, bids, said, titles } = await dialog();
    await actions.remove(bids);
    expect(said()).toBe("deleted");
    expect(await titles()).toEqual(["Ads"]);
    await actions.restore(bids);
    expect(said()).toBeUndefined();
    expect(await titles()).toEqual(["Ads", "Bids"]);
  });

  it("leaves the one at hand before deleting it, so that it stays deleted", async () => {
    const { actions, ads, title, retitle, titles, workspace } = await dialog();
    await actions.remove(ads);
    expect(title()).toBe("Untitled design");
    retitle("Next");
    await workspace.autosave.flush();
    expect(await titles()).toEqual(["Bids", "Next"]);
  });

  it("says what went wrong", async () => {
    const { actions, bids, said } = await dialog();
    await actions.remove(bids);
    await actions.purge(bids);
    await actions.restore(bids);
    expect(said()).toBe("shelf-missing");
  });
});
