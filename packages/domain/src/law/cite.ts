import type { Authority, Code, ReadingDepth } from "./citation.ts";

const edition = "2024-2025";

const leginfo: Readonly<Partial<Record<Code, string>>> = {
  FAMILY_CODE: "FAM",
  GOVERNMENT_CODE: "GOV",
  CODE_OF_CIVIL_PROCEDURE: "CCP",
  WELFARE_AND_INSTITUTIONS_CODE: "WIC",
};

function urlOf(code: Code, section: string): string {
  if (code === "22_CCR") return `https://www.law.cornell.edu/regulations/california/22-CCR-${section}`;
  if (code === "45_CFR") return `https://www.ecfr.gov/current/title-45/section-${section}`;
  if (code === "RULES_OF_COURT")
    return `https://courts.ca.gov/cms/rules/index/one/rule${section.replace(".", "_")}`;
  if (code === "PAGE") return "https://childsupport.ca.gov/";
  return `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=${leginfo[code]}&sectionNum=${section}.`;
}

/** One place in the law as a record, with the page where its text can be read. */
export function cite(
  code: Code,
  section: string,
  subdivision: string,
  title: string,
  read: ReadingDepth,
): Authority {
  const base = { code, section, title, url: urlOf(code, section), read, readOn: edition };
  return subdivision === "" ? base : { ...base, subdivision };
}
