import fc from "fast-check";
import { metrics } from "virtual:font-metrics";
import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../catalogue/test-catalogue.ts";
import { draw } from "../document/draw.ts";
import type { Diagram } from "../document/types.ts";
import { measureWith } from "./measure-inter.ts";
import { buildScene } from "./scene.ts";
import { type SvgOptions, sceneToSvg } from "./svg.ts";
import { colour } from "./tokens.ts";

const measure = measureWith(metrics);
const icons = { "lucide:x": { d: "M1 1L2 2", fill: false } };

const svgOf = (diagram: Diagram, options: Partial<SvgOptions> = {}, labels = false) =>
  sceneToSvg(buildScene(diagram, loadCatalogue(), { measure, labels }), {
    theme: "light",
    icons,
    ...options,
  });

const diagram = draw(
  "k=kafka 'R & <D>'; m=model-server; n=note 'Why?'; b=boundary 'VPC'",
  "k>m event; m>k metric",
  {
    title: "Ad click",
    lanes: [
      { id: "l", name: "Data", position: { x: 0, y: -60 }, size: { width: 900, height: 200 } },
    ],
  },
);

const tags = (svg: string): readonly string[] => svg.match(/<[a-z]+/g) ?? [];
const texts = (svg: string): readonly string[] =>
  [...svg.matchAll(/<(?:text|tspan) [^>]*>([^<]+)<\//g)].map(([, text]) => text ?? "");

describe("the SVG of a scene", () => {
  it("says everything in presentation attributes: no style, class, id, script or reference", () => {
    const svg = svgOf(diagram, { background: true, title: true, legend: true }, true);
    expect(new Set(tags(svg))).toEqual(
      new Set(["<svg", "<rect", "<path", "<text", "<g", "<tspan"]),
    );
    const attributes = new Set([...svg.matchAll(/ ([a-zA-Z-]+)="/g)].map(([, name]) => name));
    for (const name of ["style", "class", "id", "href", "onload", "clip-path", "marker-end"]) {
      expect(attributes).not.toContain(name);
    }
    expect(svg).not.toMatch(/var\(|url\(|NaN|Infinity|undefined/);
  });

  it("keeps labels text, whatever they hold", () => {
    const svg = svgOf(diagram);
    expect(texts(svg)).toContain("R &amp; &lt;D&gt;");
    const hostile = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(hostile, hostile, hostile, (label, title, name) => {
        const nodes = diagram.nodes.map((node) => ({ ...node, label: `${label}</text><script>` }));
        const lanes = diagram.lanes.map((lane) => ({ ...lane, name: `"/><img onerror=x>${name}` }));
        const edges = diagram.edges.map((edge) => ({ ...edge, label: `]]>${name}` }));
        const drawn = svgOf({ ...diagram, title, nodes, lanes, edges }, { title: true }, true);
        expect(new Set(tags(drawn))).toEqual(
          new Set(["<svg", "<rect", "<path", "<text", "<g", "<tspan"]),
        );
        expect(drawn.match(/&(?!amp;|lt;|gt;|quot;)/)).toBe(null);
        // Nothing that XML 1.0 forbids: control characters, halves of surrogate pairs, U+FFFE and U+FFFF.
        expect(drawn.match(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)).toBe(null);
      }),
    );
  });

  it("has the size of the drawing and 32 px around it, times the scale", () => {
    expect(svgOf(diagram)).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="964" height="264" viewBox="-32 -92 964 264"/,
    );
    expect(svgOf(diagram, { scale: 2, padding: 0 })).toMatch(
      /width="1800" height="400" viewBox="0 -60 900 200"/,
    );
  });

  it("has a ground only when asked for", () => {
    const ground = `<rect x="-32" y="-92" width="964" height="264" fill="`;
    expect(svgOf(diagram)).not.toContain(ground);
    expect(svgOf(diagram, { background: "transparent" })).not.toContain(ground);
    expect(svgOf(diagram, { background: true })).toContain(`${ground}#ffffff"`);
    expect(svgOf(diagram, { background: true, theme: "dark" })).toContain(
      `${ground}${colour("canvas", "dark")}"`,
    );
  });

  it("writes the title above and the kinds of line in use below", () => {
    const plain = texts(svgOf(diagram));
    const full = texts(svgOf(diagram, { title: true, legend: true }));
    expect(full.filter((text) => !plain.includes(text))).toEqual(["Ad click", "Events", "Metrics"]);
  });

  it("draws operations before, and so under, what is strong", () => {
    const svg = svgOf(diagram);
    expect(svg.indexOf(colour("edge-operations", "light"))).toBeLessThan(
      svg.indexOf(colour("edge-data", "light")),
    );
  });

  it("is shapes without text for a thumbnail", () => {
    const svg = svgOf(diagram, { detail: "thumbnail", title: true, legend: true }, true);
    expect(texts(svg)).toEqual([]);
    expect(svg).not.toContain('stroke-dasharray="1.6');
    expect(svg).toMatch(/viewBox="0 -60 900 200"/);
  });

  it("draws an icon as a line or filled, and leaves the square empty where there is none", () => {
    const [node] = diagram.nodes;
    const scene = buildScene(
      { ...diagram, nodes: node ? [node] : [], edges: [] },
      loadCatalogue(),
      {
        measure,
      },
    );
    const [box] = scene.boxes;
    if (!box) throw new Error("No box");
    const drawn = (icon: string, fill: boolean) =>
      sceneToSvg(
        { ...scene, lanes: [], boxes: [{ ...box, icon }] },
        { theme: "light", icons: { "lucide:x": { d: "M1 1L2 2", fill } } },
      ).match(/<path [^>]*>/g);
    expect(drawn("lucide:x", true)?.[0]).toContain('fill="#');
    expect(drawn("lucide:x", false)?.[0]).toContain('fill="none" stroke="#');
    expect(drawn("toString", false)).toBe(null);
  });
});
