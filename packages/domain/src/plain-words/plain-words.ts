import type { ComplaintFacts } from "../complaint/facts/complaint-facts.ts";
import { complaintGivenFacts } from "../complaint/facts/complaint-readings.ts";
import type { ContactFacts } from "../contact/facts/contact-facts.ts";
import { contactGivenFacts } from "../contact/facts/contact-readings.ts";
import type { HearingFacts } from "../state-hearing/facts/hearing-facts.ts";
import { hearingGivenFacts } from "../state-hearing/facts/hearing-readings.ts";
import type { World } from "../world/world.ts";
import { complaintSayings } from "./complaint-sayings.ts";
import { contactSayings } from "./contact-sayings.ts";
import { hearingSayings } from "./hearing-sayings.ts";
import { rightsInPlainWords } from "./rights.ts";
import { tellProcess, type ProcessInPlainWords, type Told } from "./saying.ts";
import type { Words } from "../vocabulary/words.ts";

/**
 * Where a complaint stands, told to the complainant: what happened, what comes, what they may do and until when. Every day
 * is the one that the rules give in this world; today decides what lies ahead and what is late. Pure.
 */
export function complaintInPlainWords(facts: ComplaintFacts, world: World): ProcessInPlainWords {
  return tellProcess(complaintSayings, facts, complaintGivenFacts(facts), world);
}

/** Where a contact stands, told to whoever got in touch; as `complaintInPlainWords`. */
export function contactInPlainWords(facts: ContactFacts, world: World): ProcessInPlainWords {
  return tellProcess(contactSayings, facts, contactGivenFacts(facts), world);
}

/** Where a state hearing stands, told to the complainant; as `complaintInPlainWords`. */
export function hearingInPlainWords(facts: HearingFacts, world: World): ProcessInPlainWords {
  return tellProcess(hearingSayings, facts, hearingGivenFacts(facts), world);
}

/** The parts of what a person is told, in the order in which it is read out, each with its heading. */
export const plainPartWords = {
  HAPPENED: { en: "What happened", es: "Qué pasó" },
  COMES: { en: "What comes", es: "Qué viene" },
  MAY_DO: { en: "What you may do", es: "Qué puede hacer usted" },
  RIGHTS: { en: "Your rights", es: "Sus derechos" },
} as const satisfies Readonly<Record<string, Words>>;

/** One part. */
export type PlainPart = keyof typeof plainPartWords;

/** One part of what a person is told. */
export interface PlainSection {
  readonly part: PlainPart;
  readonly title: Words;
  readonly sentences: readonly Told[];
}

/** Everything that the person is told, part by part, the rights last; a part with nothing to say is left out. */
export function plainSections({ happened, comes, mayDo }: ProcessInPlainWords): readonly PlainSection[] {
  const sentencesOf: Readonly<Record<PlainPart, readonly Told[]>> = {
    HAPPENED: happened,
    COMES: comes,
    MAY_DO: mayDo,
    RIGHTS: rightsInPlainWords,
  };
  return (Object.keys(plainPartWords) as PlainPart[])
    .map((part) => ({ part, title: plainPartWords[part], sentences: sentencesOf[part] }))
    .filter(({ sentences }) => sentences.length > 0);
}
