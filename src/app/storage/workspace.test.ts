import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { type Diagram, emptyDiagram } from "../../core/document/types.ts";
import { failure, type Result } from "../../core/problem.ts";
import type { Shelf } from "./shelf.ts";
import { storageProblem } from "./storage-problem.ts";
import { browser, page } from "./test-page.ts";

const design = (title: string): Diagram => draw("log=event-log", "", { title });
const code = (result: Result<unknown>): string =>
  result.ok ? "ok" : (result.problems[0]?.code ?? "");
const titles = async (shelf: Shelf): Promise<readonly string[]> => {
  const list = await shelf.list();
  return list.ok ? list.value.map((entry) => entry.title).sort() : [];
};
const refusing = (shelf: Shelf): Shelf => ({
  ...shelf,
  save: async () => failure(storageProblem("storage-full")),
});

describe("the document at hand", () => {
  it("is not on the shelf before its first change, and not twice after it", async () => {
    const { shelf, rescue } = browser();
    const { workspace, retitle, asked } = page({ shelf, rescue });
    await workspace.autosave.flush();
    expect(await titles(shelf)).toEqual([]);
    retitle("Ads");
    await workspace.autosave.flush();
    retitle("Clicks");
    await workspace.autosave.flush();
    expect(await titles(shelf)).toEqual(["Clicks"]);
    // There is nothing yet that would be missed.
    expect(asked()).toBe(0);
  });

  it("comes back when the page is loaded again", async () => {
    const here = browser();
    const before = page(here);
    before.retitle("Ads");
    await before.workspace.autosave.flush();
    const after = page(here, before.memory);
    expect(await after.workspace.loadLast()).toEqual({ ok: true, value: undefined });
    expect(after.title()).toBe("Ads");
    expect(after.workspace.id()).toBe(before.workspace.id());
    after.retitle("Ads 2");
    expect(await after.workspace.autosave.flush()).toBe(true);
    expect(await titles(here.shelf)).toEqual(["Ads 2"]);
  });

  it("is each tab's own, and a new tab's the last of all", async () => {
    const here = browser();
    const [one, two] = [page(here), page(here)];
    one.retitle("One");
    await one.workspace.autosave.flush();
    two.retitle("Two");
    await two.workspace.autosave.flush();
    const [oneAgain, three] = [page(here, one.memory), page(here)];
    await oneAgain.workspace.loadLast();
    await three.workspace.loadLast();
    expect([oneAgain.title(), three.title()]).toEqual(["One", "Two"]);
  });

  it("does not take the place of what is drawn while it is still being read", async () => {
    const here = browser();
    const before = page(here);
    before.retitle("Ads");
    await before.workspace.autosave.flush();
    const after = page(here, before.memory);
    const loaded = after.workspace.loadLast();
    after.retitle("Drawn at once");
    expect(await loaded).toEqual({ ok: true, value: undefined });
    expect(after.title()).toBe("Drawn at once");
    expect(await after.workspace.autosave.flush()).toBe(true);
    expect(await titles(here.shelf)).toEqual(["Ads", "Drawn at once"]);
  });

  it("is found again where all site data was cleared under the page", async () => {
    const here = browser();
    const before = page(here);
    before.retitle("Ads");
    await before.workspace.autosave.flush();
    await here.shelf.purge(before.workspace.id());
    await here.shelf.setLast("gone");
    before.memory.clear();
    before.retitle("Ads 2");
    await before.workspace.autosave.flush();
    for (const after of [page(here, before.memory), page(here)]) {
      await after.workspace.loadLast();
      expect(after.title()).toBe("Ads 2");
    }
  });

  it("starts empty when there is nothing to restore, or it was deleted", async () => {
    const here = browser();
    const { workspace, title, memory, retitle } = page(here);
    expect(code(await workspace.loadLast())).toBe("ok");
    retitle("Ads");
    await workspace.autosave.flush();
    await here.shelf.remove(workspace.id());
    const after = page(here, memory);
    expect(code(await after.workspace.loadLast())).toBe("ok");
    expect([title(), after.title()]).toEqual(["Ads", "Untitled"]);
  });

  it("stays what it is when the last one is damaged, and says so", async () => {
    const here = browser();
    const { workspace, title } = page({
      ...here,
      shelf: {
        ...here.shelf,
        last: async () => ({ ok: true, value: "a" }),
        read: async () => failure(storageProblem("shelf-broken")),
      },
    });
    expect(code(await workspace.loadLast())).toBe("shelf-broken");
    expect(title()).toBe("Untitled");
  });
});

it("asks the browser to keep what is stored once there is something to miss, and once only", async () => {
  const { workspace, editor, asked } = page(browser());
  const boxes = ["a=kafka", "b=flink", "c=redis", "d=spark", "e=airflow"];
  const asks: number[] = [];
  for (const count of [4, 5, 4, 5]) {
    editor.change(() => draw(boxes.slice(0, count).join("; ")));
    await workspace.autosave.flush();
    asks.push(asked());
  }
  expect(asks).toEqual([0, 1, 1, 1]);
});

describe("changing to another document", () => {
  it("saves the one at hand first, and each under its own id", async () => {
    const here = browser();
    const { workspace, retitle, title } = page(here);
    retitle("Ads");
    const ads = workspace.id();
    expect(code(await workspace.openNew(design("Template")))).toBe("ok");
    await workspace.autosave.flush();
    expect(await titles(here.shelf)).toEqual(["Ads", "Template"]);
    retitle("Template, edited");
    expect(code(await workspace.open(ads))).toBe("ok");
    expect(title()).toBe("Ads");
    expect(workspace.autosave.state()).toEqual({ kind: "saved" });
    expect(await titles(here.shelf)).toEqual(["Ads", "Template, edited"]);
  });

  it("is refused when the one at hand cannot be saved, unless it may be lost", async () => {
    const here = browser();
    await here.shelf.save({ id: "a", revision: 0, writer: "x" }, design("Ads"));
    const { workspace, retitle, title } = page({ ...here, shelf: refusing(here.shelf) });
    retitle("Precious");
    expect(code(await workspace.open("a"))).toBe("workspace-unsaved");
    expect(code(await workspace.openNew(design("New")))).toBe("workspace-unsaved");
    expect(title()).toBe("Precious");
    expect(code(await workspace.open("a", { discard: true }))).toBe("ok");
    expect(title()).toBe("Ads");
  });

  it("leaves the one at hand alone when the other cannot be opened", async () => {
    const { workspace, retitle, title } = page(browser());
    retitle("Ads");
    expect(code(await workspace.open("nobody"))).toBe("shelf-missing");
    expect(title()).toBe("Ads");
  });

  it("does nothing when it is open already", async () => {
    const { workspace, retitle, document } = page(browser());
    retitle("Ads");
    const before = document();
    expect(code(await workspace.open(workspace.id()))).toBe("ok");
    expect(document()).toBe(before);
  });

  it("does not put an empty document on the shelf", async () => {
    const here = browser();
    const { workspace } = page(here);
    await workspace.openNew(emptyDiagram("Untitled"));
    await workspace.autosave.flush();
    expect(await titles(here.shelf)).toEqual([]);
  });
});

describe("a conflict with another tab", () => {
  async function conflict() {
    const here = browser();
    const one = page(here);
    one.retitle("Start");
    await one.workspace.autosave.flush();
    const two = page(here, new Map(one.memory));
    await two.workspace.loadLast();
    two.retitle("Theirs");
    await two.workspace.autosave.flush();
    one.retitle("Mine");
    await one.workspace.autosave.flush();
    expect(one.workspace.autosave.state().kind).toBe("conflict");
    return { here, one, two };
  }

  it("ends with both when mine is kept as a copy", async () => {
    const { here, one, two } = await conflict();
    expect(await one.workspace.keepMine()).toBe(true);
    expect(one.title()).toBe("Mine (copy)");
    expect(await titles(here.shelf)).toEqual(["Mine (copy)", "Theirs"]);
    two.retitle("Theirs, on");
    expect(await two.workspace.autosave.flush()).toBe(true);
    expect(await titles(here.shelf)).toEqual(["Mine (copy)", "Theirs, on"]);
  });

  it("ends with theirs when that is loaded, and saving goes on", async () => {
    const { here, one } = await conflict();
    expect(code(await one.workspace.loadTheirs())).toBe("ok");
    expect(one.title()).toBe("Theirs");
    expect(one.workspace.autosave.state()).toEqual({ kind: "saved" });
    one.retitle("Both");
    expect(await one.workspace.autosave.flush()).toBe(true);
    expect(await titles(here.shelf)).toEqual(["Both"]);
  });
});

describe("a page that goes", () => {
  it("loses nothing when its last write does not get through", async () => {
    const here = browser();
    const before = page(here);
    before.retitle("Saved");
    await before.workspace.autosave.flush();
    const cut = page({ ...here, shelf: refusing(here.shelf) }, before.memory);
    await cut.workspace.loadLast();
    cut.retitle("Typed at the last moment");
    cut.workspace.leavePage();
    const after = page(here, before.memory);
    await after.workspace.loadLast();
    expect(after.title()).toBe("Typed at the last moment");
    expect(await titles(here.shelf)).toEqual(["Typed at the last moment"]);
    expect(here.strings.size).toBe(0);
  });

  it("brings back a design that was never saved before, in this tab and in a new one", async () => {
    for (const isNewTab of [false, true]) {
      const here = browser();
      const cut = page({ ...here, shelf: refusing(here.shelf) });
      cut.retitle("First words");
      cut.workspace.leavePage();
      const after = isNewTab ? page(here) : page(here, cut.memory);
      await after.workspace.loadLast();
      expect(after.title()).toBe("First words");
    }
  });

  it("leaves a copy where another tab has saved since", async () => {
    const here = browser();
    const one = page(here);
    one.retitle("Start");
    await one.workspace.autosave.flush();
    const cut = page({ ...here, shelf: refusing(here.shelf) }, new Map(one.memory));
    await cut.workspace.loadLast();
    cut.retitle("Mine");
    one.retitle("Theirs");
    await one.workspace.autosave.flush();
    cut.workspace.leavePage();
    const after = page(here, cut.memory);
    await after.workspace.loadLast();
    expect(after.title()).toBe("Mine (copy)");
    expect(await titles(here.shelf)).toEqual(["Mine (copy)", "Theirs"]);
  });

  it("leaves nothing behind when all is saved, or once it is", async () => {
    const here = browser();
    const { workspace, retitle } = page(here);
    workspace.leavePage();
    expect(here.strings.size).toBe(0);
    retitle("Ads");
    workspace.leavePage();
    expect(here.strings.size).toBe(1);
    await workspace.autosave.flush();
    expect(here.strings.size).toBe(0);
  });

  it("does not trip over what is damaged in the store of strings", async () => {
    const here = browser();
    here.strings.set("loopboard.rescue.x", "{");
    here.strings.set("loopboard.rescue.y", '{"id":"a","revision":1,"writer":"y","text":"{}"}');
    const { workspace } = page(here);
    expect(code(await workspace.loadLast())).toBe("ok");
    expect(await titles(here.shelf)).toEqual([]);
  });
});
