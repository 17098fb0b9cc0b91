/** The colours of both themes: the style sheet of the app and the exported pictures are drawn from these. */
import { HUES, type Hue } from "../catalogue/component.ts";
import type { Family } from "../catalogue/kinds.ts";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

type Pair = readonly [light: string, dark: string];

const COLOURS = {
  canvas: ["#fafafb", "#131319"],
  /** The dots of the canvas. */
  dot: ["#dddde3", "#2a2a34"],
  panel: ["#ffffff", "#18181f"],
  /** A card, and whatever floats above the canvas. */
  box: ["#ffffff", "#1d1d26"],
  band: ["#fefefe", "#16161d"],
  line: ["#e6e6ea", "#2a2a34"],
  "line-strong": ["#d5d5dc", "#3a3a47"],
  ink: ["#16161d", "#f1f1f5"],
  "ink-2": ["#5b5b69", "#a9a9b8"],
  "ink-3": ["#6f6f7d", "#8e8e9e"],
  accent: ["#4f46e5", "#8b8bff"],
  "accent-soft": ["#eef0ff", "#24243f"],
  "on-accent": ["#ffffff", "#14141c"],
  error: ["#d92d43", "#ff6b7d"],
  warning: ["#b76e00", "#f0b14a"],
  info: ["#2f6fde", "#77a8ff"],
  good: ["#12805c", "#4cc79a"],
  note: ["#fffbea", "#2b2a20"],
  "note-line": ["#eadfb4", "#4a4734"],
  "edge-data": ["#7b8794", "#8492a3"],
  "edge-feature": ["#059669", "#34d399"],
  "edge-model": ["#c2570c", "#fb923c"],
  "edge-request": ["#4f46e5", "#9a93ff"],
  "edge-operations": ["#b9bcc6", "#4a4a59"],
} as const satisfies Record<string, Pair>;

export type Token = keyof typeof COLOURS;

/** The ink of an icon, by the hue of its group. */
const HUE_INKS: Readonly<Record<Hue, Pair>> = {
  slate: ["#64748b", "#94a3b8"],
  cyan: ["#0e7490", "#22b8d6"],
  amber: ["#b45309", "#f0a03c"],
  blue: ["#1d4ed8", "#6d9bff"],
  violet: ["#7c3aed", "#b08bff"],
  pink: ["#be185d", "#f472b6"],
  green: ["#047857", "#34d399"],
  orange: ["#c2410c", "#fb923c"],
  gold: ["#a16207", "#eab308"],
  indigo: ["#4338ca", "#9a93ff"],
  purple: ["#6d28d9", "#c084fc"],
  teal: ["#0f766e", "#2dd4bf"],
  red: ["#b91c1c", "#f87171"],
  steel: ["#475569", "#9fb0c6"],
  fuchsia: ["#a21caf", "#e879f9"],
  grey: ["#5b5b69", "#a9a9b8"],
};

/** How much of the ink is in the square behind the icon. */
const TINT = 0.12;

const side = (pair: Pair, theme: Theme): string => pair[theme === "light" ? 0 : 1];

/** A colour of the sheet as `#rrggbb`. */
export const colour = (token: Token, theme: Theme): string => side(COLOURS[token], theme);

/** The two colours of a hue: the icon's ink, and the square behind it. */
export function hueColours(
  hue: Hue,
  theme: Theme,
): { readonly ink: string; readonly tint: string } {
  const ink = side(HUE_INKS[hue], theme);
  return { ink, tint: mixed(colour("box", theme), ink, TINT) };
}

/** The colour of an edge's line, by the family of its kind. */
export const edgeColour = (family: Family, theme: Theme): string => colour(`edge-${family}`, theme);

/** The colour in which an edge is drawn. */
export const edgeInk = (
  { family, hue }: { readonly family: Family; readonly hue: Hue | undefined },
  theme: Theme,
): string => (hue === undefined ? edgeColour(family, theme) : hueColours(hue, theme).ink);

/** A colour of the sheet by its name, as in `var(--ink-2)`; each theme has its own. */
export type Paint = Token | `hue-${Hue}` | `hue-${Hue}-tint`;

/** Each is worked out once: a large drawing asks some ten thousand times. */
const known: Readonly<Record<Theme, Map<Paint, string>>> = { light: new Map(), dark: new Map() };

/** A paint as `#rrggbb`. */
export function painted(paint: Paint, theme: Theme): string {
  const found = known[theme].get(paint) ?? mixedPaint(paint, theme);
  known[theme].set(paint, found);
  return found;
}

function mixedPaint(paint: Paint, theme: Theme): string {
  const hue = HUES.find((name) => paint === `hue-${name}` || paint === `hue-${name}-tint`);
  if (!hue) return colour(paint as Token, theme); // what is no hue is a token, by the type
  const { ink, tint } = hueColours(hue, theme);
  return paint === `hue-${hue}` ? ink : tint;
}

/** The whole sheet as CSS custom properties: `--ink`, `--edge-data`, `--hue-amber`, `--hue-amber-tint` … */
export function cssTokens(theme: Theme): Readonly<Record<string, string>> {
  const sheet = new Map<string, string>();
  for (const [name, pair] of Object.entries(COLOURS)) sheet.set(`--${name}`, side(pair, theme));
  for (const hue of HUES) {
    const { ink, tint } = hueColours(hue, theme);
    sheet.set(`--hue-${hue}`, ink);
    sheet.set(`--hue-${hue}-tint`, tint);
  }
  return Object.fromEntries(sheet);
}

function mixed(base: string, over: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [base, over].map((text) => Number.parseInt(text.slice(at, at + 2), 16));
    const value = Math.round((from ?? 0) * (1 - share) + (to ?? 0) * share);
    return value.toString(16).padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
