import { describe, expect, it } from "vitest";
import { ranked } from "./rank.ts";

const command = (title: string, ...keywords: readonly string[]) => ({ title, keywords });
const ALL = [
  command("Undo"),
  command("Duplicate", "copy", "clone"),
  command("Zoom to fit"),
  command("Zoom to the selection"),
  command("Export PNG", "image", "picture"),
  command("Copy"),
];
const find = (words: string) => ranked(ALL, words).map(({ title }) => title);

describe("finding commands", () => {
  it("keeps all in their order for no words", () => {
    expect(find(" ")).toEqual(ALL.map(({ title }) => title));
  });

  it("puts a title's beginning before a keyword", () => {
    expect(find("cop")).toEqual(["Copy", "Duplicate"]);
  });

  it("takes words in any order, and all of them", () => {
    expect(find("fit zoom")).toEqual(["Zoom to fit"]);
    expect(find("zoom copy")).toEqual([]);
  });

  it("takes letters in order, where they stand near each other", () => {
    expect(find("zmft")).toEqual(["Zoom to fit"]);
    expect(find("eog")).toEqual([]);
    expect(find("dplc")).toEqual(["Duplicate"]);
  });

  it("searches by keywords whatever the case", () => {
    expect(find("IMAGE")).toEqual(["Export PNG"]);
  });
});
