export { agencyByKey, directoryOf } from "./agency-directory.ts";
export { closuresOfAgency } from "./agency.read.sql.ts";
export { AgencyType } from "./agency.type.ts";
