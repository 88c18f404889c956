import { MikroORM } from "@mikro-orm/postgresql";
import { entities } from "../entities.ts";
import { AgencyEntity } from "../modules/agency/agency.entity.ts";
import { PartnerClientEntity } from "../modules/partner/partner-client.entity.ts";
import { StaffEntity } from "../modules/staff/staff.entity.ts";
import { ormConfig } from "../platform/orm/mikro-orm.config.ts";
import { seedAgencies } from "./agencies.ts";
import { departmentPeople, officeOf, type SeedPerson } from "./people.ts";

const partners = [
  {
    clientId: "partner-placer",
    agencyId: "placer",
    name: "Placer case system",
    scopes: ["complaints:read", "complaints:write", "persons:read"],
    active: true,
  },
  {
    clientId: "partner-reader",
    agencyId: "placer",
    name: "Placer reporting (read only)",
    scopes: ["complaints:read", "public:read"],
    active: true,
  },
];

/**
 * Writes the agencies, their people and the partner systems. Run as the owner of the tables; running it twice changes
 * nothing, and a person who was since made inactive stays so.
 *
 * @param issuer the identity provider that vouches for those who sign in.
 */
export async function seedReferenceData(ownerUrl: string, issuer: string): Promise<void> {
  const orm = await MikroORM.init(ormConfig({ url: ownerUrl, entities }));
  try {
    const system = { sessionContext: { variables: { "app.scope": "SYSTEM", "app.agency_id": "" } } };
    await orm.em.fork().transactional(async (em) => {
      await em.upsertMany(AgencyEntity, [...seedAgencies], { onConflictAction: "merge" });
      const people = [...departmentPeople, ...seedAgencies.flatMap((agency) => officeOf(agency.id))];
      await em.upsertMany(
        StaffEntity,
        people.map((person) => rowOf(person, issuer)),
        { onConflictAction: "merge", onConflictExcludeFields: ["active"] },
      );
      await em.upsertMany(PartnerClientEntity, partners, { onConflictAction: "ignore" });
    }, system);
  } finally {
    await orm.close(true);
  }
}

function rowOf(person: SeedPerson, issuer: string) {
  const { id, agencyId, role, givenName, familyName } = person;
  const identity = person.signsIn
    ? { issuer, subject: `dev|${person.key}` }
    : { issuer: null, subject: null };
  return { id, agencyId, role, givenName, familyName, active: true, ...identity };
}
