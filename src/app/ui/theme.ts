/** Light or dark: what the system says, unless the person chose otherwise on this device. */
import { useSyncExternalStore } from "react";
import { THEMES, type Theme } from "../../core/scene/tokens.ts";

const KEY = "loopboard-theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

/** The theme on screen now. */
export function currentTheme(): Theme {
  const chosen = THEMES.find((theme) => theme === document.documentElement.dataset["theme"]);
  return chosen ?? (system.matches ? "dark" : "light");
}

/** Take up what was chosen before. */
export function restoreTheme(): void {
  try {
    const stored = localStorage.getItem(KEY);
    const theme = THEMES.find((candidate) => candidate === stored);
    if (theme) document.documentElement.dataset["theme"] = theme;
  } catch {
    // Storage may be refused; the system's choice then holds.
  }
}

/** Switch to the other theme, and keep it; choosing what the system says follows the system again. */
export function toggleTheme(): void {
  const next: Theme = currentTheme() === "dark" ? "light" : "dark";
  const followsSystem = (next === "dark") === system.matches;
  try {
    if (followsSystem) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, next);
  } catch {
    // It holds until the page is closed.
  }
  if (followsSystem) delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  system.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener("change", listener);
  };
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme);
