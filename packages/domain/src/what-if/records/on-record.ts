import type { ContactFacts } from "../../contact/facts/contact-facts.ts";
import type { ComplaintFacts } from "../../complaint/facts/complaint-facts.ts";
import type { Actor } from "../../vocabulary/role.ts";
import type { HearingFacts } from "../../state-hearing/facts/hearing-facts.ts";

/** A complaint on record, and who asks about it: the hypotheses are then decided by the complaint machine. */
export interface ComplaintOnRecord {
  readonly facts: ComplaintFacts;
  readonly actor: Actor;
}

/** A state hearing on record, and who asks about it: the hypotheses are then decided by the state-hearing machine. */
export interface HearingOnRecord {
  /** Null while nobody has asked for a hearing; the actor may then suppose that somebody does. */
  readonly facts: HearingFacts | null;
  readonly actor: Actor;
}

/** A contact on record, and who asks about it: the hypotheses are then decided by the contact machine. */
export interface ContactOnRecord {
  readonly facts: ContactFacts;
  readonly actor: Actor;
}

/** What is on record of what is asked about. What is absent is supposed of the given facts alone. */
export interface OnRecord {
  readonly contact?: ContactOnRecord | undefined;
  readonly complaint?: ComplaintOnRecord | undefined;
  readonly hearing?: HearingOnRecord | undefined;
}
