import { existsSync, readdirSync, readFileSync } from "node:fs";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { draw } from "../core/document/draw.ts";
import type { Diagram } from "../core/document/types.ts";
import { drawPicture, USUAL_PICTURE } from "../core/scene/picture.ts";
import { openBytes } from "../core/formats/opening.ts";
import { colour } from "../core/scene/tokens.ts";
import { loadCatalogue, measure } from "./assets.ts";
import { rasterise } from "./raster.ts";
import { loopboard, testFolder } from "./test-cli.ts";

const { save } = testFolder();
const design: Diagram = {
  ...draw("log=kafka 'Clicks'; job=flink 'Sessions'", "log>job event"),
  title: "Sessions",
  lanes: [
    { id: "data", name: "Data", position: { x: -40, y: -60 }, size: { width: 900, height: 300 } },
  ],
};

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const opened = async (file: string) =>
  openBytes(bytesOf(file), file, () => Promise.reject(new Error("Ours needs nothing lent")));

/** Colour of a PNG's pixel as `#rrggbb`. */
function pixel({ data, width }: PNG, x: number, y: number): string {
  const at = (Math.round(y) * width + Math.round(x)) * 4;
  return `#${data.subarray(at, at + 3).toString("hex")}`;
}

describe("loopboard render", () => {
  it("draws a PNG as large as asked for, which carries the design", async () => {
    save("design.json", design);
    const { code, out, err } = await loopboard("render", "design.json", "-o", "a/design.png");
    expect({ code, out, err }).toEqual({ code: 0, out: "", err: "1 design drawn: a/design.png\n" });
    expect(await opened("a/design.png")).toEqual({ ok: true, value: { diagram: design } });
    const tools = { catalogue: loadCatalogue(), measure, icons: {} };
    const { frame, scene } = drawPicture(design, tools, USUAL_PICTURE);
    const png = PNG.sync.read(readFileSync("a/design.png"));
    expect([png.width, png.height]).toEqual(
      [frame.size.width, frame.size.height].map((length) => Math.round(length * 2)),
    );
    expect(pixel(png, 2, 2)).toBe(colour("panel", "light"));
    for (const { position, size } of scene.boxes) {
      const [x, y] = [position.x - frame.position.x, position.y - frame.position.y];
      expect(pixel(png, (x + size.width - 6) * 2, (y + 6) * 2)).toBe(colour("box", "light"));
    }
  });

  it("writes SVG that opens again, in the theme and of the lane that was asked for", async () => {
    save("design.json", design);
    const how = ["--theme", "dark", "--lane", "data"];
    const { code } = await loopboard("render", "design.json", "-o", "dark.svg", ...how);
    expect(code).toBe(0);
    expect(readFileSync("dark.svg", "utf8")).toContain(colour("canvas", "dark"));
    expect(await opened("dark.svg")).toEqual({ ok: true, value: { diagram: design } });
  });

  it("writes PDF", async () => {
    await loopboard("render", "fraud-detection", "-o", "page.pdf");
    expect(readFileSync("page.pdf", "latin1").slice(0, 5)).toBe("%PDF-");
  });

  it("writes pages to read", async () => {
    save("design.json", design);
    for (const file of ["page.html", "page.md"]) {
      expect((await loopboard("render", "design.json", "-o", file)).code).toBe(0);
      expect(readFileSync(file, "utf8")).toContain("Sessions");
    }
  });

  it("goes on after a bad file, passes over others' files, and says how it ended", async () => {
    save("many/good.json", design);
    save("many/deep/plan.mmd", "flowchart LR\n  a[Kafka] --> b[Flink]");
    save("many/bad.json", '{ "format": "loopboard", "version": 99 }');
    save("many/package.json", "{}");
    const { code, out, err } = await loopboard("render", "many", "-o", "drawn/", "--format", "svg");
    expect([code, out]).toEqual([1, ""]);
    expect(readdirSync("drawn").toSorted()).toEqual(["good.svg", "plan.svg"]);
    expect(err).toContain("many/bad.json");
    expect(err).not.toContain("package.json");
    expect(err).not.toContain("\r");
    expect(err).toContain("2 designs drawn: drawn/");
  });

  it("gives designs of one name a file each, and draws no picture of its own anew", async () => {
    save("x/plan.json", design);
    save("y/plan.json", design);
    await loopboard("render", "x/plan.json", "y/plan.json", "-o", "same/");
    expect(readdirSync("same").toSorted()).toEqual(["plan-2.png", "plan.png"]);
    await loopboard("render", "x", "-o", "x/");
    const again = await loopboard("render", "x", "-o", "x/");
    expect(again.err).toBe("1 design drawn: x/\n");
    expect(readdirSync("x").toSorted()).toEqual(["plan.json", "plan.png"]);
  });

  it("says when a picture comes out smaller, and which letters Inter lacks", async () => {
    const [node] = design.nodes;
    const far = { id: "far", component: "flink", label: "漢字", position: { x: 9000, y: 0 } };
    const wide = { ...design, nodes: [...design.nodes, { ...far, size: node?.size }] };
    save("wide.json", JSON.stringify(wide));
    const { code, err } = await loopboard("render", "wide.json", "-o", "wide.png", "--scale", "3");
    expect(code).toBe(0);
    expect(err).toMatch(/drawn at 1\.\d+× instead of 3×/);
    expect(err).toContain("漢 字");
    expect(PNG.sync.read(readFileSync("wide.png")).width).toBe(16_384);
  });

  it.each([
    ["no place to go to", ["design.json"]],
    ["a format that is none", ["design.json", "-o", "x.gif"]],
    ["two formats", ["design.json", "-o", "x.png", "--format", "svg"]],
    ["several designs in one file", ["design.json", "fraud-detection", "-o", "x.png"]],
    ["a theme that is none", ["design.json", "-o", "x.png", "--theme", "blue"]],
    ["a scale that is none", ["design.json", "-o", "x.png", "--scale", "0"]],
    ["a lane that is none", ["design.json", "-o", "x.png", "--lane", "nowhere"]],
    ["a file that is none", ["nothing.json", "-o", "x.png"]],
    ["no file", ["-o", "x.png"]],
  ])("ends with 2 and writes nothing for %s", async (_, args) => {
    save("design.json", design);
    const { code, err } = await loopboard("render", ...args);
    expect(code).toBe(2);
    expect(err).not.toBe("");
    expect(existsSync("x.png")).toBe(false);
  });
});

describe("the letters of a PNG", () => {
  /** How much ink there is in a line of that weight. */
  async function ink(text: string, weight: number): Promise<number> {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40" font-family="\'Inter Variable\', Inter">' +
      `<text x="8" y="28" font-size="24" font-weight="${weight}">${text}</text></svg>`;
    const { data } = PNG.sync.read(Buffer.from(await rasterise(svg, 400)));
    return data.reduce((sum, value, index) => (index % 4 === 3 ? sum + value : sum), 0);
  }

  it.each(["Feature store", "Größe Šč", "Хранилище", "Αποθήκη", "A & Ж"])(
    "have the weight that was asked for, in every alphabet that Inter has: %s",
    async (text) => {
      const escaped = text.replace("&", "&amp;");
      const [regular, medium, semibold] = [
        await ink(escaped, 400),
        await ink(escaped, 500),
        await ink(escaped, 600),
      ];
      expect(regular).toBeGreaterThan(10_000);
      expect(medium).toBeGreaterThan(regular * 1.03);
      expect(semibold).toBeGreaterThan(medium * 1.03);
    },
  );
});
