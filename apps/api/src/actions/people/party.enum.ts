import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

export const PartyEnum = wordedEnum("Party", "Who may complain (Fam. Code 17800; 22 CCR 120107(a)).", {
  CUSTODIAL_PARTY: { en: "The person with whom the child lives" },
  NONCUSTODIAL_PARENT: { en: "The parent with whom the child does not live" },
});
