import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import type { About } from "../document/types.ts";
import { cardOf, sourcesOf } from "./card.ts";
import {
  facetCounts,
  filterCards,
  type GalleryFilter,
  inGalleryOrder,
  widenings,
} from "./filter.ts";

const catalogue = loadCatalogue();
const card = (title: string, nodes: string, about?: About) =>
  cardOf(title, draw(nodes, "", { title, ...(about ? { about } : {}) }), catalogue);

const ads = card("Ad click prediction", "log=kafka; svc=model-server; n=note", {
  summary: "Predict clicks in 100 ms.",
  source: "Some Book (Xu), chapter 8; Notes (me, GitHub)",
  task: "ads",
  level: "advanced",
});
const search = card("Visual search", "log=event-log; ann=vector-index", {
  summary: "Find pictures that look alike.",
  source: "Some Book (Xu), chapter 2",
  task: "search",
  level: "core",
});
const sketch = card("First sketch", "svc=model-server");
const cards = [ads, search, sketch];
const found = (filter: GalleryFilter) => filterCards(cards, filter).map(({ title }) => title);

describe("the gallery", () => {
  it("shows everything while nothing is asked", () => {
    expect(found({})).toEqual(["Ad click prediction", "Visual search", "First sketch"]);
    expect(found({ query: "  ", task: "" })).toHaveLength(3);
  });

  it("finds by title, by problem, and by names and aliases of what is used", () => {
    expect(found({ query: "visual" })).toEqual(["Visual search"]);
    expect(found({ query: "look alike" })).toEqual(["Visual search"]);
    expect(found({ query: "kafka" })).toContain("Ad click prediction");
    expect(found({ query: "pubsub" })).toEqual(["Ad click prediction", "Visual search"]);
    expect(found({ query: "nothing-like-it" })).toEqual([]);
  });

  it("puts a hit in the title before one elsewhere", () => {
    const about = { summary: "A visual one." };
    const other = card("Another", "svc=model-server", about);
    const titles = filterCards([other, search], { query: "visual" }).map(({ title }) => title);
    expect(titles).toEqual(["Visual search", "Another"]);
  });

  it("narrows by task, level, source and component, all of them at once", () => {
    expect(found({ task: "ads" })).toEqual(["Ad click prediction"]);
    expect(found({ level: "core" })).toEqual(["Visual search"]);
    expect(found({ source: "Some Book" })).toEqual(["Ad click prediction", "Visual search"]);
    expect(found({ component: "event-log" })).toEqual(["Ad click prediction", "Visual search"]);
    expect(found({ component: "kafka" })).toEqual(["Ad click prediction"]);
    expect(found({ source: "Some Book", task: "search", query: "ann" })).toEqual(["Visual search"]);
  });

  it("counts what each choice would leave, given the others", () => {
    expect(facetCounts(cards, { component: "kafka" }, "task")).toEqual(
      new Map([
        ["ads", 1],
        ["search", 0],
      ]),
    );
    expect(facetCounts(cards, { task: "ads" }, "task").get("search")).toBe(1);
    expect(facetCounts(cards, {}, "component").has("note")).toBe(false);
  });

  it("says which one demand to drop where nothing is found", () => {
    expect(widenings(cards, { task: "ads", level: "core" })).toEqual([
      { facet: "task", count: 1 },
      { facet: "level", count: 1 },
    ]);
    expect(widenings(cards, { task: "ads", query: "no such word" })).toEqual([
      { facet: "query", count: 1 },
    ]);
  });

  it("begins with first steps, then goes by title", () => {
    const first = card("Zero", "svc=model-server", { summary: "", level: "first-steps" });
    expect(inGalleryOrder([ads, search, sketch, first]).map(({ title }) => title)).toEqual([
      "Zero",
      "First sketch",
      "Visual search",
      "Ad click prediction",
    ]);
  });

  it("names books without author and chapter", () => {
    expect(ads.sources).toEqual(["Some Book", "Notes"]);
    expect(sourcesOf("")).toEqual([]);
    expect(sourcesOf("Ragas documentation; Ragas documentation")).toEqual(["Ragas documentation"]);
  });
});
