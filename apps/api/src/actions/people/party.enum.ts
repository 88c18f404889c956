import { partyWords } from "@redress/domain/vocabulary";
import { wordedEnum } from "../../platform/graphql/worded-enum.ts";

export const PartyEnum = wordedEnum(
  "Party",
  "Who complains (Fam. Code 17800; 22 CCR 120107(a)). New values may be added.",
  partyWords,
);
