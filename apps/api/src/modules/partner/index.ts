// The decorators of the types below need it before they run.
import "reflect-metadata";

export { PartnerClientType } from "./partner-client.type.ts";
