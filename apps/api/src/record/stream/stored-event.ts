/**
 * An event as it lies in record_event.data: the domain's event and, where it says something of the record that the law
 * does not reason about, that beside it — the whole of it with the first event, later only what changed. Persons stand
 * here by their ids alone.
 */
export interface StoredEvent<Event = unknown, Registration = unknown> {
  readonly event: Event;
  readonly registration?: Partial<Registration>;
  /** The agency in whose hands the record was, where the event puts it into others. */
  readonly takenFrom?: string;
}
