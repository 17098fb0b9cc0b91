/** Key chords: from a keyboard event to a command, and to the words a person reads. */
import type { Command } from "./command.ts";

/** The part of a keyboard event that matters. */
export interface KeyPress {
  readonly key: string;
  /** Physical key, such as `Digit1`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether the press is that chord, for example `Mod+Shift+Z` or `Shift+1`. */
export function matches(press: KeyPress, chord: string, mac: boolean): boolean {
  const parts = chord.endsWith("++") ? [...chord.slice(0, -2).split("+"), "+"] : chord.split("+");
  const key = parts.at(-1) ?? "";
  const wanted = new Set(parts.slice(0, -1));
  const mod = mac ? press.metaKey : press.ctrlKey;
  const otherMod = mac ? press.ctrlKey : press.metaKey;
  if (mod !== wanted.has("Mod") || otherMod || press.altKey !== wanted.has("Alt")) return false;
  const isDigit = /^\d$/.test(key);
  const printsItself = key.length === 1 && !/[a-z0-9]/i.test(key);
  if (!printsItself && press.shiftKey !== wanted.has("Shift")) return false;
  return isDigit ? press.code === `Digit${key}` : press.key.toLowerCase() === key.toLowerCase();
}

/** The first command that the press asks for. */
export const commandFor = (
  commands: readonly Command[],
  press: KeyPress,
  mac: boolean,
): Command | undefined =>
  commands.find(
    ({ native, shortcuts }) => !native && shortcuts?.some((chord) => matches(press, chord, mac)),
  );

/** The chord as people write it: `Ctrl+Shift+Z`, or `⇧⌘Z` on a Mac. */
export function showChord(chord: string, mac: boolean): string {
  const parts = chord.endsWith("++") ? [...chord.slice(0, -2).split("+"), "+"] : chord.split("+");
  const written = parts.map(
    (part) => (mac ? MAC_SIGNS.get(part) : undefined) ?? SIGNS.get(part) ?? part,
  );
  return written.join(mac ? "" : "+");
}

const SIGNS = new Map([
  ["Mod", "Ctrl"],
  ["ArrowLeft", "←"],
  ["ArrowRight", "→"],
  ["ArrowUp", "↑"],
  ["ArrowDown", "↓"],
  ["Escape", "Esc"],
  ["Delete", "Del"],
  ["ContextMenu", "Menu"],
]);
const MAC_SIGNS = new Map([
  ["Mod", "⌘"],
  ["Shift", "⇧"],
  ["Alt", "⌥"],
]);
