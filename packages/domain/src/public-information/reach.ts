import type { ContactPoint } from "./contact-point.ts";
import { statewideNumbers } from "./statewide-contact.ts";

/** What is known of how an agency is reached; null where its own pages print nothing. */
export interface AgencyReach {
  readonly name: string;
  readonly phone: string | null;
  readonly ombudspersonPhone: string | null;
  readonly email: string | null;
}

/** How somebody is reached. What nobody knows is null, never guessed. */
export interface Reach {
  readonly phone: string | null;
  /** Whether the number is the whole state’s: it serves every agency, and asks for the county. */
  readonly phoneIsStatewide: boolean;
  readonly email: string | null;
}

const nothing: Reach = { phone: null, phoneIsStatewide: false, email: null };

const statewide = (phone: string): (() => Reach) => {
  const reach = { ...nothing, phone, phoneIsStatewide: true };
  return () => reach;
};

function agencyReach(agency: AgencyReach | null, own: string | null): Reach {
  const phone = own ?? agency?.phone ?? null;
  const statewideNumber = statewideNumbers.customerConnect.number;
  return {
    phone: phone ?? statewideNumber,
    phoneIsStatewide: phone === null || phone === statewideNumber,
    email: agency?.email ?? null,
  };
}

const reaches: Readonly<Record<ContactPoint, (agency: AgencyReach | null) => Reach>> = {
  OMBUDSPERSON: (agency) => agencyReach(agency, agency?.ombudspersonPhone ?? null),
  LOCAL_AGENCY: (agency) => agencyReach(agency, null),
  CASEWORKER: statewide(statewideNumbers.customerConnect.number),
  STATE_HEARING: statewide(statewideNumbers.stateHearingOffice.number),
  STATE_DISBURSEMENT_UNIT: statewide(statewideNumbers.stateDisbursementUnit.number),
  COURT_HELP: () => nothing,
  OFFICE_OF_COMMUNICATIONS: () => nothing,
  WEBMASTER: () => nothing,
};

/**
 * How a contact point is reached. An agency whose own number nobody knows is reached by the state’s free number, which is
 * said; what has no number known here has none.
 *
 * @param agency the agency of the county that was named; null when none was.
 */
export function reachOf(point: ContactPoint, agency: AgencyReach | null): Reach {
  return reaches[point](agency);
}
