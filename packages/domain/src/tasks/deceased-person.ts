import { stopsLetters } from "../person/party-flag-kinds.ts";
import type { FollowOn } from "./follow-on.ts";

/**
 * What every kind of record has that names somebody who died: no letter goes to them, so somebody must find out to whom.
 *
 * @param isOpen whether anything is still owed on the record.
 */
export function deceasedPerson<Facts>(isOpen: (facts: Facts) => boolean): FollowOn<Facts, never> {
  return {
    id: "deceased-person",
    title: { en: "A person of this record has died", es: "Ha fallecido una persona de este expediente" },
    sentence: {
      en: "No letter goes to the person who died. Find out who acts for them now, tell them what is open here, and say when that was done.",
      es: "No se envía ninguna carta a la persona fallecida. Averigüe quién actúa ahora por ella, infórmele de lo que está abierto aquí y diga cuándo se hizo.",
    },
    owner: "OMBUDSPERSON",
    since: ({ facts, flags }) =>
      isOpen(facts) ? flags.find((flag) => stopsLetters([flag]))?.sinceOn : undefined,
    due: { amount: 2, unit: "BUSINESS_DAYS" },
    done: "BY_HAND",
    source: "PRACTICE",
  };
}
