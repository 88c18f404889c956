import agencies from "./agencies.json" with { type: "json" };

/** An agency as it is seeded: public knowledge, compiled November 2026 from the agencies' own pages; null where none was found. */
export interface SeedAgency {
  readonly id: string;
  readonly name: string;
  readonly kind: "COUNTY" | "REGIONAL";
  readonly counties: readonly { readonly name: string; readonly fips: string }[];
  readonly phone: string | null;
  readonly ombudspersonPhone: string | null;
  readonly email: string | null;
  readonly offices: readonly string[];
}

/** The 47 local child support agencies. */
export const seedAgencies = agencies as readonly SeedAgency[];
