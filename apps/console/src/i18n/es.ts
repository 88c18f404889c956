import type { en } from "./en.ts";
import type { rulebookEn } from "./en/rulebook.en.ts";
import { actionsEs } from "./es/actions.es.ts";
import { draftEs } from "./es/draft.es.ts";
import { fieldsEs } from "./es/fields.es.ts";
import { frameEs } from "./es/frame.es.ts";
import { intakeEs } from "./es/intake.es.ts";
import { listsEs } from "./es/lists.es.ts";
import { recordEs } from "./es/record.es.ts";
import { rulebookEs } from "./es/rulebook.es.ts";
import { sessionEs } from "./es/session.es.ts";

/** Every word of the console in Spanish, as spoken in California's public offices. */
export const es: typeof en & typeof rulebookEn = {
  ...frameEs,
  ...sessionEs,
  ...fieldsEs,
  ...draftEs,
  ...intakeEs,
  ...listsEs,
  ...recordEs,
  ...rulebookEs,
  ...actionsEs,
};
