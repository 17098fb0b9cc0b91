import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { t } from "../../core/messages/late.ts";
import { COMMAND_GROUPS } from "./groups.ts";
import { COMMANDS, commandOf } from "./index.ts";
import { MENUS, menuFor } from "./menus.ts";

describe("menus", () => {
  it("offer commands that exist, each at most once", () => {
    for (const entries of Object.values(MENUS)) {
      const ids = entries.flat();
      expect(ids.map((id) => commandOf(id).id)).toEqual([...new Set(ids)]);
    }
  });

  it("are chosen by what is selected", () => {
    const document = draw("log=kafka; flink=flink", "log>flink event");
    const menu = (...ids: readonly string[]) => menuFor({ document, selection: new Set(ids) });
    const line = document.edges[0]?.id ?? "";
    expect(menu()).toBe("canvas");
    expect(menu("log")).toBe("box");
    expect(menu(line)).toBe("line");
    expect(menu("log", line)).toBe("several");
  });
});

describe("the groups of commands", () => {
  it("hold every command once, under a title", () => {
    const grouped = COMMAND_GROUPS.flatMap(({ commands }) => commands);
    expect(grouped.toSorted()).toEqual(COMMANDS.map(({ id }) => id).toSorted());
    expect(COMMAND_GROUPS.filter(({ title }) => t(title) === title)).toEqual([]);
  });
});
