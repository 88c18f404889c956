import type { en } from "./en.ts";
import { actionsEs } from "./actions.es.ts";
import { fieldsEs } from "./fields.es.ts";
import { frameEs } from "./frame.es.ts";
import { intakeEs } from "./intake.es.ts";
import { listsEs } from "./lists.es.ts";
import { recordEs } from "./record.es.ts";
import { sessionEs } from "./session.es.ts";

/** Every word of the console in Spanish, as spoken in California's public offices. */
export const es: typeof en = {
  ...frameEs,
  ...sessionEs,
  ...fieldsEs,
  ...intakeEs,
  ...listsEs,
  ...recordEs,
  ...actionsEs,
};
