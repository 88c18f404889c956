import { actionsEn } from "./en/actions.en.ts";
import { fieldsEn } from "./en/fields.en.ts";
import { frameEn } from "./en/frame.en.ts";
import { intakeEn } from "./en/intake.en.ts";
import { listsEn } from "./en/lists.en.ts";
import { recordEn } from "./en/record.en.ts";
import { sessionEn } from "./en/session.en.ts";

/** Every word of the console in English. The names of statuses, actions, subjects, roles and rules come from the domain. */
export const en = {
  ...frameEn,
  ...sessionEn,
  ...fieldsEn,
  ...intakeEn,
  ...listsEn,
  ...recordEn,
  ...actionsEn,
};
