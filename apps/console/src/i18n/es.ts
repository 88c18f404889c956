import { accessEs } from "./es/access.es.ts";
import { actionsEs } from "./es/actions.es.ts";
import { besideEs } from "./es/beside.es.ts";
import { draftEs } from "./es/draft.es.ts";
import { explainEs } from "./es/explain.es.ts";
import { enforcementEs } from "./es/enforcement.es.ts";
import { fieldsEs } from "./es/fields.es.ts";
import { frameEs } from "./es/frame.es.ts";
import { intakeEs } from "./es/intake.es.ts";
import { listsEs } from "./es/lists.es.ts";
import { agenciesEs } from "./es/lists/agencies.es.ts";
import { approvalsEs } from "./es/lists/approvals.es.ts";
import { contactsEs } from "./es/lists/contacts.es.ts";
import { mentionsEs } from "./es/lists/mentions.es.ts";
import { enforcementHoldsEs } from "./es/lists/enforcement-holds.es.ts";
import { officeClosuresEs } from "./es/lists/office-closures.es.ts";
import { peopleEs } from "./es/lists/people.es.ts";
import { searchEs } from "./es/lists/search.es.ts";
import { tasksEs } from "./es/lists/tasks.es.ts";
import { placesEs } from "./es/places.es.ts";
import { recordEs } from "./es/record.es.ts";
import { rulebookEs } from "./es/rulebook.es.ts";
import { sessionEs } from "./es/session.es.ts";
import { settingsEs } from "./es/settings.es.ts";
import { whomToContactEs } from "./es/whom-to-contact.es.ts";

/** Every word of the console in Spanish, as spoken in California's public offices. */
export const es: readonly object[] = [
  frameEs,
  accessEs,
  placesEs,
  sessionEs,
  fieldsEs,
  besideEs,
  draftEs,
  enforcementEs,
  intakeEs,
  listsEs,
  agenciesEs,
  approvalsEs,
  contactsEs,
  mentionsEs,
  enforcementHoldsEs,
  officeClosuresEs,
  peopleEs,
  searchEs,
  tasksEs,
  recordEs,
  rulebookEs,
  explainEs,
  settingsEs,
  whomToContactEs,
  actionsEs,
];
