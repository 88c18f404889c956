import type { Words } from "../vocabulary/words.ts";

/** The collections of law and official pages that are cited. */
export type Code =
  | "FAMILY_CODE"
  | "GOVERNMENT_CODE"
  | "CODE_OF_CIVIL_PROCEDURE"
  | "WELFARE_AND_INSTITUTIONS_CODE"
  | "RULES_OF_COURT"
  | "22_CCR"
  | "45_CFR"
  | "PAGE";

/** How far the text was read before it was relied on. */
export type ReadingDepth = "WHOLE" | "PART" | "THROUGH_OTHERS";

/** One place in the law. */
export interface Authority {
  readonly code: Code;
  /** Section number, or the name of an official page. */
  readonly section: string;
  /** Subdivisions as printed: "(a)(1)". */
  readonly subdivision?: string;
  /** What it says, in a few words. */
  readonly title: string;
  readonly url?: string;
  /** How far its text was read. */
  readonly read: ReadingDepth;
  /** The edition that was read or relied on. */
  readonly readOn: string;
}

/** How each collection is cited in a sentence. */
export const codePrefix: Readonly<Record<Code, Words>> = {
  FAMILY_CODE: { en: "Fam. Code", es: "Código de Familia, sección" },
  GOVERNMENT_CODE: { en: "Gov. Code", es: "Código de Gobierno, sección" },
  CODE_OF_CIVIL_PROCEDURE: { en: "Code Civ. Proc.", es: "Código de Procedimiento Civil, sección" },
  WELFARE_AND_INSTITUTIONS_CODE: {
    en: "Welf. & Inst. Code",
    es: "Código de Bienestar e Instituciones, sección",
  },
  RULES_OF_COURT: { en: "Cal. Rules of Court", es: "Reglas de la Corte de California, regla" },
  "22_CCR": { en: "22 CCR", es: "22 CCR" },
  "45_CFR": { en: "45 CFR", es: "45 CFR" },
  PAGE: { en: "childsupport.ca.gov", es: "childsupport.ca.gov" },
};
