import { addDays } from "../calendar/plain-date.ts";
import type { HearingActionName } from "../state-hearing/acts/hearing-action.ts";
import type { HearingFacts } from "../state-hearing/facts/hearing-facts.ts";
import type { FollowOn } from "./follow-on.ts";
import { dayOf } from "./tasks-of.ts";

/** So many days before the last day of the notice the office is reminded of it. */
const daysAhead = 7;

/** The tasks that follow from a state hearing. */
export const hearingTasks: readonly FollowOn<HearingFacts, HearingActionName>[] = [
  {
    id: "hearing-without-notice",
    title: {
      en: "The hearing is near and no notice was sent",
      es: "La audiencia se acerca y no se envió aviso",
    },
    sentence: {
      en: "The hearing is set and nothing shows that the parties were told. The last day to send the notice is {lastDay}.",
      es: "La audiencia tiene fecha y no consta que se haya avisado a las partes. El último día para enviar el aviso es el {lastDay}.",
    },
    owner: "HEARING_COORDINATOR",
    since: (about) => {
      const lastDay = dayOf(about, "hearing-notice");
      const { status, hearing } = about.facts;
      if (lastDay === undefined || status !== "SCHEDULED" || hearing?.noticeSentOn !== undefined)
        return undefined;
      return addDays(lastDay, -daysAhead);
    },
    due: { rule: "hearing-notice" },
    mentions: (about) => ({ lastDay: dayOf(about, "hearing-notice") }),
    done: "BY_FACTS",
    source: ["fam-code-17801-d-1"],
  },
];
