import { languages, type Language } from "@redress/domain/vocabulary";
import { useSyncExternalStore } from "react";

export const pageSizes = [25, 50, 100] as const;
export const densities = ["compact", "comfortable"] as const;

/** What a person set for this browser. Settings only: nothing about people or complaints is ever stored here. */
export interface Preferences {
  readonly language: Language;
  readonly singleKeys: boolean;
  readonly pageSize: (typeof pageSizes)[number];
  readonly density: (typeof densities)[number];
}

const prefix = "redress.";
const listeners = new Set<() => void>();

function stored(key: string): string | null {
  try {
    return localStorage.getItem(prefix + key);
  } catch {
    return null;
  }
}

/** The language that `<html lang>` was given before the first paint; English where nobody speaks that one. */
export function startLanguage(): Language {
  return languages.find((language) => language === document.documentElement.lang) ?? "en";
}

function read(): Preferences {
  return {
    language: startLanguage(),
    singleKeys: stored("single-keys") !== "off",
    pageSize: pageSizes.find((size) => String(size) === stored("page-size")) ?? 25,
    density: densities.find((density) => density === stored("density")) ?? "compact",
  };
}

let current = read();

function store(key: string, value: string): void {
  try {
    localStorage.setItem(prefix + key, value);
  } catch {
    // Storage may be refused; the setting then lasts as long as the tab.
  }
}

/** Keeps the language for the next page; this one changes it once its words are there. */
export function keepLanguage(language: Language): void {
  store("language", language);
}

/** Changes some settings, keeps them for the next visit and tells every screen. */
export function setPreferences(change: Partial<Preferences>): void {
  current = { ...current, ...change };
  if (change.language) {
    document.documentElement.lang = change.language;
    keepLanguage(change.language);
  }
  if (change.singleKeys !== undefined) store("single-keys", change.singleKeys ? "on" : "off");
  if (change.pageSize) store("page-size", String(change.pageSize));
  if (change.density) store("density", change.density);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The settings of this browser; the component is drawn again when one changes. */
export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, () => current);
}

/** The language of the screen, for words that the domain makes. */
export function useLanguage(): Language {
  return usePreferences().language;
}
