import { hash } from "node:crypto";
import { AgencyEntity, type Agency } from "../agency/index.ts";
import type { Clock } from "../../platform/clock.ts";
import type { Units } from "../../platform/orm/units.ts";
import { countyNamed, countyOfZip, type County } from "./geography/counties.ts";

/** An agency as the public sees it. */
export type PublicAgency = Readonly<Agency>;

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

/** How old it may be: a change is seen within a second. */
const keptForMs = 900;

/** Somebody of no agency: sees of the tables under row level security nothing at all. */
const nobody = { kind: "AGENCY", agencyId: "public" } as const;

/** Reads what the public may know, at most once a second, however many ask. */
export class PublicReader {
  readonly #units: Pick<Units, "of">;
  readonly #clock: Clock;
  #known: Promise<PublicKnowledge> | null = null;
  #until = 0;

  constructor(units: Pick<Units, "of">, clock: Clock) {
    this.#units = units;
    this.#clock = clock;
  }

  /** What is known now. Throws DatabaseUnavailable. */
  now(): Promise<PublicKnowledge> {
    const now = this.#clock.now();
    if (this.#known !== null && now < this.#until && now > this.#until - 2 * keptForMs) return this.#known;
    const reading = this.#read();
    this.#known = reading;
    this.#until = now + keptForMs;
    reading.catch(() => (this.#known = null));
    return reading;
  }

  async #read(): Promise<PublicKnowledge> {
    const agencies = await this.#units
      .of(nobody)
      .read((em) => em.findAll(AgencyEntity, { orderBy: { name: "asc" } }));
    const edition = hash("sha256", JSON.stringify(agencies), "base64url");
    return {
      edition,
      agencies,
      agencyByKey: new Map(agencies.map((agency) => [agency.id, agency])),
      agencyByFips: new Map(agencies.flatMap((agency) => agency.counties.map(({ fips }) => [fips, agency]))),
    };
  }
}
