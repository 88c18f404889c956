/** The collections of law and official pages that are cited. */
export type Code =
  | "FAMILY_CODE"
  | "GOVERNMENT_CODE"
  | "CODE_OF_CIVIL_PROCEDURE"
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
export const codePrefix: Readonly<Record<Code, string>> = {
  FAMILY_CODE: "Fam. Code",
  GOVERNMENT_CODE: "Gov. Code",
  CODE_OF_CIVIL_PROCEDURE: "Code Civ. Proc.",
  "22_CCR": "22 CCR",
  "45_CFR": "45 CFR",
  PAGE: "childsupport.ca.gov",
};
