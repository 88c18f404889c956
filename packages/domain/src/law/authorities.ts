import { codePrefix, type Authority, type Code, type ReadingDepth } from "./citation.ts";

const edition = "2024-2025";

const leginfo: Readonly<Partial<Record<Code, string>>> = {
  FAMILY_CODE: "FAM",
  GOVERNMENT_CODE: "GOV",
  CODE_OF_CIVIL_PROCEDURE: "CCP",
};

function urlOf(code: Code, section: string): string {
  if (code === "22_CCR") return `https://www.law.cornell.edu/regulations/california/22-CCR-${section}`;
  if (code === "PAGE") return "https://childsupport.ca.gov/";
  return `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=${leginfo[code]}&sectionNum=${section}.`;
}

function cite(
  code: Code,
  section: string,
  subdivision: string,
  title: string,
  read: ReadingDepth,
): Authority {
  const base = { code, section, title, url: urlOf(code, section), read, readOn: edition };
  return subdivision === "" ? base : { ...base, subdivision };
}

/** Every authority that a rule, a guard or a refusal points at, by key. */
export const authorities = {
  "fam-code-17800": cite(
    "FAMILY_CODE",
    "17800",
    "",
    "Local complaint resolution: 90 days to complain, 30 days to resolve, 30 more for good reason",
    "WHOLE",
  ),
  "fam-code-17801-a": cite("FAMILY_CODE", "17801", "(a)", "What a state hearing may be about", "WHOLE"),
  "fam-code-17801-a-1": cite(
    "FAMILY_CODE",
    "17801",
    "(a)(1)",
    "Hearing: an application denied or not acted on in time",
    "WHOLE",
  ),
  "fam-code-17801-a-2": cite(
    "FAMILY_CODE",
    "17801",
    "(a)(2)",
    "Hearing: a case acted on against the law, or not in time",
    "WHOLE",
  ),
  "fam-code-17801-a-3": cite(
    "FAMILY_CODE",
    "17801",
    "(a)(3)",
    "Hearing: collections not distributed or wrongly, arrears wrongly calculated",
    "WHOLE",
  ),
  "fam-code-17801-a-4": cite(
    "FAMILY_CODE",
    "17801",
    "(a)(4)",
    "Hearing: a decision to close a case",
    "WHOLE",
  ),
  "fam-code-17801-b": cite(
    "FAMILY_CODE",
    "17801",
    "(b)",
    "A hearing may be asked for when no written resolution came in time",
    "WHOLE",
  ),
  "fam-code-17801-c": cite("FAMILY_CODE", "17801", "(c)", "90 days to ask for a state hearing", "WHOLE"),
  "fam-code-17801-g": cite(
    "FAMILY_CODE",
    "17801",
    "(g)",
    "What by law needs a motion, an order to show cause or an appeal is for the court",
    "THROUGH_OTHERS",
  ),
  "fam-code-17212": cite("FAMILY_CODE", "17212", "", "Program records are confidential", "PART"),
  "fam-code-17526": cite(
    "FAMILY_CODE",
    "17526",
    "",
    "A statement of arrears is reviewed in the manner and time of a complaint",
    "THROUGH_OTHERS",
  ),
  "fam-code-17530-c": cite(
    "FAMILY_CODE",
    "17530",
    "(c)",
    "A claim of mistaken identity is answered in the time frames of a complaint",
    "THROUGH_OTHERS",
  ),
  "fam-code-17530-d": cite(
    "FAMILY_CODE",
    "17530",
    "(d)",
    "A rejected claim of mistaken identity goes to the court",
    "THROUGH_OTHERS",
  ),
  "22-ccr-110160": cite("22_CCR", "110160", "", "What a complaint is; it may be oral or written", "WHOLE"),
  "22-ccr-110164": cite("22_CCR", "110164", "", "Complaint receipt date", "WHOLE"),
  "22-ccr-110164-a-1": cite(
    "22_CCR",
    "110164",
    "(a)(1)",
    "Mailed: five business days from the postmark, or the date stamp if it is illegible",
    "WHOLE",
  ),
  "22-ccr-110164-a-2": cite(
    "22_CCR",
    "110164",
    "(a)(2)",
    "Delivered by hand: the day it is received and stamped",
    "WHOLE",
  ),
  "22-ccr-110164-b": cite(
    "22_CCR",
    "110164",
    "(b)",
    "Oral: the day the person speaks, asks to file and gives the basis",
    "WHOLE",
  ),
  "22-ccr-111542-a-6": cite(
    "22_CCR",
    "111542",
    "(a)(6)",
    "The ombudsperson refers court matters to the Family Law Facilitator",
    "WHOLE",
  ),
  "22-ccr-118203": cite("22_CCR", "118203", "", "Closing a case", "PART"),
  "22-ccr-120100-a-2": cite(
    "22_CCR",
    "120100",
    "(a)(2)",
    "No one may be discouraged from filing a complaint",
    "WHOLE",
  ),
  "22-ccr-120100-a-3": cite(
    "22_CCR",
    "120100",
    "(a)(3)",
    "No one may be refused help to ask for a state hearing",
    "WHOLE",
  ),
  "22-ccr-120100-a-4": cite("22_CCR", "120100", "(a)(4)", "Each complaint is tracked and reported", "WHOLE"),
  "22-ccr-120100-c": cite(
    "22_CCR",
    "120100",
    "(c)",
    "A period that ends on a day that is no business day runs to the next business day",
    "WHOLE",
  ),
  "22-ccr-120102": cite("22_CCR", "120102", "", "Acknowledgement of a complaint", "THROUGH_OTHERS"),
  "22-ccr-120103": cite(
    "22_CCR",
    "120103",
    "",
    "Investigation by a person other than the caseworker involved",
    "THROUGH_OTHERS",
  ),
  "22-ccr-120104-a-1": cite(
    "22_CCR",
    "120104",
    "(a)(1)",
    "Transfer to the county that has the case, within five business days",
    "PART",
  ),
  "22-ccr-120105": cite("22_CCR", "120105", "", "Written resolution of a complaint", "THROUGH_OTHERS"),
  "22-ccr-120107": cite("22_CCR", "120107", "", "What the record of a complaint must hold", "WHOLE"),
  "22-ccr-120107-a": cite(
    "22_CCR",
    "120107",
    "(a)",
    "Complainant and authorized representative in the record",
    "WHOLE",
  ),
  "22-ccr-120107-c": cite(
    "22_CCR",
    "120107",
    "(c)",
    "Date received, nature and date of resolution in the record",
    "WHOLE",
  ),
  "22-ccr-120107-e": cite(
    "22_CCR",
    "120107",
    "(e)",
    "Mailing dates of LCR002 to LCR006 in the record",
    "WHOLE",
  ),
  "22-ccr-120201": cite(
    "22_CCR",
    "120201",
    "",
    "Who may ask for a state hearing, about what, and until when",
    "PART",
  ),
  "22-ccr-120201-a-3-a": cite(
    "22_CCR",
    "120201",
    "(a)(3)(A)",
    "No hearing about payments made straight to the other parent, nor about relief from undisputed arrears",
    "PART",
  ),
  "22-ccr-120201-a-3-b": cite(
    "22_CCR",
    "120201",
    "(a)(3)(B)",
    "No hearing when either party has asked a court to determine the same arrears",
    "PART",
  ),
  "22-ccr-120204-a": cite(
    "22_CCR",
    "120204",
    "(a)",
    "What the agency does once a hearing is asked for; it goes on trying to settle",
    "PART",
  ),
  "22-ccr-120211-a-4": cite(
    "22_CCR",
    "120211",
    "(a)(4)",
    "A complaint about compliance with a hearing decision gets no new hearing",
    "PART",
  ),
  "22-ccr-120221-c": cite(
    "22_CCR",
    "120221",
    "(c)",
    "The Department determines whether a hearing decision is complied with",
    "PART",
  ),
  "ccp-12": cite(
    "CODE_OF_CIVIL_PROCEDURE",
    "12",
    "",
    "The first day is left out and the last day counted",
    "PART",
  ),
  "ccp-12a": cite(
    "CODE_OF_CIVIL_PROCEDURE",
    "12a",
    "",
    "A last day that is a holiday moves to the next day that is none",
    "PART",
  ),
  "ccp-12b": cite(
    "CODE_OF_CIVIL_PROCEDURE",
    "12b",
    "",
    "A public office closed for the whole day counts as a holiday",
    "PART",
  ),
  "ccp-135": cite("CODE_OF_CIVIL_PROCEDURE", "135", "", "Judicial holidays", "PART"),
  "gov-code-6700": cite("GOVERNMENT_CODE", "6700", "", "State holidays", "PART"),
  "gov-code-6701": cite("GOVERNMENT_CODE", "6701", "", "Holidays on a Saturday or Sunday", "THROUGH_OTHERS"),
  "gov-code-6800": cite("GOVERNMENT_CODE", "6800", "", "How a period of days is computed", "PART"),
  "gov-code-11135": cite(
    "GOVERNMENT_CODE",
    "11135",
    "",
    "No discrimination in state programs",
    "THROUGH_OTHERS",
  ),
  "dcss-customer-relations": cite(
    "PAGE",
    "Customer Relations",
    "",
    "The Department’s public page on complaints and hearings",
    "WHOLE",
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

/** A citation as printed: "22-ccr-110164-a-1" → "22 CCR 110164(a)(1)". */
export function formatCitation(key: AuthorityKey): string {
  const authority = authorityOf(key);
  return `${codePrefix[authority.code]} ${authority.section}${authority.subdivision ?? ""}`;
}
