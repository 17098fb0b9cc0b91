import { describe, expect, it } from "vitest";
import { draw } from "../../core/document/draw.ts";
import { failure, success } from "../../core/problem.ts";
import { createShelfSearch } from "./shelf-search.ts";
import { storageProblem } from "./storage-problem.ts";

const entry = (id: string, title: string, revision = 1) => ({
  id,
  title,
  savedAt: 0,
  revision,
  nodes: 1,
});
const ads = entry("ads", "Ad clicks");
const rag = entry("rag", "Réponses");
const lost = entry("lost", "Lost kafka");
const all = [ads, rag, lost];

function search() {
  const reads: string[] = [];
  const designs = new Map([
    ["ads", draw("kafka=kafka; flink=flink")],
    ["rag", draw("index=vector-index; log=kafka")],
  ]);
  const made = createShelfSearch({
    read: async (id) => {
      reads.push(id);
      const diagram = designs.get(id);
      return diagram
        ? success({ entry: ads, diagram })
        : failure(storageProblem("shelf-broken", { title: id }));
    },
  });
  return { reads, find: async (query: string) => [...(await made.find(all, query))] };
}

describe("the search on the shelf", () => {
  it("finds by title, without case and accents, and reads nothing for it", async () => {
    const { find, reads } = search();
    expect(await find("CLICKS ad")).toEqual([["ads", undefined]]);
    expect(reads).not.toContain("ads");
    expect(await find("reponses")).toEqual([["rag", undefined]]);
  });

  it("finds by labels, says which, and takes title and labels together", async () => {
    const { find } = search();
    expect(await find("kafka")).toEqual([
      ["ads", "kafka"],
      ["lost", undefined],
    ]);
    expect(await find("clicks flink")).toEqual([["ads", "flink"]]);
    expect(await find("clicks index")).toEqual([]);
  });

  it("reads each design once", async () => {
    const { find, reads } = search();
    await find("flink");
    await find("flin");
    expect(reads).toEqual(["ads", "rag", "lost"]);
  });
});
