// Persons whom records name: what must be kept in mind about them, and when two records are of one person.
export {
  type PartyFlagKindName,
  type PartyFlagStatus,
  type StandingFlag,
  flagStands,
  hidesContact,
  partyFlagKind,
  partyFlagKinds,
  partyFlagStatusWords,
  partyFlagWords,
  stopsLetters,
  substituteAddress,
} from "../src/person/party-flag-kinds.ts";
export {
  type PersonActName,
  type PersonRow,
  type RevealPurpose,
  personActNames,
  personActOf,
  revealPurposeWords,
} from "../src/person/person-acts.ts";
export {
  type NumberedFlag,
  type NumberedRecusal,
  type PersonAct,
  type PersonFacts,
  whyNotOnPerson,
} from "../src/person/decide-on-person.ts";
export { type PersonRefusal, refuseOnPerson } from "../src/person/person-refusals.ts";
export { type Of, madeOf, opened } from "../src/person/of-party.ts";
export {
  type DeclaredRecusal,
  type RecusalKind,
  declaredRecusalWords,
  recusalWords,
  refuseRecused,
} from "../src/person/recusal.ts";
