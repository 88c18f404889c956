// The decorators of the types below need it before they run.
import "reflect-metadata";

export { noticesOf } from "./notices-of.ts";
export { NoticeType } from "./notice.type.ts";
