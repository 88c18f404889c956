import { fieldsEn } from "./en/fields.en.ts";
import { frameEn } from "./en/frame.en.ts";
import { listsEn } from "./en/lists.en.ts";
import { placesEn } from "./en/places.en.ts";
import { sessionEn } from "./en/session.en.ts";

/** The words of English that come with the first load. Names of statuses, actions, subjects, roles and rules come from the domain. */
export const en = {
  ...frameEn,
  ...placesEn,
  ...sessionEn,
  ...fieldsEn,
  ...listsEn,
};
