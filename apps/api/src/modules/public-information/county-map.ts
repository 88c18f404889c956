import map from "./geography/counties.generated.json" with { type: "json" };

const escaped = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** The county map as GeoJSON: each county with its number, its name and the key of its agency. */
export function mapAsGeoJson(
  agencyOfCounty: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
): string {
  const features = map.counties.map(({ fips, name, geometry }) => {
    const agency = agencyOfCounty.get(fips);
    const properties = { name, agency: agency?.id ?? null, agencyName: agency?.name ?? null };
    return { type: "Feature", id: fips, properties, geometry };
  });
  return JSON.stringify({ type: "FeatureCollection", features });
}

/**
 * The county map as SVG: every county a link with its name.
 *
 * @param hrefOf where the link of a county leads.
 */
export function mapAsSvg(
  hrefOf: (county: { readonly fips: string; readonly name: string }) => string,
): string {
  const { width, height, counties } = map;
  const links = counties.map(
    (county) =>
      `<a href="${escaped(hrefOf(county))}" aria-label="${escaped(county.name)}"><path d="${county.path}"><title>${escaped(county.name)}</title></path></a>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="group" aria-label="California" fill="#dbe4ee" stroke="#41566b" stroke-width="0.8">${links.join("")}</svg>`;
}
