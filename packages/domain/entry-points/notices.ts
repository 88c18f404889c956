// Every form and letter, and which are owed.
export { type NoticeKind, noticeKindWords } from "../src/notices/notice-kinds.ts";
