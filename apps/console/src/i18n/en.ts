import { actionsEn } from "./actions.en.ts";
import { fieldsEn } from "./fields.en.ts";
import { frameEn } from "./frame.en.ts";
import { intakeEn } from "./intake.en.ts";
import { listsEn } from "./lists.en.ts";
import { recordEn } from "./record.en.ts";
import { sessionEn } from "./session.en.ts";

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
