/** A queue with its patience: how often a job is tried again, how long it may run and how long it is remembered. */
export interface QueueDefinition {
  readonly name: string;
  readonly retryLimit: number;
  /** Seconds before the first retry; doubled with each one. */
  readonly retryDelay: number;
  readonly retryBackoff: boolean;
  readonly retryDelayMax: number;
  readonly expireInSeconds: number;
  /** Wake the worker at once instead of at its next poll. */
  readonly notify: boolean;
}

const patient = {
  retryLimit: 10,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3_600,
  expireInSeconds: 120,
} as const;

/** Prepares the letter that an event calls for. */
export const prepareNoticeQueue: QueueDefinition = { name: "prepare-notice", ...patient, notify: true };

/** Recomputes every open complaint's deadlines, nightly, and reports what differs. */
export const recheckDeadlinesQueue = {
  name: "recheck-deadlines",
  ...patient,
  retryLimit: 3,
  expireInSeconds: 3_600,
  notify: false,
} as const satisfies QueueDefinition;

/** Forgets what may be forgotten: idempotency keys after 30 days, ended sessions. */
export const forgetExpiredQueue = {
  name: "forget-expired",
  ...patient,
  retryLimit: 3,
  notify: false,
} as const satisfies QueueDefinition;

/** Every minute: has the files scanned of which the scanner has said nothing yet. */
export const scanFilesQueue = {
  name: "scan-files",
  ...patient,
  retryLimit: 0,
  expireInSeconds: 1_800,
  notify: false,
} as const satisfies QueueDefinition;

/** Nightly: removes files that a killed process kept without a row. */
export const sweepFilesQueue = {
  name: "sweep-files",
  ...patient,
  retryLimit: 3,
  expireInSeconds: 3_600,
  notify: false,
} as const satisfies QueueDefinition;

/** Looks for what should have happened and did not. */
export const findMissedQueue = {
  name: "find-missed",
  ...patient,
  retryLimit: 3,
  notify: false,
} as const satisfies QueueDefinition;

/** Recounts the dates that a change of a calendar moves. */
export const recountDatesQueue: QueueDefinition = { name: "recount-dates", ...patient, notify: true };

/** The queues whose jobs hang on no record: nobody hears of a dead one from a task. */
export const housekeepingQueues = [
  recheckDeadlinesQueue.name,
  findMissedQueue.name,
  forgetExpiredQueue.name,
  scanFilesQueue.name,
  sweepFilesQueue.name,
] as const;

/** The name of one. */
export type HousekeepingQueue = (typeof housekeepingQueues)[number];

/** Every queue of the program. A job that used up its retries goes to `<name>-dead`. */
export const queues: readonly QueueDefinition[] = [
  prepareNoticeQueue,
  recountDatesQueue,
  recheckDeadlinesQueue,
  forgetExpiredQueue,
  findMissedQueue,
  scanFilesQueue,
  sweepFilesQueue,
];
