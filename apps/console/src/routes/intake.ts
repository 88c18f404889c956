export { IntakePage as Component } from "../features/complaint-intake/intake-page.tsx";
import { addEnglish } from "../i18n/i18n.ts";
import { actionsEn } from "../i18n/en/actions.en.ts";
import { intakeEn } from "../i18n/en/intake.en.ts";
import { recordEn } from "../i18n/en/record.en.ts";

addEnglish(recordEn, actionsEn, intakeEn);
