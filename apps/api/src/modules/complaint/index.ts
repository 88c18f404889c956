// The decorators of the types below need it before they run.
import "reflect-metadata";

export {
  clocksOf,
  lettersOf,
  promisesIn,
  touchedClocks,
  touchedTotal,
  walkStart,
  type TouchedDays,
  type TouchedRow,
  type WalkPlace,
} from "./complaint-clocks.read.sql.ts";
export { directoryFor } from "./directory-for.ts";
export { AuthorizedRepresentativeType } from "./people/complainant.type.ts";
export { complaintByKey } from "./read/read-complaint.ts";
export { ComplaintType } from "./complaint.type.ts";
export { withRecord } from "./read/complaint-reading.ts";
export { complaintKind } from "./complaint-kind.ts";
export { servedComplaint } from "./complaint-served.ts";
export { FilingChannelEnum, IssueSubjectEnum } from "./complaint.enums.ts";
