// The decorators of the types below need it before they run.
import "reflect-metadata";

export { AgencyEntity } from "./agency.entity.ts";
export { agencyByKey, directoryOf } from "./agency-directory.ts";
export { AgencyKindEnum, AgencyType } from "./agency.type.ts";
