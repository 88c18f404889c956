import type { en } from "./en.ts";
import { accessEn } from "./en/access.en.ts";
import { actionsEn } from "./en/actions.en.ts";
import { besideEn } from "./en/beside.en.ts";
import { draftEn } from "./en/draft.en.ts";
import { explainEn } from "./en/explain.en.ts";
import { enforcementEn } from "./en/enforcement.en.ts";
import { intakeEn } from "./en/intake.en.ts";
import { agenciesEn } from "./en/lists/agencies.en.ts";
import { approvalsEn } from "./en/lists/approvals.en.ts";
import { contactsEn } from "./en/lists/contacts.en.ts";
import { mentionsEn } from "./en/lists/mentions.en.ts";
import { enforcementHoldsEn } from "./en/lists/enforcement-holds.en.ts";
import { officeClosuresEn } from "./en/lists/office-closures.en.ts";
import { peopleEn } from "./en/lists/people.en.ts";
import { searchEn } from "./en/lists/search.en.ts";
import { tasksEn } from "./en/lists/tasks.en.ts";
import { recordEn } from "./en/record.en.ts";
import { rulebookEn } from "./en/rulebook.en.ts";
import { settingsEn } from "./en/settings.en.ts";
import { whomToContactEn } from "./en/whom-to-contact.en.ts";

/**
 * All words of English that do not come with the first load: the module of the screen that says them hands them to
 * `addEnglish`. Listed for the compiler and the tests; no screen imports this.
 */
export const lateEn = [
  accessEn,
  actionsEn,
  besideEn,
  draftEn,
  explainEn,
  enforcementEn,
  intakeEn,
  agenciesEn,
  approvalsEn,
  contactsEn,
  mentionsEn,
  enforcementHoldsEn,
  officeClosuresEn,
  peopleEn,
  searchEn,
  tasksEn,
  recordEn,
  rulebookEn,
  settingsEn,
  whomToContactEn,
] as const;

/** All of a tuple's parts in one. */
type Together<Parts extends readonly unknown[]> = Parts extends readonly [infer First, ...infer Rest]
  ? First & Together<Rest>
  : unknown;

/** Every word of the console by its path. */
export type Catalogue = typeof en & Together<typeof lateEn>;
