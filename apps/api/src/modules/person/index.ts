// The decorators of the types below need it before they run.
import "reflect-metadata";

export { flagsFor, PartyFlagType } from "./party-flag.type.ts";
export { readPerson } from "./person.resolver.ts";
