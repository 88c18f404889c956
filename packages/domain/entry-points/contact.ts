// The contact machine.
export {
  type ContactAction,
  type ContactActionName,
  type ContactActionOf,
  contactActionNames,
} from "../src/contact/contact-action.ts";
export type { ContactEvent } from "../src/contact/contact-event.ts";
export { contactInputs } from "../src/contact/contact-inputs.ts";
export {
  type ContactCaller,
  type ContactChannel,
  type ContactKind,
  contactCallers,
  contactCallerWords,
  contactChannels,
  contactChannelWords,
  contactKindWords,
  partyOfCaller,
} from "../src/contact/contact-kind.ts";
export type { ContactFacts } from "../src/contact/facts/contact-facts.ts";
export {
  contactDays,
  contactGivenFacts,
  firstDayRepeated,
  lastDayRepeating,
} from "../src/contact/facts/contact-readings.ts";
export {
  type ContactStatus,
  contactStatuses,
  contactStatusWords,
} from "../src/contact/facts/contact-status.ts";
export {
  correctableContactDays,
  previewContactCorrection,
} from "../src/contact/facts/correctable-contact.ts";
export { availableContactActions, decideContact } from "../src/contact/decide-contact.ts";
export { evolveContact } from "../src/contact/evolve-contact.ts";
export { type FormContents, type FormGaps, missingOnForms } from "../src/ombudsperson/form-help.ts";
export { type IndependentReview, openReview } from "../src/ombudsperson/independent-review.ts";
export { contactTransitions } from "../src/contact/contact-transitions.ts";
export { contactActionWords, contactEventWords } from "../src/contact/contact-words.ts";
export { refuse as refuseOnContact } from "../src/contact/refusal.ts";
