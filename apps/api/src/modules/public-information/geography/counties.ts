import map from "./counties.generated.json" with { type: "json" };
import zipCodes from "./zip-codes.generated.json" with { type: "json" };

/** One of California's 58 counties. */
export interface County {
  /** Its federal number: "06061" for Placer. */
  readonly fips: string;
  readonly name: string;
}

/** How a name is compared: without accents, capitals, spaces around it or the word "County". */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .trim()
    .toLowerCase()
    .replace(/^county of | county$/g, "");

/** The counties, by their federal numbers. */
export const counties: readonly County[] = map.counties.map(({ fips, name }) => ({ fips, name }));

const byName = new Map(counties.map((county) => [plain(county.name), county]));
const byFips = new Map(counties.map((county) => [county.fips, county]));
const byZip = new Map(
  Object.entries(zipCodes).flatMap(([fips, zips]) => zips.map((zip) => [zip, byFips.get(fips)] as const)),
);

/** The county of a name as people write it: "placer", "Placer County", "County of Placer"; undefined when there is none. */
export function countyNamed(name: string): County | undefined {
  return byName.get(plain(name));
}

/** The county in which a ZIP code usually lies: the one that its middle falls into. It may cross a county line. */
export function countyOfZip(zip: string): County | undefined {
  return byZip.get(zip.trim().slice(0, 5));
}
