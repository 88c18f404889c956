import { codePrefix, type Authority } from "./citation.ts";
import { cite } from "./cite.ts";
import type { Language } from "../vocabulary/words.ts";
import { localProcessRegulations } from "./local-process-regulations.ts";
import { stateHearingRegulations } from "./state-hearing-regulations.ts";
import { statutes } from "./statutes.ts";

/** Every authority that a rule, a guard or a refusal points at, by key. */
export const authorities = {
  ...statutes,
  ...localProcessRegulations,
  ...stateHearingRegulations,
  "dcss-customer-relations": cite(
    "PAGE",
    "Customer Relations",
    "",
    "The Department’s public page on complaints and hearings",
    "WHOLE",
  ),
  "placer-county-page": cite(
    "PAGE",
    "Placer County",
    "",
    "The public child support page of a county in the spring of 2020",
    "WHOLE",
  ),
  "dcss-forms-lcr001-sh001": cite(
    "PAGE",
    "Forms LCR001 and SH001",
    "",
    "The Department’s own forms count the 30 days without an answer from receiving the complaint",
    "PART",
  ),
  "oah-about-dcss": cite(
    "PAGE",
    "OAH, About DCSS",
    "",
    "The Office of Administrative Hearings counts its 45 days from the documents",
    "PART",
  ),
  "dcss-customer-service-non-iv-d": cite(
    "PAGE",
    "Customer Service - Non IV-D Cases",
    "",
    "The Department’s page on payments through the State Disbursement Unit without a case",
    "WHOLE",
  ),
} as const satisfies Readonly<Record<string, Authority>>;

/** The key of one authority. */
export type AuthorityKey = keyof typeof authorities;

/** One authority by its key. */
export function authorityOf(key: AuthorityKey): Authority {
  return authorities[key];
}

function labelsIn(language: Language): Readonly<Record<AuthorityKey, string>> {
  return Object.fromEntries(
    Object.entries<Authority>(authorities).map(([key, { code, section, subdivision = "" }]) => [
      key,
      `${codePrefix[code][language]} ${section}${subdivision}`,
    ]),
  ) as Record<AuthorityKey, string>;
}

const labels = { en: labelsIn("en"), es: labelsIn("es") };

/**
 * A citation as printed: "22-ccr-110164-a-1" → "22 CCR 110164(a)(1)"; in Spanish "fam-code-17800" → "Código de Familia,
 * sección 17800".
 */
export function formatCitation(key: AuthorityKey, language: Language = "en"): string {
  return labels[language][key];
}
