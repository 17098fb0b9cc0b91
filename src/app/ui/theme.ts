/** Light or dark: what the system says, unless the person chose otherwise on this device. */
import { useSyncExternalStore } from "react";
import { THEMES, type Theme } from "../../core/scene/tokens.ts";
import { deviceStore } from "../browser-storage.ts";

const KEY = "loopboard.theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

/** The theme on screen now. */
function currentTheme(): Theme {
  const chosen = THEMES.find((theme) => theme === document.documentElement.dataset["theme"]);
  return chosen ?? (system.matches ? "dark" : "light");
}

/** Take up what was chosen before. */
export function restoreTheme(): void {
  const stored = deviceStore.get(KEY);
  show(THEMES.find((theme) => theme === stored));
}

/** Switch to the other theme and keep it; choosing what the system says follows the system again. */
export function toggleTheme(): void {
  const next: Theme = currentTheme() === "dark" ? "light" : "dark";
  const followsSystem = (next === "dark") === system.matches;
  if (followsSystem) deviceStore.remove(KEY);
  else deviceStore.set(KEY, next);
  show(followsSystem ? undefined : next);
  for (const listener of listeners) listener();
}

function show(theme: Theme | undefined): void {
  const { dataset } = document.documentElement;
  if (theme === undefined) delete dataset["theme"];
  else dataset["theme"] = theme;
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
