// The decorators of the types below need it before they run.
import "reflect-metadata";

export type { PartnerClient } from "./partner-client.entity.ts";
export { PartnerClientType } from "./partner-client.type.ts";
