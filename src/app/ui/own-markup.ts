/** Drawings and pages that core has written, as what the page can show: nothing in them may run or be loaded. */
import { TRUSTED_POLICIES, trustedPolicy } from "./trusted-types.ts";

/** Stays within this file: what it gives is read apart from the page, looked through, and only then shown. */
const policy = trustedPolicy(TRUSTED_POLICIES.markup, { createHTML: (markup) => markup });

/** All that `core/scene`, icons included, draws with. */
const DRAWN = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan image metadata title".split(" "),
);
/** All that `core/case-page` and its kin write with, besides drawings. */
const WRITTEN = new Set(
  "html head meta body main header footer section article figure div h1 h2 h3 h4 p ul ol li b i small span br table thead tbody tr th td".split(
    " ",
  ),
);

/** SVG as an element of the page; throws where it holds what core does not write. */
export function ownDrawing(svg: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(policy.createHTML(svg), "image/svg+xml");
  lookThrough(parsed, (name) => DRAWN.has(name));
  return document.adoptNode(parsed.documentElement);
}

/** A page as what `srcdoc` takes; throws where it holds what core does not write. */
export function ownPage(html: string): string {
  const markup = policy.createHTML(html);
  lookThrough(
    new DOMParser().parseFromString(markup, "text/html"),
    (name) => DRAWN.has(name) || WRITTEN.has(name),
  );
  return markup;
}

function lookThrough(parsed: Document, isKnown: (name: string) => boolean): void {
  // A drawing has thousands of attributes and some twenty names for them: each name is judged once.
  const judged = new Map<string, Judgement>();
  for (const element of parsed.querySelectorAll("*")) {
    const { localName } = element;
    if (!isKnown(localName)) throw new TypeError(`Markup that is not ours: ${localName}`);
    for (const name of element.getAttributeNames()) {
      const judgement = judged.get(name) ?? judge(name);
      judged.set(name, judgement);
      if (judgement === "still") continue;
      const isPicture = judgement === "address" && PICTURE.test(element.getAttribute(name) ?? "");
      if (!isPicture) throw new TypeError(`Markup that is not ours: ${name}`);
    }
  }
}

type Judgement = "still" | "address" | "live";

/** Handlers and style sheets live; an address may be that of a picture that is in the text itself. */
function judge(attribute: string): Judgement {
  if (/^on|^style$|^http-equiv$/i.test(attribute)) return "live";
  return /href$|^src/i.test(attribute) ? "address" : "still";
}

const PICTURE = /^data:image\/(?:png|jpeg|webp|gif|avif);/;
