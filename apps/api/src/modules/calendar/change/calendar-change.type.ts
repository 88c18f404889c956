import { ID, Int } from "type-graphql";
import { publicId } from "../../../platform/graphql/global-id.ts";
import { DateTimeScalar } from "../../../platform/graphql/plain-date.scalar.ts";
import { told, toldOrNull, toldType } from "../../../platform/graphql/told/told-type.ts";
import type { CalendarChangeRow } from "./calendar-change.entity.ts";

/** How far the recount after a change of a calendar has come. */
export const CalendarChangeType = toldType<CalendarChangeRow>()(
  "CalendarChange",
  "A change of a calendar and the recount of the dates that it moves. The recount runs in the background and goes on by itself after a restart.",
  {
    id: told(ID, "Opaque and stable id of the change, for `calendarChange`.", ({ id }) =>
      publicId("calendarchange", id),
    ),
    total: told(Int, "Complaints and contacts to look at; 0 before the recount has begun."),
    done: told(Int, "Complaints and contacts looked at so far."),
    moved: told(Int, "Complaints and contacts of which a date has moved so far."),
    startedAt: toldOrNull(DateTimeScalar, "When the recount began; null before."),
    finishedAt: toldOrNull(DateTimeScalar, "When the recount ended; null before."),
    failure: toldOrNull(
      String,
      "A code that says what stopped the recount last; it is tried again by itself. Null while all is well.",
    ),
  },
);
