import type { Statement } from "../../platform/database/database.ts";
import type { AgencyRow } from "./agency.type.ts";

/** Every agency, by name. Public knowledge, so no scope narrows it. */
export const allAgencies: Statement<AgencyRow, []> = {
  name: "agency.all",
  text: `select id, name, phone, array(select county->>'name' from jsonb_array_elements(counties) as county) as counties
from agency order by name`,
};

/** The days on which one agency decided otherwise than the law's calendar: closed on a business day, or open on a holiday. */
export const closuresOfAgency: Statement<
  { readonly closed_on: string; readonly kind: "CLOSED" | "OPEN" },
  [agencyId: string]
> = {
  name: "agency.closures",
  text: `select closed_on, kind from agency_closure where agency_id = $1 order by closed_on`,
};
