/** Serves `virtual:tokens.css`: the colour and length tokens of `core/scene` as CSS custom properties. */
import type { Plugin } from "vite";
import { CARD, GRID, LANE, NOTE } from "../../src/core/scene/geometry.ts";
import { cssTokens, type Theme } from "../../src/core/scene/tokens.ts";

const ID = "virtual:tokens.css";
const RESOLVED = "\0virtual:tokens.css";

export function tokensCss(): Plugin {
  return {
    name: "loopboard-tokens",
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? sheet() : undefined),
  };
}

function sheet(): string {
  const light = `color-scheme:light;${colours("light")}`;
  const dark = `color-scheme:dark;${colours("dark")}`;
  return `
:root { ${light} ${lengths()} }
:root[data-theme="dark"] { ${dark} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${dark} } }
`;
}

const colours = (theme: Theme): string =>
  Object.entries(cssTokens(theme))
    .map(([name, value]) => `${name}:${value};`)
    .join("");

function lengths(): string {
  const px = {
    grid: GRID,
    "card-radius": CARD.radius,
    "card-left": CARD.paddingLeft,
    "card-right": CARD.paddingRight,
    "card-tile": CARD.tile,
    "card-tile-radius": CARD.tileRadius,
    "card-icon": CARD.icon,
    "card-gap": CARD.gap,
    "card-title": CARD.title.size,
    "card-title-line": CARD.titleLine,
    "card-subtitle": CARD.subtitle.size,
    "card-subtitle-line": CARD.subtitleLine,
    "lane-radius": LANE.radius,
    "lane-x": LANE.paddingX,
    "lane-y": LANE.paddingY,
    "lane-title": LANE.title.size,
    "note-x": NOTE.paddingX,
    "note-y": NOTE.paddingY,
    "note-text": NOTE.text.size,
    "note-line-height": NOTE.line,
  };
  return Object.entries(px)
    .map(([name, value]) => `--${name}:${value}px;`)
    .join("");
}
