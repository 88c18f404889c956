// The decorators of the types below need it before they run.
import "reflect-metadata";

export { directoryFor } from "./directory-for.ts";
export { AuthorizedRepresentativeType } from "./people/complainant.type.ts";
export { complaintByKey } from "./read/read-complaint.ts";
export { ComplaintType } from "./complaint.type.ts";
export { withRecord } from "./read/complaint-reading.ts";
export { complaintKind } from "./complaint-kind.ts";
export { servedComplaint } from "./complaint-served.ts";
export { FilingChannelEnum, IssueSubjectEnum } from "./complaint.enums.ts";
