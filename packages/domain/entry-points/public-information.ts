// What the public pages promise: whom to contact, what an agency can do, what one does oneself.
export {
  type ContactPoint,
  contactPointWords,
  contactPoints,
} from "../src/public-information/contact-point.ts";
export { languageHelp } from "../src/public-information/language-help.ts";
export { type PageFact, type PageTopic, pageTopics } from "../src/public-information/page-facts/page-fact.ts";
export { pageFacts } from "../src/public-information/page-facts/index.ts";
export { type AgencyReach, type Reach, reachOf } from "../src/public-information/reach.ts";
export {
  type SelfService,
  type ServiceChannel,
  selfServices,
} from "../src/public-information/self-service.ts";
export {
  type SourcedNumber,
  departmentMail,
  statewideNumbers,
} from "../src/public-information/statewide-contact.ts";
export { type Want, wantWords, wants } from "../src/public-information/want.ts";
export { type ContactAdvice, whichContact } from "../src/public-information/which-contact.ts";
