import { p } from "@mikro-orm/core";

/** Whose rows these are; both follow the hands that their record is in. */
export const hands = {
  holderId: p.text(),
  /** To whom the record is on its way. */
  receiverId: p.text().nullable(),
};
