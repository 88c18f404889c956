/**
 * Writes what the API knows of California's map, from open geometry: where the 58 counties lie (us-atlas, drawn from the
 * Census Bureau's files) and in which county each ZIP code usually lies (the county that its middle falls into).
 *
 *     node scripts/commands/write-geography.ts [--check]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { geoContains, geoMercator, geoPath, type GeoPermissibleObjects } from "d3-geo";
import { feature } from "topojson-client";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { repositoryRoot } from "../machine/repository.ts";

interface Zip {
  readonly zip: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly state: string;
}

type Topology = Parameters<typeof feature>[0];

const require = createRequire(import.meta.url);
const topology = require("us-atlas/counties-10m.json") as Topology;
const { codes } = require("zipcodes") as { readonly codes: Readonly<Record<string, Zip>> };

const californiaFips = "06";
const size = [600, 700] as const;

const outlines = topology.objects["counties"];
if (outlines === undefined) throw new Error("us-atlas has no counties.");
const { features } = feature(topology, outlines) as unknown as FeatureCollection<
  Polygon | MultiPolygon,
  { readonly name: string }
>;
const counties = features
  .filter(({ id }) => String(id).startsWith(californiaFips))
  .toSorted((one, other) => String(one.id).localeCompare(String(other.id)));

/** Shapes as d3 takes them: the same structure under another package's type. */
const shape = (geometry: unknown): GeoPermissibleObjects => geometry as GeoPermissibleObjects;

const all = shape({ type: "FeatureCollection", features: counties });
const path = geoPath(geoMercator().fitSize([...size], all)).digits(1);

const round = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(round) : Math.round(Number(value) * 1_000) / 1_000;

const map = {
  width: size[0],
  height: size[1],
  counties: counties.map(({ id, properties, geometry }) => ({
    fips: String(id),
    name: properties.name,
    path: path(shape(geometry)),
    geometry: { type: geometry.type, coordinates: round(geometry.coordinates) },
  })),
};

const zips: Record<string, string[]> = {};
for (const { zip, longitude, latitude } of Object.values(codes).filter(({ state }) => state === "CA")) {
  const county = counties.find(({ geometry }) =>
    geoContains(shape(geometry) as never, [longitude, latitude]),
  );
  if (county !== undefined) (zips[String(county.id)] ??= []).push(zip);
}

const directory = join(repositoryRoot, "apps/api/src/modules/public-information/geography");
const written = { "counties.generated.json": map, "zip-codes.generated.json": zips };
for (const [name, content] of Object.entries(written)) {
  const file = join(directory, name);
  const text = `${JSON.stringify(content)}\n`;
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    process.stderr.write(`${name} is not what the packages say. Run: npm run geography\n`);
    process.exitCode = 1;
  }
}
