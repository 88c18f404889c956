// The decorators of the types below need it before they run.
import "reflect-metadata";

export { NoticeFormEnum, NoticeType } from "./notice.type.ts";
