import "../i18n/record-words.ts";

export { IntakePage as Component } from "../features/complaint-intake/intake-page.tsx";
