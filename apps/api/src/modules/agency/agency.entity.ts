import { defineEntity, p, type InferEntity } from "@mikro-orm/core";

/** A local child support agency (LCSA). Public knowledge: the same for everybody, so without row level security. */
export const AgencyEntity = defineEntity({
  name: "Agency",
  tableName: "agency",
  properties: {
    /** The agency's key: "placer". */
    id: p.text().primary(),
    name: p.text(),
    kind: p.text().$type<"COUNTY" | "REGIONAL">().check("kind in ('COUNTY', 'REGIONAL')"),
    /** The counties it serves, each with its federal number. */
    counties: p.json<readonly { readonly name: string; readonly fips: string }[]>(),
    /** The place of its first county in the alphabet of California's 58: 31 for Placer. Part of the numbers it gives out. */
    countyNumber: p.integer().generated("(((counties -> 0 ->> 'fips')::int % 1000 + 1) / 2) stored"),
    phone: p.text().nullable(),
    ombudspersonPhone: p.text().nullable(),
    email: p.text().nullable(),
    /** Postal addresses as printed by the agency. */
    offices: p.json<readonly string[]>(),
  },
  uniques: [{ name: "agency_county_number_unique", properties: ["countyNumber"] }],
});

/** One row. */
export type Agency = InferEntity<typeof AgencyEntity>;
