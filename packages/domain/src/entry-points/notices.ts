// Every form and letter, and which are owed.
export { type NoticeKind, noticeKindWords } from "../notices/notice-kinds.ts";
