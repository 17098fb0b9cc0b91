/** Files made to hurt: each is refused in one clear line with its advice, and ends with 2. Nothing here is timed: caps do it. */
import { closeSync, openSync, writeSync } from "node:fs";
import { PNG } from "pngjs";
import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeChunk } from "../core/formats/png-chunks.ts";
import { loopboard, testFolder } from "./test-cli.ts";

const { save } = testFolder();
const MEGABYTE = 1_000_000;

/** A file of that many bytes that takes no room on the disk: zeros after the head. */
function sparse(name: string, head: string | Uint8Array, bytes: number): string {
  save(name, head);
  const file = openSync(name, "r+");
  writeSync(file, Buffer.alloc(1), 0, 1, bytes - 1);
  closeSync(file);
  return name;
}

async function refusal(file: string): Promise<string> {
  const { out, err, code } = await loopboard("lint", file);
  expect([out, code]).toEqual(["", 2]);
  const lines = err.trimEnd().split("\n");
  expect(lines).toHaveLength(2);
  return lines[0] ?? "";
}

const PICTURE = PNG.sync.write(new PNG({ width: 1, height: 1 }));
const SIGNATURE = PICTURE.subarray(0, 8);

/** A picture that claims to carry this. */
const carrying = (text: Uint8Array): Buffer => {
  const head = Buffer.from("loopboard\0\u0001\0\0\0", "latin1");
  const chunk = makeChunk("iTXt", Buffer.concat([head, zlibSync(text)]));
  return Buffer.concat([PICTURE.subarray(0, -12), chunk, PICTURE.subarray(-12)]);
};

describe("a hostile file", () => {
  it("of 50 MB is refused by its size, whether text or picture", async () => {
    const json = sparse("huge.json", '{ "format": "loopboard"', 50 * MEGABYTE);
    expect(await refusal(json)).toBe(
      "huge.json: The file holds more than 20 MB of text, which no design needs.",
    );
    const png = sparse("huge.png", PICTURE, 50 * MEGABYTE);
    expect(await refusal(png)).toBe(
      "huge.png: The picture has more than 40 MB, which no design needs.",
    );
  });

  it("of 50 MB in a folder is reported where it is ours, and passed over where it is not", async () => {
    sparse("folder/ours.json", '{ "format": "loopboard"', 50 * MEGABYTE);
    sparse("folder/data.json", "[", 50 * MEGABYTE);
    expect(await refusal("folder")).toContain("ours.json: The file holds more than 20 MB");
  });

  it("nested 100,000 deep is refused, closed or not", async () => {
    const open = "[".repeat(100_000);
    save("deep.json", `{"format":"loopboard","x":${open}${"]".repeat(100_000)}}`);
    expect(await refusal("deep.json")).toContain("nests values more than 64 levels deep");
    save("open.json", `{"a":${'{"a":'.repeat(100_000)}`);
    expect(await refusal("open.json")).toContain("This is not valid JSON");
  });

  it("of more elements than a design may have is refused", async () => {
    const design = (nodes: string, edges = "") =>
      `{"format":"loopboard","version":1,"title":"","lanes":[],"nodes":[${nodes}],"edges":[${edges}],"requirements":{},"answers":{},"tradeoffs":[],"waivers":[]}`;
    const zeros = "0,".repeat(9_000_000);
    expect(await refusal(save("zeros.json", design(`${zeros}0`)))).toContain("“nodes[0]”");
    const box =
      '{"id":"a","component":"b","label":"","position":{"x":0,"y":0},"size":{"width":9,"height":9}}';
    expect(
      await refusal(save("boxes.json", design(`${`${box},`.repeat(20_000)}${box}`))),
    ).toContain("“nodes” should be a list of up to 20000 items");
    const roles = `{"id":"a","rolesAdded":[${"0,".repeat(499)}0]},`.repeat(10_000);
    expect(await refusal(save("roles.json", design(`${roles}${box}`)))).toContain("nodes");
  });

  it("with a name that reaches for prototypes is refused", async () => {
    save("proto.json", '{"format":"loopboard","version":1,"__proto__":{"x":1}}');
    expect(await refusal("proto.json")).toContain("“__proto__”");
  });

  it("that is empty, binary or no UTF-8 is refused", async () => {
    expect(await refusal(save("empty.json", ""))).toBe("empty.json: The file is empty.");
    expect(await refusal(save("nothing.json", Buffer.alloc(9)))).toContain("cannot open");
    const latin = Buffer.from('{"format":"loopboard","title":"caf\u00E9"}', "latin1");
    expect(await refusal(save("latin.json", latin))).toContain("not in UTF-8");
  });

  it("that is a picture which unpacks to gigabytes, is cut off, lies or is made of crumbs is refused", async () => {
    const bomb = carrying(Buffer.alloc(30 * MEGABYTE, " "));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(save("bomb.png", bomb))).toContain("unpacks to more than 20 MB");
    expect(await refusal(save("cut.png", bomb.subarray(0, -20)))).toContain("ends too early");
    const lying = Buffer.concat([SIGNATURE, Buffer.from([0x7f, 255, 255, 255]), Buffer.alloc(99)]);
    expect(await refusal(save("lying.png", lying))).toContain("ends too early");
    const crumb = makeChunk("tEXt", new Uint8Array());
    const crumbs = Buffer.concat([SIGNATURE, ...Array.from({ length: 70_000 }, () => crumb)]);
    expect(await refusal(save("crumbs.png", crumbs))).toContain("more than 65536 parts");
  });

  it("that never ends is refused once it has given too much", async () => {
    if (process.platform === "win32") return;
    expect(await refusal("/dev/zero")).toContain("more than 20 MB");
  });

  it("named by a configuration is refused as well", async () => {
    save("conf/loopboard.config.json", '{ "customRules": ["rules.json"] }');
    save(
      "conf/design.json",
      '{"format":"loopboard","version":1,"title":"","lanes":[],"nodes":[],"edges":[],"requirements":{},"answers":{},"tradeoffs":[],"waivers":[]}',
    );
    save("conf/rules.json", `{"rules":[${'{"not":'.repeat(50_000)}`);
    expect(await refusal("conf/design.json")).toContain("rules.json: This is not valid JSON");
    save("conf/rules.json", `{"rules":${"[".repeat(50_000)}${"]".repeat(50_000)}}`);
    expect(await refusal("conf/design.json")).toContain("rules.json: This file nests values");
    const strange = '{"exists":{"component":"no-such-component-in-any-palette"}},'.repeat(5_000);
    save("conf/rules.json", `{"rules":[{"when":{"any":[${strange}0]}}]}`);
    const { err, code } = await loopboard("lint", "conf/design.json");
    expect(code).toBe(2);
    expect(err.split("\n").length).toBeLessThan(25);
    sparse("conf/rules.json", "{", 3 * MEGABYTE);
    expect(await refusal("conf/design.json")).toContain(
      "rules.json: The file holds more than 0.5 MB",
    );
  });
});
