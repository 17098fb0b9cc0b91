import { expect, it } from "vitest";
import { embedSnippet, lengthAdvice, linkTo } from "./share-address.ts";

const place = { origin: "https://example.org", pathname: "/loopboard/" };

it("leads to the app with the design behind the #", () => {
  expect(linkTo("#design=1.AB", place)).toBe("https://example.org/loopboard/#design=1.AB");
});

it("embeds the design alone, whatever its title", () => {
  const snippet = embedSnippet("#design=1.AB", '"><script>alert(1)</script>', place);
  // As an element that loads nothing here.
  const inert = snippet.replaceAll("iframe", "section");
  const page = new DOMParser().parseFromString(inert, "text/html");
  const frame = page.querySelector("section");
  expect(page.body.children).toHaveLength(1);
  expect(frame?.getAttribute("src")).toBe("https://example.org/loopboard/?embed#design=1.AB");
  expect(frame?.getAttribute("title")).toBe('"><script>alert(1)</script>');
});

it("warns of a long link, and would rather have a file for a longer one", () => {
  expect([8_000, 8_001, 32_000, 32_001, undefined].map(lengthAdvice)).toEqual([
    "none",
    "long",
    "long",
    "file",
    "file",
  ]);
});
