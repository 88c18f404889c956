import { plainDate } from "@redress/domain/calendar";
import type { Filing } from "@redress/domain/deadlines";

/** A letter; leave the stamp out when it is not known. `mailed("2026-03-06")` is a Friday's postmark. */
export function mailed(postmarkedOn: string, dateStampedOn?: string): Filing {
  const filing = { channel: "MAIL", postmarkedOn: plainDate(postmarkedOn) } as const;
  return dateStampedOn === undefined ? filing : { ...filing, dateStampedOn: plainDate(dateStampedOn) };
}

/** A letter whose postmark cannot be read: only the date stamp counts. */
export function mailedIllegibly(dateStampedOn: string): Filing {
  return { channel: "MAIL", dateStampedOn: plainDate(dateStampedOn) };
}

/** A complaint handed in at the counter. */
export function handedIn(dateStampedOn: string): Filing {
  return { channel: "HAND_DELIVERY", dateStampedOn: plainDate(dateStampedOn) };
}

/** A complaint made by word of mouth. */
export function spoken(spokenOn: string): Filing {
  return { channel: "ORAL", spokenOn: plainDate(spokenOn) };
}

/** A complaint by e-mail, web form or portal. */
export function sentElectronically(arrivedOn: string): Filing {
  return { channel: "ELECTRONIC", arrivedOn: plainDate(arrivedOn) };
}

/** A complaint by fax. */
export function faxed(arrivedOn: string): Filing {
  return { channel: "FAX", arrivedOn: plainDate(arrivedOn) };
}
