/** A record, and what the viewer's agency may do with it. */
export interface BesideProps {
  readonly recordId: string;
  /** Whether the agency adds to the record: not to one that it handed over, or that is still on its way to it. */
  readonly writes: boolean;
}
