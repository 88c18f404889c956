import { languages, type Language } from "@redress/domain/vocabulary";

const known = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/**
 * A typed tag of BCP 47 in its usual form: "ES-mx" → "es-MX", "zh-yue" → "yue"; null when it is none. "Spanish" is
 * well-formed and no language: a tag begins with two letters that are known, or with three of ISO 639-3, of which no
 * program knows all. Mandarin stays apart from Chinese at large.
 */
export function readLanguageTag(text: string): string | null {
  // An extended subtag is a language of its own.
  const tag = text.replace(/^[a-z]{2,3}-(?=[a-z]{3}(?:-|$))/i, "");
  try {
    const [canonical = ""] = Intl.getCanonicalLocales(tag);
    const [primary = ""] = canonical.split("-");
    if (primary.length > 3 || (primary.length === 2 && known.of(primary) === undefined)) return null;
    return /^cmn(?:-|$)/i.test(tag) ? canonical.replace(/^zh/, "cmn") : canonical;
  } catch {
    return null;
  }
}

/**
 * The language in which somebody wishes to be answered, by the weights of an Accept-Language header: "en;q=0.5, es" →
 * "es". Of two with the same weight the first counts. English where neither is asked for.
 */
export function preferredLanguage(header = ""): Language {
  const asked = header.split(",").flatMap((range) => {
    const [tag = "", ...parameters] = range.toLowerCase().split(";");
    const weight = parameters.flatMap((one) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(one)?.[1] ?? []);
    const language = languages.find((one) => one === tag.trim().split("-")[0]);
    return language ? [{ language, weight: Number(weight[0] ?? 1) }] : [];
  });
  const [best] = asked.filter(({ weight }) => weight > 0).toSorted((one, other) => other.weight - one.weight);
  return best?.language ?? "en";
}
