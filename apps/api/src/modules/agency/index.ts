// The decorators of the types below need it before they run.
import "reflect-metadata";

export { agencyByKey, directoryOf } from "./agency-directory.ts";
export { AgencyType } from "./agency.type.ts";
