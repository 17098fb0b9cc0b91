import { describe, expect, it } from "vitest";
import { askForRoom, roomInWords } from "./room.ts";

describe("how full the storage is", () => {
  it("is said in words, with what threatens it", () => {
    expect(roomInWords({ used: 1_234_567, granted: 2e9, kept: true })).toBe(
      "1.2 MB of 2 GB used on this device.",
    );
    expect(roomInWords({ used: 12, granted: 5e12, kept: false })).toBe(
      "1 kB of 5 TB used on this device. The browser may clear it when the disk is full: save what matters to a file.",
    );
    expect(roomInWords({ used: 95e6, granted: 1e8, kept: true })).toBe(
      "95 MB of 100 MB used on this device. That is nearly all: delete designs for good to make room.",
    );
  });

  it("is not known everywhere", async () => {
    expect(await askForRoom(undefined)).toBeUndefined();
    expect(await askForRoom({ estimate: async () => ({}) })).toBeUndefined();
    expect(await askForRoom({ estimate: () => Promise.reject(new Error("no")) })).toBeUndefined();
    expect(await askForRoom({ estimate: async () => ({ usage: 1, quota: 2 }) })).toEqual({
      used: 1,
      granted: 2,
      kept: false,
    });
  });
});
