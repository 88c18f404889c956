import { investigatorRoles } from "@redress/domain/complaint";
import type { AccessAct } from "@redress/domain/access";
import type { PlainDate } from "@redress/domain/calendar";
import type { PersonAct } from "@redress/domain/person";
import { defaultOfficeSettings } from "@redress/domain/world";
import { actOnAccess } from "../modules/access/act-on-access.ts";
import { receiveComplaint } from "../modules/complaint/commands.ts";
import { actOnPerson } from "../modules/person/act-on-person.ts";
import { rowScopeOf } from "../platform/auth/viewer.ts";
import { publicId } from "../platform/graphql/global-id.ts";
import type { Units } from "../platform/orm/units.ts";
import type { WriteDependencies } from "../record/command.ts";
import { recordKinds } from "../record-kinds.ts";
import { inventedRequest, shippedContext, viewerOf } from "./invented-request.ts";
import { developers, officeOf, type SeedPerson } from "./people.ts";

/** A demo under way. */
interface Demo extends WriteDependencies {
  readonly units: Units;
  readonly today: PlainDate;
}

/** The last complaint that somebody else works on, where nobody has declared anything yet. */
const oneOfHisColleagues = `select c.complainant_id from complaint c
  where c.holder_id = 'placer' and c.is_open and c.assignee_id <> ?
    and not exists (select from recusal q where q.agency_id = c.holder_id)
  order by c.recorded_at desc, c.id limit 1`;

/** Two complaints that are under investigation and closed to nobody, where nobody has opened one from outside their list yet. */
const twoOfOthers = `select c.id from complaint c
  where c.holder_id = 'placer' and c.status = 'UNDER_INVESTIGATION'
    and not exists (select from kept_apart k where k.subject_id = c.id)
    and not exists (select from record_access a where a.agency_id = c.holder_id)
  order by c.recorded_at desc, c.id limit 2`;

/** Somebody of the demo office who signs in. */
function developer(key: string): SeedPerson {
  const found = developers.find((one) => one.key === key);
  if (found === undefined) throw new Error(`The demo office has no ${key}.`);
  return found;
}

/**
 * Who is kept apart in the demo office and from what: an investigator from his cousin's complaint, the whole office from
 * that of somebody who worked there; and who looks at what is not on their list. A second run finds all that said already.
 */
export async function keepDemoApart(demo: Demo): Promise<void> {
  const daniel = developer("investigator");
  const unit = demo.units.of(rowScopeOf(viewerOf(daniel)));
  const [found] = await unit.read((em) =>
    em.execute<{ complainant_id: string }[]>(oneOfHisColleagues, [daniel.id]),
  );
  if (found === undefined) return;
  const { complainant_id: cousin } = found;
  await declare(demo, daniel, cousin, { kind: "KIN", reason: "She is my cousin." });
  await concernTheWholeOffice(demo);
  await openFromOutside(demo);
}

async function declare(
  { units, jobs, today }: Demo,
  by: SeedPerson,
  personId: string,
  said: Omit<Extract<PersonAct, { readonly act: "declareRecusal" }>, "act" | "sinceOn">,
): Promise<void> {
  const viewer = viewerOf(by);
  const world = () => Promise.resolve({ ...shippedContext, today, office: defaultOfficeSettings });
  const unit = units.of(rowScopeOf(viewer));
  await actOnPerson({ unit, world, jobs, traceId: "demo" }, recordKinds, {
    viewer,
    act: { act: "declareRecusal", sinceOn: today, ...said },
    personId,
    clientMutationId: `demo-recusal ${said.colleague?.staffId ?? by.id}`,
    fingerprint: "demo",
  });
}

/** Somebody who worked here complains: whoever could look into it was their colleague. */
async function concernTheWholeOffice(demo: Demo): Promise<void> {
  const helen = developer("director");
  const outcome = await receiveComplaint(demo, {
    ...inventedRequest({ on: demo.today, actor: helen }, "demo-conflict"),
    agencyId: "placer",
    action: {
      action: "receiveComplaint",
      filing: { channel: "ORAL", spokenOn: demo.today },
      issues: [
        {
          ordinal: 1,
          subject: "CUSTOMER_SERVICE",
          description: "Her former colleagues read her case without need, she says.",
        },
      ],
    },
    complainant: {
      party: "CUSTODIAL_PARTY",
      givenName: "Annelies",
      familyName: "Vantongeren",
      address: null,
      phone: "530-555-0148",
      email: null,
      language: "en",
      accommodation: null,
      representative: null,
    },
    caseNumber: null,
  });
  if (outcome.kind !== "ADVANCED") return;
  const [row] = await demo.units
    .of(rowScopeOf(viewerOf(helen)))
    .read((em) =>
      em.execute<{ complainant_id: string }[]>("select complainant_id from complaint where id = ?", [
        outcome.recordId,
      ]),
    );
  if (row === undefined) return;
  for (const { id: staffId, role } of officeOf("placer").filter((one) =>
    investigatorRoles.includes(one.role),
  ))
    await declare(demo, helen, row.complainant_id, {
      kind: "OTHER",
      colleague: { staffId, role, sameAgency: true, active: true },
      reason: "She worked with all of us until May.",
    });
}

/** The hearing coordinator opens one record for the day, and asks for another for some days, which nobody has decided. */
async function openFromOutside({ units, today }: Demo): Promise<void> {
  const viewer = viewerOf(developer("hearing-coordinator"));
  const unit = units.of(rowScopeOf(viewer));
  const [opened, asked] = await unit.read((em) => em.execute<{ id: string }[]>(twoOfOthers));
  const world = { today, office: { ...defaultOfficeSettings, reasonOutsideList: "NEEDED" } } as const;
  const acts: readonly (readonly [typeof opened, AccessAct])[] = [
    [opened, { act: "openRecord", reason: "CALLING", details: "He is on the telephone about his hearing." }],
    [asked, { act: "askForAccess", days: 5, reason: "COVERING" }],
  ];
  for (const [record, act] of acts)
    if (record !== undefined)
      await unit.write((em) =>
        actOnAccess(em, world, {
          viewer,
          act,
          recordId: publicId("complaint", record.id),
          clientMutationId: `demo-${act.act}`,
          fingerprint: "demo",
          mutation: act.act,
        }),
      );
}
