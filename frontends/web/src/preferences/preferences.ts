import { useSyncExternalStore } from "react";
import { isLanguage, preferredLanguage, type Language } from "../i18n/languages";

/** What a reader chose; kept in this browser only. The same key is read by `public/before-paint.js`. */
export interface Preferences {
  theme: "system" | "light" | "dark";
  language: Language;
  favouriteNoc: string | null;
  spoilerFree: boolean;
  /** IANA zone; null: that of the device. */
  timeZone: string | null;
  /** The Games clock as ISO time; null: now. */
  asOf: string | null;
}

const KEY = "stadion.preferences";
const listeners = new Set<() => void>();
let current: Preferences | null = null;

function read(): Preferences {
  const defaults: Preferences = {
    theme: "system",
    language: preferredLanguage(),
    favouriteNoc: null,
    spoilerFree: false,
    timeZone: null,
    asOf: null,
  };
  try {
    const saved = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
    const language = saved.language && isLanguage(saved.language) ? saved.language : defaults.language;
    return { ...defaults, ...saved, language };
  } catch (error) {
    console.warn("Saved preferences could not be read", error);
    return defaults;
  }
}

export function preferences(): Preferences {
  current ??= read();
  return current;
}

export function setPreferences(change: Partial<Preferences>): void {
  current = { ...preferences(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(current));
  } catch (error) {
    console.warn("Preferences last until this page closes", error);
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}
