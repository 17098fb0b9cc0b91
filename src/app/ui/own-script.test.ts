import { afterEach, describe, expect, it, vi } from "vitest";

describe("the address of a script", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  it("is taken within the app's own folder, and nowhere else", async () => {
    const { ownScript } = await import("./own-script.ts");
    vi.stubEnv("DEV", false);
    vi.stubGlobal("document", { baseURI: "https://example.org/loopboard/" });
    vi.stubGlobal("location", { href: "https://example.org/loopboard/?e2e" });
    expect(ownScript("assets/worker.js")).toBe("https://example.org/loopboard/assets/worker.js");
    for (const address of [
      "https://example.com/loopboard/assets/worker.js",
      "https://example.org.evil.com/loopboard/worker.js",
      "../other/worker.js",
      "//example.com/a.js",
      "data:text/javascript,alert(1)",
      "blob:https://example.org/1",
      "javascript:alert(1)",
    ])
      expect(() => ownScript(address)).toThrow("No script of this app");
  });
});
