import { raw } from "@mikro-orm/core";
import { connectionOf } from "../../list/connection.ts";
import { containing } from "../../list/filter-values.ts";
import { ordinaryList } from "../../list/ordinary-list.ts";
import { AgencyEntity, type Agency } from "./agency.entity.ts";
import { AgencyKindEnum, AgencyType } from "./agency.type.ts";

/** The directory of agencies: public knowledge, read by everybody who is signed in. */
export const AgencyDirectoryResolver = ordinaryList({
  query: "agencyDirectory",
  title: "AgencyDirectory",
  description:
    "The directory of the 47 local child support agencies, in pages, for everybody who is signed in.",
  entity: AgencyEntity,
  connection: connectionOf(AgencyType, { name: "Agency", one: "agency", many: "agencies" }),
  nodeOf: (row: Agency) => new AgencyType(row),
  sorts: {
    NAME_FIRST: { by: "name", direction: "asc", description: "By name, A first." },
    NAME_LAST: { by: "name", direction: "desc", description: "By name, Z first." },
  },
  filters: {
    text: {
      type: () => String,
      description: "Only those whose name or one of whose counties has this in it, in capitals or not.",
      where: (text: string) => ({
        $or: [{ name: containing(text) }, { [raw("counties::text")]: containing(text) }],
      }),
    },
    county: {
      type: () => String,
      description: "Only the one that serves this county, by its name, such as `Placer`.",
      where: (county: string) => ({ counties: { $contains: [{ name: county }] } }),
    },
    kind: {
      type: () => AgencyKindEnum,
      description: "Only those of one county, or of several.",
      where: (kind: Agency["kind"]) => ({ kind }),
    },
  },
});
