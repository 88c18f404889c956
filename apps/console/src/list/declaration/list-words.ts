import { type Words, say } from "@redress/domain/vocabulary";
import type { ParseKeys } from "i18next";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../lib/preferences.ts";
import { useIsState, useViewer } from "../../session/viewer.tsx";

/** Says a list's own word by its path, such as `column.number`; empty when the list has none there. */
export type ListWords = (path: string, values?: Readonly<Record<string, unknown>>) => string;

/**
 * The words of one list, from its node of the catalogues. State staff read a word's `…_state` variant where there is one.
 * @param name The list's name. That the words are there is checked where the list is declared.
 */
export function useListWords(name: string): ListWords {
  const { t, i18n } = useTranslation();
  const context = useIsState() ? "state" : undefined;
  return (path, values) => {
    const key = `${name}.${path}` as ParseKeys;
    const said: unknown = i18n.exists(key, { ...values }) ? t(key, { ...values, context }) : "";
    return typeof said === "string" ? said : "";
  };
}

/** Says a filter's value: in the domain's words where they were given, else in the list's own, which may count the days that the office calls near. */
export function useChoiceWords(name: string) {
  const words = useListWords(name);
  const { alertDays: count } = useViewer().office;
  const language = useLanguage();
  return (id: string, value: string, known?: Readonly<Record<string, Words>>): string =>
    known?.[value] ? say(known[value], language) : words(`choice.${id}.${value}`, { count });
}
