// The decorators of the types below need it before they run.
import "reflect-metadata";

export { RoleEnum } from "./role.enum.ts";
export { staffMember } from "./staff-member.query.ts";
export { StaffMemberType, type StaffMemberRow } from "./staff-member.type.ts";
