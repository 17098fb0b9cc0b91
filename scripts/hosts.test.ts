import { describe, expect, it } from "vitest";
import { HOSTS } from "./hosts.ts";
import { policyFor, SERVER_HEADERS } from "./vite/csp.ts";

describe.each(HOSTS)("the headers for $id", ({ text, embeds }) => {
  it("hold all that `npm start` sends", () => {
    for (const [name, value] of Object.entries(SERVER_HEADERS)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    expect(text).toContain(policyFor("editor"));
  });

  it("let an embedded design, and nothing else, be held in a frame", () => {
    expect(text.split(policyFor("embed"))).toHaveLength(embeds ? 2 : 1);
    expect(text.split(policyFor("editor"))).toHaveLength(2);
  });

  it("have nothing but what never changes kept for good", () => {
    expect(text).toMatch(/assets[^]*max-age=31536000, immutable/);
    expect(text.match(/immutable/g)).toHaveLength(1);
  });
});
