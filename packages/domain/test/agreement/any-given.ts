// Facts drawn at random, in an order in which they could have happened, with closures so near that they matter.
import fc from "fast-check";
import type {
  Given,
  GivenComplaint,
  GivenContact,
  GivenFiling,
  GivenHearing,
  GivenSettings,
  GivenTransfer,
} from "../second-implementation/given.ts";
import { later } from "../second-implementation/wall-calendar.ts";

/** Absent keys, not keys that hold undefined: as JSON has it. */
function present<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(values, { nil: undefined });
const within = (days: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: days });

/** A trigger day of 2015 to 2045. */
export const anyDay: fc.Arbitrary<string> = within(11_322).map((n) => later("2015-01-01", n));

function anyFiling(day: string): fc.Arbitrary<GivenFiling> {
  return fc.oneof(
    within(9).map((wait) => ({
      channel: "MAIL" as const,
      postmarkedOn: day,
      dateStampedOn: later(day, wait),
    })),
    fc.constantFrom<GivenFiling>(
      { channel: "MAIL", postmarkedOn: day },
      { channel: "MAIL", dateStampedOn: day },
      { channel: "HAND_DELIVERY", dateStampedOn: day },
      { channel: "ORAL", spokenOn: day },
      { channel: "ELECTRONIC", arrivedOn: day },
      { channel: "FAX", arrivedOn: day },
    ),
  );
}

/** One transfer that was sent some days after a day. */
const anyLeg = fc.record({
  sent: within(9),
  got: maybe(within(4)),
  disputed: maybe(within(6)),
  ownership: maybe(fc.constantFrom("RECEIVING" as const, "TRANSFERRING" as const)),
});

/** Up to three transfers, each sent on after the one before it came, or at the least was sent. */
function anyTransfers(day: string): fc.Arbitrary<readonly GivenTransfer[]> {
  return fc.array(anyLeg, { maxLength: 3 }).map((legs) => {
    let from = later(day, 9);
    return legs.map(({ sent, got, disputed, ownership }) => {
      const sentOn = later(from, sent);
      const receivedOn = got === undefined ? undefined : later(sentOn, got);
      from = receivedOn ?? sentOn;
      const disputeContactedOn =
        receivedOn === undefined || disputed === undefined ? undefined : later(receivedOn, disputed);
      return present<GivenTransfer>({
        sentOn,
        receivedOn,
        disputeContactedOn,
        ownership: disputeContactedOn === undefined ? undefined : ownership,
      });
    });
  });
}

/** The latest and those before it, as they are given. */
function asGiven(transfers: readonly GivenTransfer[]): Pick<GivenComplaint, "transfer" | "earlierTransfers"> {
  const [transfer] = transfers.slice(-1);
  const earlierTransfers = transfers.slice(0, -1);
  if (transfer === undefined) return {};
  return earlierTransfers.length === 0 ? { transfer } : { transfer, earlierTransfers };
}

function anyComplaint(day: string): fc.Arbitrary<GivenComplaint> {
  return fc
    .record({
      knew: fc.boolean(),
      filing: maybe(anyFiling(day)),
      transfers: anyTransfers(day),
      amendedOn: maybe(within(60).map((wait) => later(day, wait))),
      extension: maybe(fc.tuple(within(15), fc.integer({ min: 1, max: 30 }))),
      resolution: maybe(fc.tuple(within(50), maybe(within(9)))),
    })
    .map(({ knew, filing, transfers, amendedOn, extension, resolution }) => {
      const datedOn = later(day, 25 + (resolution?.[0] ?? 0));
      return present<GivenComplaint>({
        knewOn: knew ? day : undefined,
        filing,
        ...(filing === undefined ? undefined : asGiven(transfers)),
        amendedOn,
        extension:
          filing === undefined || extension === undefined
            ? undefined
            : { noticeMailedOn: later(day, 24 + extension[0]), days: extension[1] },
        resolution:
          resolution &&
          present({
            datedOn,
            receivedOn: resolution[1] === undefined ? undefined : later(datedOn, resolution[1]),
          }),
      });
    });
}

/** The days of a hearing in the order in which they come; each may be unknown. */
const stages = [
  "requestReceivedOn",
  "scheduledFor",
  "recordClosedOn",
  "proposedDecisionOn",
  "adoptedOn",
  "decisionReceivedByAgencyOn",
  "decisionReceivedByComplainantOn",
] as const;

function anyHearing(day: string): fc.Arbitrary<GivenHearing> {
  return fc
    .record({
      waits: fc.tuple(...stages.map(() => maybe(within(40)))),
      postponedByDays: maybe(within(60)),
      timeWaived: maybe(fc.boolean()),
      decisionOutcome: maybe(
        fc.constantFrom(
          "FOR_COMPLAINANT" as const,
          "PARTLY_FOR_COMPLAINANT" as const,
          "AGAINST_COMPLAINANT" as const,
        ),
      ),
      dismissal: maybe(fc.tuple(within(40), maybe(within(20)))),
      absence: maybe(within(60)),
    })
    .map(({ waits, postponedByDays, timeWaived, decisionOutcome, dismissal, absence }) => {
      const days: Partial<Record<(typeof stages)[number], string>> = {};
      let reached = day;
      for (const [n, stage] of stages.entries()) {
        const wait = waits[n];
        if (wait === undefined) continue;
        reached = later(reached, wait);
        days[stage] = reached;
      }
      const asked = days.requestReceivedOn !== undefined;
      const noticed = dismissal && later(day, 40 + dismissal[0]);
      return present<GivenHearing>({
        ...days,
        postponedByDays: asked ? postponedByDays : undefined,
        timeWaived: asked ? timeWaived : undefined,
        decisionOutcome,
        dismissalNoticeSentOn: noticed,
        dismissedOn:
          noticed === undefined || dismissal?.[1] === undefined ? undefined : later(noticed, dismissal[1]),
        nonAppearanceNoticeSentOn: absence === undefined ? undefined : later(day, 40 + absence),
      });
    });
}

const anySettings: fc.Arbitrary<GivenSettings> = fc
  .record({
    acknowledgementBusinessDays: maybe(fc.integer({ min: 1, max: 20 })),
    amendedComplaintClock: maybe(fc.constantFrom("KEEP" as const, "RESTART" as const)),
    positionStatementDays: maybe(fc.integer({ min: 1, max: 30 })),
    rehearingDays: maybe(fc.integer({ min: 1, max: 90 })),
  })
  .map((settings) => present<GivenSettings>(settings));

/** Extra closures in the months after a day: up to forty for a body, so that rows of them form. */
export function anyClosures(day: string): fc.Arbitrary<NonNullable<Given["closures"]>> {
  const near = within(150).map((n) => later(day, n));
  const yearLater = within(60).map((n) => later(day, 350 + n));
  return fc.record({
    agency: fc.uniqueArray(near, { maxLength: 40, size: "max" }),
    state: fc.uniqueArray(near, { maxLength: 40, size: "max" }),
    court: fc.uniqueArray(yearLater, { maxLength: 20, size: "max" }),
  });
}

/** Facts without closures, their first day given. */
function anyFacts(day: string): fc.Arbitrary<Given> {
  const contact: fc.Arbitrary<GivenContact> = fc.constantFrom<GivenContact>(
    { receivedOn: day },
    { receivedOn: day, from: "PARTICIPANT" },
    { receivedOn: day, from: "OTHER" },
  );
  return fc
    .record({
      settings: maybe(anySettings),
      contact: maybe(contact),
      complaint: maybe(anyComplaint(day)),
      hearing: maybe(anyHearing(day)),
    })
    .map((given) => present<Given>(given));
}

/** Any facts with any closures. */
export const anyGiven: fc.Arbitrary<Given> = anyDay.chain((day) =>
  fc
    .tuple(anyFacts(day), maybe(anyClosures(day)))
    .map(([facts, closures]) => (closures === undefined ? facts : { closures, ...facts })),
);
