/** The language on screen: the person's choice on this device, else the first that the browser asks for. */
import { createStore } from "zustand/vanilla";
import { firstKnown, language, type LanguageId, LANGUAGES } from "../core/messages/language.ts";
import { setLanguage } from "../core/messages/switch.ts";
import { deviceStore } from "./browser-storage.ts";

const KEY = "loopboard.language";

/** What is spoken now; changes once all words are there. */
export const appLanguage = createStore<LanguageId>(() => language());

/** Take up what was chosen before. Words that cannot be loaded leave the app in English. */
export async function restoreLanguage(): Promise<void> {
  const stored = deviceStore.get(KEY);
  const chosen = LANGUAGES.find(({ id }) => id === stored)?.id;
  await speak(chosen ?? firstKnown(navigator.languages)).catch(() => undefined);
}

/** Switch and keep it; rejects where the words cannot be loaded. */
export async function chooseLanguage(id: LanguageId): Promise<void> {
  await speak(id);
  deviceStore.set(KEY, id);
}

async function speak(id: LanguageId): Promise<void> {
  if (id === language()) return;
  await setLanguage(id);
  document.documentElement.lang = id;
  appLanguage.setState(id, true);
}
