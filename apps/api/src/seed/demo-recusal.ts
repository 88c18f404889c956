import type { PlainDate } from "@redress/domain/calendar";
import { defaultOfficeSettings } from "@redress/domain/world";
import { actOnPerson } from "../modules/person/act-on-person.ts";
import { rowScopeOf } from "../platform/auth/viewer.ts";
import type { Units } from "../platform/orm/units.ts";
import type { WriteDependencies } from "../record/command.ts";
import { recordKinds } from "../record-kinds.ts";
import { shippedContext, viewerOf } from "./invented-request.ts";
import { developers } from "./people.ts";

/** The last complaint that somebody else works on, where nobody has declared anything yet. */
const oneOfHisColleagues = `select c.complainant_id from complaint c
  where c.holder_id = 'placer' and c.is_open and c.assignee_id <> ?
    and not exists (select from recusal q where q.agency_id = c.holder_id)
  order by c.recorded_at desc, c.id limit 1`;

/** One of the demo office's investigators is kin of a complainant, and said so. A second run finds that said already. */
export async function declareDemoRecusal(
  { units, jobs }: Pick<WriteDependencies, "jobs"> & { readonly units: Units },
  today: PlainDate,
): Promise<void> {
  const daniel = developers.find(({ key }) => key === "investigator");
  if (daniel === undefined) throw new Error("The demo office has no investigator.");
  const viewer = viewerOf(daniel);
  const unit = units.of(rowScopeOf(viewer));
  const [found] = await unit.read((em) =>
    em.execute<{ complainant_id: string }[]>(oneOfHisColleagues, [viewer.id]),
  );
  if (found === undefined) return;
  const world = () => Promise.resolve({ ...shippedContext, today, office: defaultOfficeSettings });
  await actOnPerson({ unit, world, jobs, traceId: "demo" }, recordKinds, {
    viewer,
    act: { act: "declareRecusal", kind: "KIN", sinceOn: today, reason: "She is my cousin." },
    personId: found.complainant_id,
    clientMutationId: "demo-recusal",
    fingerprint: "demo",
  });
}
