// The decorators of the types below need it before they run.
import "reflect-metadata";

export { mapAsGeoJson, mapAsSvg } from "./county-map.ts";
export type { PublicContext } from "./public-context.ts";
export type { PublicKnowledge } from "./public-knowledge.ts";
export { PublicReader } from "./public-reader.ts";
