import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../core/catalogue/test-catalogue.ts";
import { casePageContent, writePage } from "../../core/case-page/case-page.ts";
import { checklistPage } from "../../core/checklist/checklist-page.ts";
import { parseDiagram } from "../../core/document/parse.ts";
import type { Diagram } from "../../core/document/types.ts";
import { reviewDiagram } from "../../core/lint/review.ts";
import { drawPicture, USUAL_PICTURE } from "../../core/scene/picture.ts";
import { ownDrawing, ownPage } from "./own-markup.ts";

const drawing = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`;

const files = import.meta.glob<string>("/templates/{batch-churn,rag-document-qa,news-feed}.json", {
  eager: true,
  import: "default",
  query: "?raw",
});
const designs = Object.values(files).map((text) => {
  const read = parseDiagram(text);
  if (!read.ok) throw new Error("A template cannot be read");
  return read.value;
});
const catalogue = loadCatalogue();

function pageOf(diagram: Diagram): string {
  const tools = { catalogue, measure: (text: string) => 7 * text.length, icons: {} };
  const { svg } = drawPicture(diagram, tools, USUAL_PICTURE);
  const report = reviewDiagram(diagram, catalogue);
  const page = casePageContent(diagram, { catalogue, report, pictures: { light: svg, dark: svg } });
  return writePage({ title: page.title, body: page.body });
}

describe("a drawing", () => {
  it("of our own is shown as it is, pictures of its marks with it", () => {
    const image = '<image href="data:image/png;base64,iVBORw0KGgo=" width="3" height="3"/>';
    const shown = ownDrawing(drawing(`<g><text x="1">onload=alert(1)</text></g>${image}`));
    expect(shown.querySelector("text")?.textContent).toBe("onload=alert(1)");
    expect(shown.querySelector("image")?.getAttribute("href")).toMatch(/^data:image\/png/);
  });

  it.each([
    "<script>alert(1)</script>",
    "<foreignObject><b>HTML</b></foreignObject>",
    '<rect onload="alert(1)"/>',
    '<g style="background:url(https://example.com)"/>',
    '<a href="javascript:alert(1)"><text>here</text></a>',
    '<image href="https://example.com/a.png"/>',
    '<image href="data:image/svg+xml,%3Csvg/%3E"/>',
    '<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="//example.com/a.png"/>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<use href="#a"/>',
    "<style>@import url(https://example.com)</style>",
  ])("with what core never writes is not shown: %s", (inner) => {
    expect(() => ownDrawing(drawing(inner))).toThrow("Markup that is not ours");
  });
});

describe("a page", () => {
  it("of our own is taken whole", () => {
    const { css: _, ...checklist } = checklistPage("senior");
    for (const page of [...designs.map(pageOf), writePage(checklist)])
      expect(ownPage(page)).toBe(page);
  });

  it.each([
    "<script src=x></script>",
    '<meta http-equiv="refresh" content="0;url=https://example.com">',
    "<object></object>",
    "<form></form>",
    '<p onclick="alert(1)">A</p>',
    '<a href="https://example.com">A</a>',
    '<link rel="prefetch" href="https://example.com/a.css">',
    '<base href="https://example.com/">',
  ])("with what core never writes is not taken: %s", (inner) => {
    expect(() => ownPage(`<!doctype html><html><body>${inner}</body></html>`)).toThrow(
      "Markup that is not ours",
    );
  });
});
