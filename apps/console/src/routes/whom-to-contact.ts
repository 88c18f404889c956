export { WhomToContactPage as Component } from "../features/whom-to-contact/whom-to-contact-page.tsx";
import { whomToContactEn } from "../i18n/en/whom-to-contact.en.ts";
import { addEnglish } from "../i18n/i18n.ts";

addEnglish(whomToContactEn);
