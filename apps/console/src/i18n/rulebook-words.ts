// The words of what the rulebook says: imported by the components that say them, for its effect.
import { rulebookEn } from "./en/rulebook.en.ts";
import { addEnglish } from "./i18n.ts";

addEnglish(rulebookEn);
