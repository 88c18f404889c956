import { givenReasons } from "../deadlines/given/given-reasons.ts";
import { machineReasons } from "../machine/machine-refusal.ts";
import { correctionReasons } from "../provenance/correction-refusal.ts";
import { reviewRefusals } from "../ombudsperson/independent-review.ts";
import { refusalsOf, type Refusal as RefusalWith } from "../refusal/refusal.ts";
import { contactRefusals } from "./contact-refusals.ts";

/** Every reason for which an action on a contact is refused. */
export const contactReasons = {
  ...correctionReasons,
  ...machineReasons,
  ...reviewRefusals,
  ...contactRefusals,
};

const reasons = { ...givenReasons, ...contactReasons };

/** The code of a refusal: of the machine’s own list, or of the one of facts that cannot have happened. */
export type ContactRefusalCode = keyof typeof reasons;

/** Why an action on a contact is not done: a value, never an exception. */
export type Refusal = RefusalWith<ContactRefusalCode>;

/** Makes a refusal with its words and citations from the closed list. */
export const refuse = refusalsOf<ContactRefusalCode>(reasons);
