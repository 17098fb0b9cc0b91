/** Small pictures as data URLs: drawn one after another so that the page stays quick, and once per document and theme. */
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Diagram } from "../../core/document/types.ts";
import type { Measure } from "../../core/scene/measure.ts";
import type { Scene } from "../../core/scene/scene.ts";
import type { Theme } from "../../core/scene/tokens.ts";
import { loadIcons } from "../assets.ts";

export interface DrawingParts {
  readonly catalogue: Catalogue;
  readonly measure: Measure;
}

interface Drawn {
  scene?: Scene;
  readonly sources: Map<Theme, string>;
}

/** By document: what is no longer open is forgotten with it. */
const drawn = new WeakMap<Diagram, Drawn>();
let queue: Promise<unknown> = Promise.resolve();

/** The picture, if it has been drawn already. */
export const knownThumbnail = (diagram: Diagram, theme: Theme): string | undefined =>
  drawn.get(diagram)?.sources.get(theme);

/** The picture, drawn when its turn comes; `undefined` if it is no longer `wanted` by then. */
export function drawThumbnail(
  diagram: Diagram,
  theme: Theme,
  parts: DrawingParts,
  wanted: () => boolean,
): Promise<string | undefined> {
  const turn = queue.then(async () => {
    if (!wanted()) return undefined;
    const known = knownThumbnail(diagram, theme);
    if (known !== undefined) return known;
    // A task of its own: what the person does goes before.
    await new Promise((resolve) => setTimeout(resolve));
    return draw(diagram, theme, parts);
  });
  queue = turn.catch(() => undefined);
  return turn;
}

async function draw(diagram: Diagram, theme: Theme, parts: DrawingParts): Promise<string> {
  const [{ buildScene }, { sceneToSvg }, icons] = await Promise.all([
    import("../../core/scene/scene.ts"),
    import("../../core/scene/svg.ts"),
    loadIcons(),
  ]);
  const record = drawn.get(diagram) ?? { sources: new Map<Theme, string>() };
  drawn.set(diagram, record);
  record.scene ??= buildScene(diagram, parts.catalogue, { measure: parts.measure });
  const svg = sceneToSvg(record.scene, {
    theme,
    background: "transparent",
    icons,
    detail: "thumbnail",
  });
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  record.sources.set(theme, source);
  return source;
}
