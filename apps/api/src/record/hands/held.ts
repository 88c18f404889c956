/** Which record rows belong to, and whose they are. */
export interface Held {
  readonly recordId: string;
  /** Where it was opened. */
  readonly birthAgencyId: string;
  readonly holderId: string;
  /** To whom it is on its way; null when it is not. */
  readonly receiverId: string | null;
}
