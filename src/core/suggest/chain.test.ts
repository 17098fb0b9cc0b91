import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { isChain, lastWords, readChain } from "./chain.ts";
import { findComponents, takeWords } from "./take-words.ts";

const catalogue = loadCatalogue();

describe("a line", () => {
  test("is a chain where it has an arrow of any sort or a comma", () => {
    expect(["a > b", "a->b", "a --> b", "a → b", "a, b"].filter(isChain)).toHaveLength(5);
    expect(["kafka", "stream-to-lake sink", "A/B test"].filter(isChain)).toEqual([]);
  });

  test("is read stage by stage, lists and all", () => {
    expect(readChain("kafka > flink,spark ->online store → ranker")).toEqual([
      ["kafka"],
      ["flink", "spark"],
      ["online store"],
      ["ranker"],
    ]);
  });

  test("leaves out what is not yet written", () => {
    expect(readChain(" > kafka > , > ")).toEqual([["kafka"]]);
    expect(readChain(" ")).toEqual([]);
  });

  test("knows the words being typed", () => {
    expect(lastWords("kafka > fl")).toEqual({ before: "kafka > ", words: "fl" });
    expect(lastWords("kafka > flink, sp")).toEqual({ before: "kafka > flink, ", words: "sp" });
    expect(lastWords("kafka > ")).toEqual({ before: "kafka > ", words: "" });
    expect(lastWords("kafka").words).toBe("kafka");
  });
});

describe("words", () => {
  const taken = (words: string) => {
    const found = takeWords(catalogue, words);
    return [found?.component.id, found?.label];
  };

  test("are taken for the component that people call so", () => {
    expect(taken("kafka")).toEqual(["kafka", undefined]);
    expect(taken("online store")).toEqual(["online-feature-store", undefined]);
  });

  test("half typed mean a name rather than an alias", () => {
    expect(findComponents(catalogue, "kaf")[0]?.id).toBe("kafka");
    expect(findComponents(catalogue, "db")[0]?.id).toBe("generic-store");
  });

  test("that name nothing stay what they are, on a box of the shape they name", () => {
    expect(taken("payments frobnicator")).toEqual(["generic-service", "payments frobnicator"]);
    expect(taken("frobnicator queue")).toEqual(["generic-queue", "frobnicator queue"]);
    expect(taken("frobnicator note")).toEqual(["generic-service", "frobnicator note"]);
  });
});
