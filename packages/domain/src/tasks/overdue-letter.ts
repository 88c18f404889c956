import { addDays } from "../calendar/plain-date.ts";
import type { Deadline } from "../deadlines/compute/compute-deadlines.ts";
import { ruleById } from "../deadlines/rulebook/rulebook.ts";
import { noticeOfRule } from "../notices/notice-of-rule.ts";
import type { About, FollowOn } from "./follow-on.ts";

/** The letter that the agency owes and that is due first. */
function nextLetter({ deadlines }: About<unknown>): Deadline | undefined {
  return deadlines
    .filter(({ ruleId, metOn, excusedOn }) => {
      const { nature, obligor } = ruleById(ruleId);
      const isOwed =
        nature === "DUTY" && obligor === "LCSA" && metOn === undefined && excusedOn === undefined;
      return isOwed && noticeOfRule[ruleId] !== undefined;
    })
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))[0];
}

/**
 * What every kind of record has that owes letters: from the day after the last day on which one could be mailed.
 *
 * @param isOpen whether the record still owes letters.
 */
export function overdueLetter<Facts>(isOpen: (facts: Facts) => boolean): FollowOn<Facts, never> {
  return {
    id: "letter-overdue",
    title: { en: "A letter is overdue", es: "Una carta está atrasada" },
    sentence: {
      en: "{letter} was due on {dueOn} and is not recorded as mailed. See that it goes out, or record the day on which it did.",
      es: "{letter} vencía el {dueOn} y no consta que se haya enviado. Procure que salga o registre el día en que salió.",
    },
    owner: "SUPERVISOR",
    since: (about) => {
      const letter = isOpen(about.facts) ? nextLetter(about) : undefined;
      return letter && addDays(letter.dueOn, 1);
    },
    due: { amount: 0, unit: "BUSINESS_DAYS" },
    mentions: (about) => {
      const letter = nextLetter(about);
      return { letter: letter?.ruleId, dueOn: letter?.dueOn };
    },
    done: "BY_FACTS",
    source: "PRACTICE",
  };
}
