import { readCursor, writeCursor } from "../../list/cursor.ts";
import { CodedError } from "../../platform/graphql/coded-error.ts";
import { beforeAllChanges, type ChangePlace } from "../../record/stream/changes.read.sql.ts";

const list = "changes";

/** For how long a stream can be taken up again: a day. */
const resumableMs = 24 * 60 * 60 * 1_000;

/** The place after a change, as lists and streams give it out. */
export function cursorAfter({ transactionId, eventId }: ChangePlace): string {
  return writeCursor({ list, values: [transactionId, eventId, String(Date.now())] });
}

/** The place at which every transaction below a number has been told. */
export function cursorBelow(transactionId: string): string {
  return cursorAfter({ ...beforeAllChanges, transactionId });
}

/**
 * Reads a place back.
 * @throws CodedError BAD_USER_INPUT when it is none.
 */
export function placeOf(cursor: string): ChangePlace {
  const [transactionId = "", eventId = ""] = readCursor(cursor, list, 3);
  return { transactionId, eventId };
}

/**
 * The place at which a stream is taken up again.
 * @throws CodedError BAD_USER_INPUT when it is none, or was given out more than 24 hours ago.
 */
export function resumedPlace(lastEventId: string): ChangePlace {
  const [, , givenOut] = readCursor(lastEventId, list, 3);
  if (Date.now() - Number(givenOut) <= resumableMs) return placeOf(lastEventId);
  throw new CodedError(
    "BAD_USER_INPUT",
    "`Last-Event-ID` is older than 24 hours. Read the list of changes from it, then listen without it.",
    { field: ["Last-Event-ID"] },
  );
}
