// The decorators of the types below need it before they run.
import "reflect-metadata";

export { DeadlineType, type Reading } from "./deadline.type.ts";
export { deadlineColumnsOf, syncDeadlines, type DeadlineColumns } from "./sync-deadlines.ts";
