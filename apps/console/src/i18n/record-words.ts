// The words of every page of a record and of its intake: imported by the routes that draw one, for its effect.
import { actionsEn } from "./en/actions.en.ts";
import { intakeEn } from "./en/intake.en.ts";
import { recordEn } from "./en/record.en.ts";
import { addEnglish } from "./i18n.ts";

addEnglish(recordEn, actionsEn, intakeEn);
