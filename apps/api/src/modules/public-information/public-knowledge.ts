import { countyNamed, countyOfZip, type County } from "./geography/counties.ts";

/** An agency as the public sees it; null what its own pages do not print. */
export interface PublicAgency {
  /** Its key: "placer". */
  readonly id: string;
  readonly name: string;
  readonly kind: "COUNTY" | "REGIONAL";
  readonly counties: readonly County[];
  readonly phone: string | null;
  readonly ombudspersonPhone: string | null;
  readonly email: string | null;
  readonly offices: readonly string[];
}

/** What the public may know at one moment, in memory. Nobody's person is in it. */
export interface PublicKnowledge {
  /** Another as soon as anything in it is. */
  readonly edition: string;
  /** Every agency, by name. */
  readonly agencies: readonly PublicAgency[];
  readonly agencyByKey: ReadonlyMap<string, PublicAgency>;
  /** The agency of each county, by the county's federal number. */
  readonly agencyByFips: ReadonlyMap<string, PublicAgency>;
}

/** A county by name or ZIP code, and its agency. */
export interface Place {
  readonly county: County;
  readonly agency: PublicAgency | null;
}

/** Looks a place up; undefined when there is no such county, or no county for the ZIP code. */
export function placeOf(
  { agencyByFips }: PublicKnowledge,
  by: { readonly county: string } | { readonly zip: string },
): Place | undefined {
  const county = "county" in by ? countyNamed(by.county) : countyOfZip(by.zip);
  return county && { county, agency: agencyByFips.get(county.fips) ?? null };
}
