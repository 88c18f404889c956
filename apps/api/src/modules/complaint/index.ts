// The decorators of the types below need it before they run.
import "reflect-metadata";

export { AvailableActionType, RefusalType } from "./available-action.type.ts";
export { refusalIn, servedActions } from "./available-actions.ts";
export { FilingChannelEnum, IssueSubjectEnum } from "./complaint.enums.ts";
