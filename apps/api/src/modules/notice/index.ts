// The decorators of the types below need it before they run.
import "reflect-metadata";

export { NoticeType } from "./notice.type.ts";
