import { enforcementEn } from "../i18n/en/enforcement.en.ts";
import { addEnglish } from "../i18n/i18n.ts";
import "../i18n/record-words.ts";

addEnglish(enforcementEn);

export { ContactIntakePage as Component } from "../features/contact-intake/contact-intake-page.tsx";
