import { hash } from "node:crypto";
import type { Clock } from "../../platform/clock.ts";
import type { Units } from "../../platform/orm/units.ts";
import { AgencyEntity } from "../agency/index.ts";
import type { PublicKnowledge } from "./public-knowledge.ts";

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
    const rows = await this.#units
      .of(nobody)
      .read((em) => em.findAll(AgencyEntity, { orderBy: { name: "asc" } }));
    const agencies = rows.map(({ id, name, kind, counties, phone, ombudspersonPhone, email, offices }) => ({
      id,
      name,
      kind,
      counties,
      offices,
      phone: phone ?? null,
      ombudspersonPhone: ombudspersonPhone ?? null,
      email: email ?? null,
    }));
    const edition = hash("sha256", JSON.stringify(agencies), "base64url");
    return {
      edition,
      agencies,
      agencyByKey: new Map(agencies.map((agency) => [agency.id, agency])),
      agencyByFips: new Map(agencies.flatMap((agency) => agency.counties.map(({ fips }) => [fips, agency]))),
    };
  }
}
