// The decorators of the types below need it before they run.
import "reflect-metadata";

export { EnforcementNoticeInput } from "./enforcement-notice.input.ts";
export { EnforcementNoticeType } from "./enforcement-notice.type.ts";
export { noticeUnderHold, readNotice, type NoticeOnRecord } from "./notice-under-hold.ts";
