// The decorators of the types below need it before they run.
import "reflect-metadata";

export { flagsFor, PartyFlagKindEnum, PartyFlagType } from "./party-flag.type.ts";
export { standingFlags } from "./standing-flags.ts";
export { readPerson } from "./person.resolver.ts";
