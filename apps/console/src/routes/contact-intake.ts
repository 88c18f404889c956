import "../i18n/record-words.ts";

export { ContactIntakePage as Component } from "../features/contact-intake/contact-intake-page.tsx";
